namespace HelpBot.Application.Storage;

/// <summary>One session as the store keeps it: two sealed documents and the few plain columns by which work is found.</summary>
public sealed record StoredSession
{
    /// <summary>Its name.</summary>
    public required SessionId Id { get; init; }

    /// <summary>The conversation's state, encoded; empty once it has ended. The store encrypts it under the session's key.</summary>
    public ReadOnlyMemory<byte> Dialogue { get; init; }

    /// <summary>When <see cref="Dialogue"/> ends.</summary>
    public DateTimeOffset DialogueEnds { get; init; }

    /// <summary>Words, lock, ticks, the chat id and the traces, encoded. Encrypted likewise.</summary>
    public ReadOnlyMemory<byte> Holdings { get; init; }

    /// <summary>When the whole row ends; never before its last trace is gone.</summary>
    public DateTimeOffset HoldingsEnd { get; init; }

    /// <summary>The urgency of the one waiting <em>show</em> (see <c>Urgency</c>); null if none waits. Carries no text and no id.</summary>
    public byte? Show { get; init; }

    /// <summary>The earliest moment at which something of it is due (a timer, a trace to erase); null if nothing is.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>
    /// The row comes from a restored backup and was not written since: its show is dropped, the timers in <see cref="Dialogue"/> are void and the session starts locked.
    /// <see cref="Due"/> is kept: it wakes the session, so that what still lies in her chat is erased.
    /// </summary>
    public bool Restored { get; init; }
}
