using HelpBot.Application.Storage;
using HelpBot.Application.Telegram;

namespace HelpBot.EndToEnd.Tests.ByHand;

/// <summary>The real store until it is cut: from then on nothing reaches it, as after a power failure.</summary>
internal sealed class CutStore(ISessionStore store) : ISessionStore
{
    private readonly Lock _gate = new();
    private bool _isCut;

    /// <summary>Cuts it between two calls.</summary>
    /// <param name="meanwhile">Done while nothing can reach the files.</param>
    public void Cut(Action meanwhile)
    {
        lock (_gate)
        {
            _isCut = true;
            meanwhile();
        }
    }

    public bool[] AreKnown(ReadOnlySpan<long> updateIds)
    {
        lock (_gate) return _isCut ? new bool[updateIds.Length] : store.AreKnown(updateIds);
    }

    public Task<IReadOnlyList<FoundSession>> LoadAsync(IReadOnlyList<TelegramChatId> chats, CancellationToken cancellationToken) => Do(() => store.LoadAsync(chats, cancellationToken));

    public Task<IReadOnlyList<StoredSession>> LoadAsync(IReadOnlyList<SessionId> sessions, CancellationToken cancellationToken) => Do(() => store.LoadAsync(sessions, cancellationToken));

    public Task<IReadOnlyList<SessionId>> FindShowsAsync(int limit, CancellationToken cancellationToken) => Do(() => store.FindShowsAsync(limit, cancellationToken));

    public Task<IReadOnlyList<DueSession>> FindDueAsync(DateTimeOffset until, int limit, CancellationToken cancellationToken) => Do(() => store.FindDueAsync(until, limit, cancellationToken));

    public Task<DateTimeOffset?> FindNextDueAsync(DateTimeOffset after, CancellationToken cancellationToken) => Do(() => store.FindNextDueAsync(after, cancellationToken));

    public Task CommitAsync(StoreBatch batch, CancellationToken cancellationToken) => Do(async () =>
    {
        await store.CommitAsync(batch, cancellationToken);
        return true;
    });

    public Task<IReadOnlyList<EraseJob>> FindEraseJobsAsync(CancellationToken cancellationToken) => Do(() => store.FindEraseJobsAsync(cancellationToken));

    public Task<StoredDesk> LoadDeskAsync(CancellationToken cancellationToken) => Do(() => store.LoadDeskAsync(cancellationToken));

    public Task<bool> ShredAsync(CancellationToken cancellationToken) => Do(() => store.ShredAsync(cancellationToken));

    public Task<int> SweepAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken) => Do(() => store.SweepAsync(now, limit, cancellationToken));

    public ValueTask DisposeAsync() => store.DisposeAsync();

    // The store does its work before it returns: the gate holds for all of it.
    private Task<T> Do<T>(Func<Task<T>> work)
    {
        lock (_gate) return _isCut ? new TaskCompletionSource<T>().Task : work();
    }
}
