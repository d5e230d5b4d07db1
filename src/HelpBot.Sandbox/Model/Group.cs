namespace HelpBot.Sandbox.Model;

/// <summary>The part of a chat that only groups have.</summary>
internal sealed class Group
{
    public required string Title { get; set; }

    public Dictionary<long, Membership> Members { get; } = [];

    public Dictionary<long, Person> People { get; } = [];

    /// <summary>The bot's own standing.</summary>
    public Membership Bot { get; set; } = Membership.Left;

    /// <summary>The supergroup this basic group became.</summary>
    public long? MigratedTo { get; set; }

    public bool IsDeleted { get; set; }

    public int LastMessageId { get; set; }
}

/// <summary>Telegram's words for where somebody stands in a group.</summary>
internal enum MemberStatus
{
    Creator,
    Administrator,
    Member,
    Restricted,
    Left,
    Kicked,
}

/// <summary>Somebody's standing in a group.</summary>
internal sealed record Membership(MemberStatus Status)
{
    public static readonly Membership Left = new(MemberStatus.Left);

    public static readonly Membership Member = new(MemberStatus.Member);

    public static readonly Membership FullAdministrator = new(MemberStatus.Administrator)
    {
        CanDeleteMessages = true,
        CanPinMessages = true,
    };

    public bool CanDeleteMessages { get; init; }

    public bool CanPinMessages { get; init; }

    public bool IsAnonymous { get; init; }

    public bool IsInside => Status is not (MemberStatus.Left or MemberStatus.Kicked);

    public bool IsAdministrator => Status is MemberStatus.Creator or MemberStatus.Administrator;
}
