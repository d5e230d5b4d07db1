using HelpBot.Application.Storage;
using HelpBot.Storage.Sqlite;

namespace HelpBot.Storage.Sessions;

/// <summary>Finds what has expired among the sessions' rows.</summary>
internal sealed class Expiry
{
    private readonly Statement _ended;
    private readonly Statement _endDialogues;
    private readonly Database _database;

    public Expiry(Database database)
    {
        _database = database;
        _ended = database.Prepare("SELECT row, id FROM session WHERE ends_minute <= ?1 AND holdings_end <= ?2 LIMIT ?3");
        // A dialogue that has ended takes nothing else with it: what is due may be a trace to erase.
        _endDialogues = database.Prepare("""
            UPDATE session SET dialogue = NULL, ends_minute = holdings_end / 600000000
            WHERE row IN (SELECT row FROM session WHERE ends_minute <= ?1 AND dialogue_ends <= ?2 AND dialogue IS NOT NULL LIMIT ?3)
            """);
    }

    /// <summary>The whole minutes since the year 1 at an instant.</summary>
    public static long Minute(DateTimeOffset instant) => instant.UtcTicks / TimeSpan.TicksPerMinute;

    /// <summary>The rows that have ended whole.</summary>
    public List<(long Row, SessionId Session)> FindEnded(DateTimeOffset now, int limit)
    {
        var ended = new List<(long, SessionId)>();
        _ended.Bind(1, Minute(now)).Bind(2, now.UtcTicks).Bind(3, limit);
        while (_ended.Step()) ended.Add((_ended.Number(0), SessionIdBytes.Read(_ended.Bytes(1))));
        return ended;
    }

    /// <summary>Empties dialogues that have ended.</summary>
    /// <returns>How many.</returns>
    public int EndDialogues(DateTimeOffset now, int limit)
    {
        _endDialogues.Bind(1, Minute(now)).Bind(2, now.UtcTicks).Bind(3, limit).Run();
        return _database.Changes;
    }
}
