using System.Runtime.InteropServices;
using HelpBot.Storage.Sqlite;

namespace HelpBot.Storage.Updates;

/// <summary>The update ids of the last 48 hours: in memory, and as the same runs in the data file. One run set for each hour in which they were handled.</summary>
/// <remarks>Telegram numbers updates one after another, so an hour is one row however many there were; random ids cost a row each, no more.</remarks>
internal sealed class HandledUpdates
{
    /// <summary>How long an id is known at least; up to an hour longer, as hours end together.</summary>
    public const int KeptHours = 48;

    private readonly SortedDictionary<long, RunSet> _hours = [];
    private readonly Statement _all;
    private readonly Statement _write;
    private readonly Statement _delete;
    private readonly Statement _deleteOld;
    private readonly Database _database;
    private bool _stale = true;

    public HandledUpdates(Database database)
    {
        _database = database;
        _all = database.Prepare("SELECT first, last, hour FROM update_run ORDER BY first");
        _write = database.Prepare("INSERT INTO update_run (first, last, hour) VALUES (?1, ?2, ?3) ON CONFLICT (first) DO UPDATE SET last = ?2, hour = ?3");
        _delete = database.Prepare("DELETE FROM update_run WHERE first = ?1");
        _deleteOld = database.Prepare("DELETE FROM update_run WHERE hour < ?1");
    }

    public bool IsKnown(long id)
    {
        if (_stale) Read();
        foreach (var hour in _hours.Values)
            if (hour.Contains(id)) return true;
        return false;
    }

    /// <summary>Adds ids, within a transaction. If that is not committed, call <see cref="Undo"/>.</summary>
    public void Add(IReadOnlyList<long> ids, DateTimeOffset now)
    {
        var fresh = new List<long>(ids.Count);
        foreach (var id in ids)
            if (!IsKnown(id)) fresh.Add(id);
        if (fresh.Count == 0) return;
        fresh.Sort();

        var hour = Hour(now);
        if (!_hours.TryGetValue(hour, out var set)) _hours[hour] = set = new RunSet();
        foreach (var run in Runs(CollectionsMarshal.AsSpan(fresh)))
        {
            var (joined, swallowed) = set.Add(run);
            if (swallowed is { } first) _delete.Bind(1, first).Run();
            _write.Bind(1, joined.First).Bind(2, joined.Last).Bind(3, hour).Run();
        }
    }

    /// <summary>What was added was not committed: the memory is built anew from the file when it is next asked.</summary>
    public void Undo() => _stale = true;

    /// <summary>Ends what is older than 48 hours, within a transaction; <see cref="Swept"/> follows it.</summary>
    /// <returns>How many runs.</returns>
    public int Sweep(DateTimeOffset now)
    {
        _deleteOld.Bind(1, Hour(now) - KeptHours).Run();
        return _database.Changes;
    }

    /// <summary>The sweep is committed.</summary>
    public void Swept(DateTimeOffset now)
    {
        var oldest = Hour(now) - KeptHours;
        foreach (var hour in _hours.Keys.TakeWhile(hour => hour < oldest).ToList()) _hours.Remove(hour);
    }

    private static long Hour(DateTimeOffset instant) => instant.UtcTicks / TimeSpan.TicksPerHour;

    private void Read()
    {
        _hours.Clear();
        while (_all.Step())
        {
            if (!_hours.TryGetValue(_all.Number(2), out var set)) _hours[_all.Number(2)] = set = new RunSet();
            set.Add(new Run(_all.Number(0), _all.Number(1)));
        }

        _stale = false;
    }

    private static List<Run> Runs(ReadOnlySpan<long> sorted)
    {
        var runs = new List<Run>();
        var run = new Run(sorted[0], sorted[0]);
        foreach (var id in sorted[1..])
        {
            if (id <= run.Last) continue;
            if (id == run.Last + 1)
            {
                run = run with { Last = id };
                continue;
            }

            runs.Add(run);
            run = new Run(id, id);
        }

        runs.Add(run);
        return runs;
    }
}
