namespace HelpBot.Application.Telegram;

/// <summary>What happened in a group. Who did it is null where Telegram hides it (an anonymous administrator, a channel): such a one may do nothing.</summary>
public abstract record GroupEvent
{
    private GroupEvent() { }

    /// <summary>Somebody wrote, or sent something that is no text.</summary>
    /// <param name="By">Whose private chat it would be.</param>
    public sealed record Said(TelegramChatId? By) : GroupEvent;

    /// <summary>Somebody wrote a command.</summary>
    /// <param name="By">Whose private chat it would be.</param>
    /// <param name="Name">Without the slash and the bot's name, lower case.</param>
    /// <param name="Payload">The rest; null if there is none.</param>
    public sealed record Commanded(TelegramChatId? By, string Name, string? Payload) : GroupEvent;

    /// <summary>Somebody pressed a button.</summary>
    /// <param name="By">Whose private chat it would be.</param>
    /// <param name="Data">As it came: forged at will.</param>
    public sealed record Pressed(TelegramChatId? By, string Data) : GroupEvent;

    /// <summary>Somebody came or went. Told only to a bot that is an administrator.</summary>
    /// <param name="Who">Whose private chat it would be.</param>
    /// <param name="IsMember">Whether they belong to it now.</param>
    public sealed record MemberChanged(TelegramChatId Who, bool IsMember) : GroupEvent;

    /// <summary>The bot's own standing changed.</summary>
    /// <param name="Standing">What it is now.</param>
    public sealed record BotChanged(BotStanding Standing) : GroupEvent;

    /// <summary>The group became a supergroup with another id: told on the old one.</summary>
    /// <param name="To">The new id.</param>
    public sealed record MovedTo(TelegramChatId To) : GroupEvent;

    /// <summary>The same, told on the new one.</summary>
    /// <param name="From">The old id.</param>
    public sealed record MovedFrom(TelegramChatId From) : GroupEvent;

    /// <summary>A line of Telegram itself (somebody was added, something was pinned).</summary>
    public sealed record Noted : GroupEvent;
}

/// <summary>What the bot may do in a group.</summary>
public enum BotStanding : byte
{
    /// <summary>It is no member.</summary>
    Gone = 0,

    /// <summary>It cannot delete others' messages, or not pin: the board cannot be kept.</summary>
    Member = 1,

    /// <summary>An administrator who may delete and pin.</summary>
    Administrator = 2,
}
