using HelpBot.Application.Storage;
using HelpBot.Storage.Sqlite;

namespace HelpBot.Storage.Sessions;

/// <summary>Sessions, or records of the desk, whose row is gone and whose key is still to be destroyed. Written in the commit that removes the row, so that a crash between the two files loses nothing.</summary>
internal sealed class ForgottenTable
{
    private readonly Statement _add;
    private readonly Statement _remove;
    private readonly Statement _all;

    /// <param name="database">The data file.</param>
    /// <param name="table"><c>forgotten</c> or <c>ended</c>.</param>
    public ForgottenTable(Database database, string table)
    {
        _add = database.Prepare($"INSERT OR IGNORE INTO {table} (id) VALUES (?1)");
        _remove = database.Prepare($"DELETE FROM {table} WHERE id = ?1");
        _all = database.Prepare($"SELECT id FROM {table}");
    }

    public void Add(SessionId session)
    {
        Span<byte> id = stackalloc byte[SessionIdBytes.Size];
        SessionIdBytes.Write(session, id);
        _add.Bind(1, id).Run();
    }

    public void Remove(SessionId session)
    {
        Span<byte> id = stackalloc byte[SessionIdBytes.Size];
        SessionIdBytes.Write(session, id);
        _remove.Bind(1, id).Run();
    }

    public HashSet<SessionId> All()
    {
        var all = new HashSet<SessionId>();
        while (_all.Step()) all.Add(SessionIdBytes.Read(_all.Bytes(0)));
        return all;
    }
}
