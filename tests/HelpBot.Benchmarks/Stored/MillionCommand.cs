using System.Diagnostics;
using HelpBot.Storage;

namespace HelpBot.Benchmarks.Stored;

/// <summary>Fills a store with a million sessions and says what it weighs and how fast it starts. The folder stays, for a bot to run on.</summary>
internal static class MillionCommand
{
    private const double Megabyte = 1e6;

    /// <param name="folder">Gets the folders <c>data</c> and <c>keys</c>; a store that is there is filled up.</param>
    /// <param name="count">How many sessions it holds in the end.</param>
    /// <param name="cancellationToken">Ends it between two commits.</param>
    public static async Task<int> RunAsync(string folder, int count, CancellationToken cancellationToken)
    {
        StoreOptions options = new(Path.Combine(folder, "data"), Path.Combine(folder, "keys"));
        var now = TimeProvider.System.GetUtcNow();
        await using (var store = await SqliteSessionStore.OpenAsync(options, TimeProvider.System, cancellationToken: cancellationToken))
        {
            var have = (int)store.AskData("SELECT count(*) FROM session");
            var watch = Stopwatch.StartNew();
            if (have < count)
                await BulkMaker.MakeAsync(store, count - have, at => StoredRows.Chat(have + at), (at, id) => StoredRows.Resting(id, have + at, now), now, cancellationToken);
            Console.WriteLine($"made       {Math.Max(0, count - have),10} sessions in {watch.Elapsed.TotalSeconds:0.0} s");
        }

        var start = Stopwatch.StartNew();
        await using (await SqliteSessionStore.OpenAsync(options, TimeProvider.System, cancellationToken: cancellationToken))
            Console.WriteLine($"start      {start.ElapsedMilliseconds,10} ms");

        foreach (var name in new[] { "data/helpbot.db", "keys/keys.db" })
            Console.WriteLine($"{name,-15}{new FileInfo(Path.Combine(folder, name)).Length / Megabyte,6:0} MB");
        return 0;
    }
}
