namespace HelpBot.Application.Sending;

/// <summary>Section <c>Telegram</c>, the part that concerns sending.</summary>
public sealed class SendingOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Telegram";

    /// <summary>
    /// Whether a message that may have arrived without our learning its number is looked for by deleting the numbers between the known ones.
    /// </summary>
    /// <value>
    /// If unset: on against a local server or the sandbox, off against Telegram's own, until somebody has tried it on a real bot
    /// (numbers in private chats are shared by all of a bot's chats).
    /// </value>
    public bool? SweepUnknownSends { get; set; }
}
