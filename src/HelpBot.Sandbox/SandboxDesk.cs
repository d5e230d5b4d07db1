namespace HelpBot.Sandbox;

/// <summary>What the page needs of the bot to show the volunteers' side. The emulator knows nothing of it by itself.</summary>
public sealed class SandboxDesk
{
    /// <summary>The id of the group in which the page's volunteers are; the bot is its administrator.</summary>
    public long GroupId { get; internal set; }

    /// <summary>What somebody who is added as a volunteer writes to the bot first, as an administrator of the group; null if the bot has no desk: then they are in the group only.</summary>
    public string? JoinsWith { get; set; }

    /// <summary>What the people of a busy night do, taken in turn; empty if unset: then there is no such button.</summary>
    public IReadOnlyList<NightTalk> Night { get; set; } = [];
}
