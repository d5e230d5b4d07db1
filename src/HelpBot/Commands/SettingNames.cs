using HelpBot.Domain.Scripts.Checks;

namespace HelpBot.Commands;

/// <summary>The settings that can be given as <c>--Section:Key=value</c>.</summary>
internal static class SettingNames
{
    /// <summary>Sections of the framework, taken as they are.</summary>
    private static readonly string[] OpenSections = ["Logging", "Kestrel", "AllowedHosts"];

    /// <summary>Every setting of ours, as it is written in the documents.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "Telegram:Token",
        "Telegram:TokenFile",
        "Telegram:ApiBaseUrl",
        "Telegram:SweepUnknownSends",
        "Telegram:Webhook:Url",
        "Telegram:Webhook:Secret",
        "Telegram:Webhook:Listen",
        "Telegram:Limits:PerSecond",
        "Telegram:Limits:PerChatPerSecond",
        "Data:Path",
        "Keys:Path",
        "Scripts:Path",
        "Review:AcceptUnreviewed",
        "Operators:ChatId",
        "Health:Listen",
        "Sandbox:Listen",
    ];

    /// <summary>Whether a name is one of them, in any case.</summary>
    public static bool IsKnown(string name) =>
        All.Contains(name, StringComparer.OrdinalIgnoreCase)
        || OpenSections.Any(section => name.StartsWith(section + ":", StringComparison.OrdinalIgnoreCase));

    /// <summary>The setting that was probably meant.</summary>
    /// <returns>Null if none is near.</returns>
    public static string? FindNearest(string name) => Spelling.FindNearest(name, All);
}
