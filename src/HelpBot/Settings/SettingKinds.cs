using System.ComponentModel;
using HelpBot.Commands;
using Microsoft.Extensions.Configuration.EnvironmentVariables;

namespace HelpBot.Settings;

/// <summary>Finds values that are not of the kind a setting takes, all of them, before anything is bound.</summary>
internal static class SettingKinds
{
    /// <summary>One sentence for each: where it stands and what is expected. The value is never repeated, it may be secret.</summary>
    public static IEnumerable<string> Complaints(IConfigurationRoot configuration)
    {
        foreach (var (name, type) in SettingNames.Types)
        {
            if (configuration[name] is not { Length: > 0 } value || IsOf(type, value)) continue;
            yield return $"{Source(configuration, name)}: the value of {name} must be {Expected(type)}. docs/settings.md says more.";
        }
    }

    private static bool IsOf(Type type, string value) => type.IsArray || (type.IsEnum ? Enum.GetNames(type).Contains(value, StringComparer.OrdinalIgnoreCase) : TypeDescriptor.GetConverter(type).IsValid(value));

    private static string Expected(Type type) =>
        type == typeof(bool) ? "true or false"
        : type == typeof(int) || type == typeof(long) ? "a whole number"
        : type == typeof(double) ? "a number"
        : type.IsEnum ? "one of " + string.Join(", ", Enum.GetNames(type))
        : "of the kind of its default";

    // The last that has it wins.
    private static string Source(IConfigurationRoot configuration, string name) =>
        configuration.Providers.Last(provider => provider.TryGet(name, out _)) switch
        {
            FileConfigurationProvider file => file.Source.Path ?? "A file",
            EnvironmentVariablesConfigurationProvider => $"The environment ({name.Replace(":", "__", StringComparison.Ordinal)})",
            _ => "The command line",
        };
}
