namespace HelpBot.Sandbox;

/// <summary>What the page needs of the bot to show the volunteers' side. The emulator knows nothing of it by itself.</summary>
public sealed class SandboxDesk
{
    /// <summary>The id of the group in which the page's volunteers are; the bot is its administrator.</summary>
    public long GroupId { get; internal set; }

    /// <summary>What the first volunteer of the page writes to the bot, as an administrator of the group: they lead. Null if the bot has no desk: then they are in the group only.</summary>
    public string? JoinsWith { get; set; }

    /// <summary>Makes what each later volunteer writes first: an invitation as a lead would hand it over. Null: they write as the first does.</summary>
    public Func<string>? Invitation { get; set; }

    /// <summary>What the people of a busy night do, taken in turn; empty if unset: then there is no such button.</summary>
    public IReadOnlyList<NightTalk> Night { get; set; } = [];
}
