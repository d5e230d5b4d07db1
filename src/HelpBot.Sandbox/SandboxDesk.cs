namespace HelpBot.Sandbox;

/// <summary>What the page needs of the bot to show the volunteers' side. The emulator knows nothing of it by itself.</summary>
public sealed class SandboxDesk
{
    /// <summary>The id of the group in which the page's volunteers are; the bot is its administrator.</summary>
    public long GroupId { get; internal set; }

    /// <summary>Makes a one-time invitation: name and client language of whoever is invited.</summary>
    /// <value>Its result is what follows <c>?start=</c> in the link; null if nobody can be invited. If unset, volunteers are added to the group only.</value>
    public Func<string, string, CancellationToken, Task<string?>>? InviteAsync { get; set; }

    /// <summary>What the people of a busy night do, taken in turn; empty if unset: then there is no such button.</summary>
    public IReadOnlyList<NightTalk> Night { get; set; } = [];
}
