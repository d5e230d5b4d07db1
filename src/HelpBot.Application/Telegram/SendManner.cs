namespace HelpBot.Application.Telegram;

/// <summary>How a new message goes out. An edit keeps the manner of the message.</summary>
[Flags]
public enum SendManner : byte
{
    /// <summary>Silent, free to copy.</summary>
    None = 0,

    /// <summary>With a sound: only where the receiver asked for it, or is on duty.</summary>
    Sound = 1,

    /// <summary>It cannot be forwarded, saved or (on most phones) copied. Never for her: she must be able to copy a number and to keep evidence.</summary>
    Protected = 2,
}
