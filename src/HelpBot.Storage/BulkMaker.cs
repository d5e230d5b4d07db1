using HelpBot.Application.Storage;
using HelpBot.Application.Telegram;

namespace HelpBot.Storage;

/// <summary>Fills a store with many sessions, by the same commits as the turn loop's, only larger: for measuring.</summary>
internal static class BulkMaker
{
    /// <summary>Sessions in one commit. Large, as each commit rewrites most pages of the two random indexes of <c>keys.db</c>.</summary>
    private const int BatchSize = 20_000;

    /// <summary>The page cache meanwhile, in MiB of each file.</summary>
    private const int CacheMiB = 128;

    /// <summary>Makes sessions for chats that are new.</summary>
    /// <param name="store">An open store.</param>
    /// <param name="count">How many.</param>
    /// <param name="chat">The chat of each number from 0 on.</param>
    /// <param name="row">The row of each number, under the id it is given.</param>
    /// <param name="now">The time of the commits.</param>
    /// <param name="cancellationToken">Ends it between two commits.</param>
    public static async Task MakeAsync(
        SqliteSessionStore store, int count, Func<int, TelegramChatId> chat, Func<int, SessionId, StoredSession> row, DateTimeOffset now, CancellationToken cancellationToken)
    {
        store.WidenCache(CacheMiB);
        for (var from = 0; from < count; from += BatchSize)
        {
            var sessions = new SessionWrite[Math.Min(BatchSize, count - from)];
            for (var at = 0; at < sessions.Length; at++) sessions[at] = new(row(from + at, SessionIdBytes.Fresh()), chat(from + at));
            await store.CommitAsync(new() { Now = now, Sessions = sessions }, cancellationToken);
        }
    }
}
