using HelpBot.Storage.Sqlite;

namespace HelpBot.Storage.Schema;

/// <summary>Brings a file to the present version, one numbered step at a time, each whole or not at all.</summary>
/// <param name="ApplicationId">What SQLite's header says the file is.</param>
/// <param name="Steps">The statements that lead from version n to n + 1, from 0 on. A step that has been released never changes.</param>
internal sealed record Migrations(int ApplicationId, IReadOnlyList<string> Steps)
{
    public int Latest => Steps.Count;

    /// <exception cref="StoreRefusedException">The file is newer than this program, or belongs to another one.</exception>
    public void Check(Database database, string path)
    {
        if (database.Ask("PRAGMA application_id") != ApplicationId)
            throw new StoreRefusedException($"The file {path} is not one of HelpBot's, or is damaged. Put back your own copy, or move it away.");
        var version = database.Ask("PRAGMA user_version");
        if (version > Latest)
            throw new StoreRefusedException($"The file {path} was written by a newer HelpBot (version {version} of its tables; this one knows {Latest}). Run the newer one, or put back a backup made before the upgrade.");
    }

    /// <summary>Runs the steps that are missing.</summary>
    /// <returns>How many ran.</returns>
    public int Run(Database database)
    {
        var from = (int)database.Ask("PRAGMA user_version");
        for (var version = from; version < Latest; version++)
        {
            using var transaction = database.Begin();
            database.Execute(Steps[version]);
            database.Execute($"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {version + 1};");
            transaction.Commit();
        }

        return Latest - from;
    }
}
