namespace HelpBot.Application.Turns;

/// <summary>When the store is to be asked next what is due.</summary>
internal sealed class DueTimes
{
    /// <summary>Null: nothing is known to become due.</summary>
    public DateTimeOffset? Next { get; private set; } = DateTimeOffset.MinValue;

    /// <summary>Something will be due then.</summary>
    public void Note(DateTimeOffset at)
    {
        if (Next is null || at < Next) Next = at;
    }

    public void CheckSoon() => Next = DateTimeOffset.MinValue;

    /// <summary>Asked: from now on only what is noted counts.</summary>
    public void Clear() => Next = null;
}
