using HelpBot.Application.Alerts;
using HelpBot.Application.Desk;
using HelpBot.Application.Sending;
using HelpBot.Application.Telegram;
using HelpBot.BotApi;
using HelpBot.Domain.Scripts.Checks;
using HelpBot.Settings;

namespace HelpBot.Commands;

/// <summary>The settings that can be given as <c>--Section:Key=value</c>.</summary>
internal static class SettingNames
{
    /// <summary>Sections of the framework, taken as they are.</summary>
    private static readonly string[] OpenSections = ["Logging", "Kestrel", "AllowedHosts"];

    // Each section with the class that holds it: the names are those of the properties, so that neither list can lag behind.
    private static readonly (string Section, Type Options)[] Sections =
    [
        (TelegramOptions.Section, typeof(TelegramOptions)),
        (TelegramOptions.Section, typeof(SendingOptions)),
        ("Telegram:Webhook", typeof(WebhookOptions)),
        (TelegramLimitsOptions.Section, typeof(TelegramLimitsOptions)),
        ("Data", typeof(DataOptions)),
        ("Keys", typeof(KeysOptions)),
        ("Scripts", typeof(ScriptsOptions)),
        ("Review", typeof(ReviewOptions)),
        (OperatorsOptions.Section, typeof(OperatorsOptions)),
        (DeskOptions.Section, typeof(DeskOptions)),
        (CasesOptions.Section, typeof(CasesOptions)),
        ("Health", typeof(HealthOptions)),
        ("Sandbox", typeof(SandboxListenOptions)),
    ];

    /// <summary>What each of them takes.</summary>
    public static IReadOnlyDictionary<string, Type> Types { get; } = Sections.SelectMany(section => section.Options.GetProperties()
        .Where(property => property is { CanWrite: true } && property.PropertyType != typeof(WebhookOptions))
        .Select(property => ($"{section.Section}:{property.Name}", property.PropertyType))).ToDictionary();

    /// <summary>Every setting of ours, as it is written in the documents.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Types.Keys];

    /// <summary>The first setting of a group.</summary>
    /// <returns>Null if the name is not that of a group.</returns>
    public static string? FindIn(string group) => All.FirstOrDefault(known => known.StartsWith(group + ":", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a name is one of them, in any case.</summary>
    public static bool IsKnown(string name) =>
        All.Contains(name, StringComparer.OrdinalIgnoreCase)
        || OpenSections.Any(section => name.StartsWith(section + ":", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a name stands in a section of ours.</summary>
    public static bool IsOurs(string name) => Sections.Any(section => name.StartsWith(section.Section.Split(':')[0] + ":", StringComparison.OrdinalIgnoreCase));

    /// <summary>The setting that was probably meant.</summary>
    /// <returns>Null if none is near.</returns>
    public static string? FindNearest(string name) => Spelling.FindNearest(name, All);
}
