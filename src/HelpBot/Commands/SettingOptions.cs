namespace HelpBot.Commands;

/// <summary>Takes the options of the form <c>--Section:Key=value</c> out of a command line before it is parsed.</summary>
/// <remarks>The parser splits an option at ":" as well as at "=", so <c>--Data:Path=x</c> would become an option <c>--Data</c>.</remarks>
internal static class SettingOptions
{
    private const string Token = "Telegram:Token";

    /// <summary>Splits a command line.</summary>
    /// <returns>What is left for the parser, the settings, and one sentence for each that cannot be taken.</returns>
    public static (IReadOnlyList<string> Left, IReadOnlyDictionary<string, string?> Settings, IReadOnlyList<string> Complaints) Split(IReadOnlyList<string> args)
    {
        var rest = new List<string>();
        var settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        var complaints = new List<string>();
        var verbatim = false;
        foreach (var arg in args)
        {
            verbatim |= arg == "--";
            if (verbatim || !IsSetting(arg))
            {
                rest.Add(arg);
                continue;
            }

            var at = arg.IndexOf('=', StringComparison.Ordinal);
            var name = at < 0 ? arg[2..] : arg[2..at];
            if (Refuse(name, hasValue: at >= 0) is { } complaint) complaints.Add(complaint);
            else settings[name] = arg[(at + 1)..];
        }

        return (rest, settings, complaints);
    }

    private static bool IsSetting(string arg)
    {
        if (!arg.StartsWith("--", StringComparison.Ordinal)) return false;
        var colon = arg.IndexOf(':', StringComparison.Ordinal);
        var equals = arg.IndexOf('=', StringComparison.Ordinal);
        return colon > 2 && (equals < 0 || colon < equals);
    }

    // The value is never repeated: it may be what must not be shown.
    private static string? Refuse(string name, bool hasValue)
    {
        if (string.Equals(name, Token, StringComparison.OrdinalIgnoreCase))
            return "A token is not taken from the command line: everyone on this machine can read it in the process list. Put it into a file and name that with --Telegram:TokenFile=..., or set Telegram__Token in the environment.";
        if (!SettingNames.IsKnown(name))
            return SettingNames.FindNearest(name) is { } near ? $"There is no setting {name}. Did you mean {near}?" : $"There is no setting {name}.";
        return hasValue ? null : $"The setting {name} needs a value: write --{name}=value.";
    }
}
