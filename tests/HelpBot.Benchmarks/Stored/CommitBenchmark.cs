using BenchmarkDotNet.Attributes;
using HelpBot.Application.Storage;
using HelpBot.Storage;

namespace HelpBot.Benchmarks.Stored;

/// <summary>What a commit costs, flushed to the disk: of sessions that are there, of new ones, and loading them by chat.</summary>
[MemoryDiagnoser, InProcess, WarmupCount(2), IterationCount(8)]
public class CommitBenchmark
{
    private string _folder = "";
    private SqliteSessionStore _store = null!;
    private IReadOnlyList<SessionWrite> _known = [];
    private DateTimeOffset _now = new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero);
    private long _update;
    private int _chat = 1_000;

    /// <summary>How many turns wait at once.</summary>
    [Params(10, 50, 200)]
    public int Rows { get; set; }

    /// <summary>Begins as many sessions.</summary>
    [GlobalSetup]
    public async Task Open()
    {
        _folder = Directory.CreateTempSubdirectory("helpbot-commit-").FullName;
        _store = await SqliteSessionStore.OpenAsync(new(Path.Combine(_folder, "data")), TimeProvider.System);
        var chats = Enumerable.Range(0, Rows).Select(StoredRows.Chat).ToArray();
        var found = await _store.LoadAsync(chats, default);
        await _store.CommitAsync(new() { Now = _now, Sessions = [.. found.Select((one, at) => new SessionWrite(StoredRows.Live(one.Id, _now), chats[at]))] }, default);
        _known = [.. found.Select(one => new SessionWrite(StoredRows.Live(one.Id, _now), null))];
    }

    /// <summary>Removes the store.</summary>
    [GlobalCleanup]
    public async Task Close()
    {
        await _store.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>A batch of turns of chats that are known.</summary>
    [Benchmark(Baseline = true)]
    public Task Known()
    {
        _now = _now.AddMilliseconds(100);
        _update += Rows;
        return _store.CommitAsync(new() { Now = _now, Sessions = _known, UpdateIds = [.. Enumerable.Range(0, Rows).Select(at => _update + at)] }, default);
    }

    /// <summary>A batch of chats that begin: keys are made and committed first.</summary>
    [Benchmark]
    public async Task New()
    {
        var chats = Enumerable.Range(_chat += Rows, Rows).Select(StoredRows.Chat).ToArray();
        var found = await _store.LoadAsync(chats, default);
        await _store.CommitAsync(new() { Now = _now, Sessions = [.. found.Select((one, at) => new SessionWrite(StoredRows.Live(one.Id, _now), chats[at]))] }, default);
    }

    /// <summary>Reading a batch by chat and opening it.</summary>
    [Benchmark]
    public Task<IReadOnlyList<FoundSession>> Load() => _store.LoadAsync(Enumerable.Range(0, Rows).Select(StoredRows.Chat).ToArray(), default);
}
