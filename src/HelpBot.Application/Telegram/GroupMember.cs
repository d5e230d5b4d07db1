namespace HelpBot.Application.Telegram;

/// <summary>Where somebody stands in a group, as Telegram says when asked.</summary>
public enum GroupMember : byte
{
    /// <summary>Telegram did not answer, or the bot may not ask: nobody may do anything on that.</summary>
    Unknown = 0,

    /// <summary>No member.</summary>
    No = 1,

    /// <summary>A member.</summary>
    Member = 2,

    /// <summary>The group's owner or one of its administrators.</summary>
    Administrator = 3,
}
