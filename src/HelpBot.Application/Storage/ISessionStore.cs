using HelpBot.Application.Telegram;

namespace HelpBot.Application.Storage;

/// <summary>The durable state of all chats. Called by the turn loop alone: one writer.</summary>
/// <remarks>
/// Every implementation passes the same contract tests. Failures of the disk throw <see cref="StoreUnavailableException"/>; what was stored and does not read back
/// throws <see cref="StoreDamagedException"/>, after which the bot must stop. An embedded store may do its work before the task is returned.
/// </remarks>
public interface ISessionStore : IAsyncDisposable
{
    /// <summary>Which of these update ids were committed within the last 48 hours (up to an hour longer).</summary>
    /// <returns>One answer for each id, in order.</returns>
    bool[] AreKnown(ReadOnlySpan<long> updateIds);

    /// <summary>Finds the sessions of chats. An unknown chat gets a fresh id that nothing on disk knows yet.</summary>
    /// <returns>One entry for each chat, in order; <c>Row</c> is null for a chat that is new.</returns>
    Task<IReadOnlyList<FoundSession>> LoadAsync(IReadOnlyList<TelegramChatId> chats, CancellationToken cancellationToken);

    /// <summary>Loads sessions by id (timers, the outbox at start). A session whose key is gone is left out and swept.</summary>
    Task<IReadOnlyList<StoredSession>> LoadAsync(IReadOnlyList<SessionId> sessions, CancellationToken cancellationToken);

    /// <summary>The sessions with a waiting show, most urgent first: the outbox at start.</summary>
    /// <param name="limit">At most this many.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<IReadOnlyList<SessionId>> FindShowsAsync(int limit, CancellationToken cancellationToken);

    /// <summary>The sessions with something due at or before a moment, earliest first, with that moment.</summary>
    Task<IReadOnlyList<DueSession>> FindDueAsync(DateTimeOffset until, int limit, CancellationToken cancellationToken);

    /// <summary>When the next thing after a moment is due; null if nothing is.</summary>
    Task<DateTimeOffset?> FindNextDueAsync(DateTimeOffset after, CancellationToken cancellationToken);

    /// <summary>Commits a batch: new keys first, then everything at once, flushed to disk before it returns.</summary>
    /// <exception cref="StoreUnavailableException">Nothing of the batch has happened.</exception>
    Task CommitAsync(StoreBatch batch, CancellationToken cancellationToken);

    /// <summary>The erase jobs that are not finished (Forget), all of them; few.</summary>
    Task<IReadOnlyList<EraseJob>> FindEraseJobsAsync(CancellationToken cancellationToken);

    /// <summary>The desk, whole; read once at start.</summary>
    Task<StoredDesk> LoadDeskAsync(CancellationToken cancellationToken);

    /// <summary>Destroys the keys of forgotten sessions and of ended records of the desk, and makes sure that no deleted byte is left in the file or its log. Due after every batch with <see cref="StoreBatch.Forgotten"/> or <see cref="DeskWrite.Ended"/>, and once after the start.</summary>
    /// <returns>Whether it is complete; false if a reader or the disk was in the way: call again.</returns>
    Task<bool> ShredAsync(CancellationToken cancellationToken);

    /// <summary>Ends what has expired: dialogues after 24 idle hours, whole rows after 30 idle days, update ids after 48 hours.</summary>
    /// <remarks>A row may vanish from the moment of its end on: a cache must not keep it beyond <see cref="StoredSession.HoldingsEnd"/>, nor its dialogue beyond <see cref="StoredSession.DialogueEnds"/>.</remarks>
    /// <param name="now">The present.</param>
    /// <param name="limit">At most this many rows in one call.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>How many rows changed; call again while it reaches the limit.</returns>
    Task<int> SweepAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken);
}

/// <summary>An answer of <see cref="ISessionStore.LoadAsync(IReadOnlyList{TelegramChatId}, CancellationToken)"/>.</summary>
/// <param name="Id">The session's id; if <paramref name="Row"/> is null, one to write it under as a new one.</param>
/// <param name="Row">What is stored; null for a new chat.</param>
public readonly record struct FoundSession(SessionId Id, StoredSession? Row);

/// <summary>A session with something due.</summary>
/// <param name="Id">Which.</param>
/// <param name="Due">Since when.</param>
public readonly record struct DueSession(SessionId Id, DateTimeOffset Due);

/// <summary>Everything that one batch of turns changes. Committed as one.</summary>
public sealed record StoreBatch
{
    /// <summary>The update ids that were handled.</summary>
    public IReadOnlyList<long> UpdateIds { get; init; } = [];

    /// <summary>The time of the commit.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>
    /// The batch does what must be possible on a full disk too (Hide, Forget, numbers): it may use the room that is kept in reserve. Other batches fail from then on
    /// with <see cref="Telegram.StoreUnavailableException.DiskFull"/> until there is room for the reserve again; the store finds that out by itself.
    /// </summary>
    public bool MayUseReserve { get; init; }

    /// <summary>Rows to write whole; each session at most once.</summary>
    public IReadOnlyList<SessionWrite> Sessions { get; init; } = [];

    /// <summary>Sessions to forget: the row goes with this commit, the key with <see cref="ISessionStore.ShredAsync"/>.</summary>
    public IReadOnlyList<SessionId> Forgotten { get; init; } = [];

    /// <summary>Erase jobs that begin, or change.</summary>
    public IReadOnlyList<EraseJob> EraseJobs { get; init; } = [];

    /// <summary>Erase jobs that are done: their keys go.</summary>
    public IReadOnlyList<SessionId> FinishedJobs { get; init; } = [];

    /// <summary>What changes of the volunteers' desk; null if nothing does.</summary>
    public DeskWrite? Desk { get; init; }
}

/// <summary>A row to write.</summary>
/// <param name="Row">The row.</param>
/// <param name="NewChat">The chat, if the session is new: it gets its key now. Null otherwise.</param>
public readonly record struct SessionWrite(StoredSession Row, TelegramChatId? NewChat);

/// <summary>Messages that are still to be erased for a chat that was forgotten, under a key of its own.</summary>
/// <param name="Id">A fresh id, unrelated to the session's.</param>
/// <param name="Content">Chat id and message ids, encoded.</param>
/// <param name="Ends">When the key is destroyed at the latest: 48 hours after Forget.</param>
public sealed record EraseJob(SessionId Id, ReadOnlyMemory<byte> Content, DateTimeOffset Ends);
