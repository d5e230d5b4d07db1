namespace HelpBot.Application.Receipts;

/// <summary>Receipts that were typed in one chat: who guesses is slowed down, without a hint.</summary>
/// <param name="Typed">How many were looked for.</param>
/// <param name="Last">When the last one was.</param>
internal readonly record struct ReceiptTries(int Typed, DateTimeOffset Last)
{
    /// <summary>So many are looked for as they come.</summary>
    public const int Free = 5;

    /// <summary>After that one in this time; what is typed between is refused without being looked for.</summary>
    public static readonly TimeSpan Then = TimeSpan.FromMinutes(1);

    public bool MayTry(DateTimeOffset now) => Typed < Free || now - Last >= Then || now < Last;

    public ReceiptTries After(DateTimeOffset now) => new(Math.Min(Typed + 1, Free), now);
}

/// <summary>Receipts that were typed in all chats together: many accounts guess no faster than a few, and leave the hashing of words its time.</summary>
internal sealed class ReceiptPace
{
    /// <summary>So many are looked for in a minute.</summary>
    public const int MaxPerMinute = 60;

    private DateTimeOffset _minute = DateTimeOffset.MinValue;
    private int _count;

    public bool TryTake(DateTimeOffset now)
    {
        if (now - _minute >= TimeSpan.FromMinutes(1) || now < _minute) (_minute, _count) = (now, 0);
        return ++_count <= MaxPerMinute;
    }
}
