using HelpBot.Application.Storage;
using HelpBot.Storage.Keys;
using HelpBot.Storage.Sessions;

namespace HelpBot.Storage;

/// <summary>Destroys the keys of forgotten sessions and of ended records of the desk, then every trace of them that SQLite keeps.</summary>
internal sealed class Shredder(KeyRing keys, DataFile data, HashSet<SessionId> forgotten, HashSet<SessionId> ended)
{
    /// <summary>Whether keys wait to be destroyed.</summary>
    public bool HasWork => forgotten.Count > 0 || ended.Count > 0;

    /// <returns>Whether it is complete.</returns>
    public bool Run()
    {
        DestroyKeys();
        // A deleted row lies in the log, and its zeros do not reach the file, until the log is moved into the file and cut.
        var keysDone = keys.Database.Truncate();
        return data.Database.Truncate() && keysDone;
    }

    /// <summary>Destroys the keys; the files still have to be truncated.</summary>
    public void DestroyKeys()
    {
        if (!HasWork) return;
        using (var transaction = keys.Database.Begin())
        {
            foreach (var session in forgotten) keys.Destroy(session);
            foreach (var record in ended) keys.Desk.Destroy(record);
            transaction.Commit();
        }

        using (var transaction = data.Database.Begin())
        {
            foreach (var session in forgotten) data.Forgotten.Remove(session);
            foreach (var record in ended) data.Ended.Remove(record);
            transaction.Commit();
        }

        forgotten.Clear();
        ended.Clear();
    }
}
