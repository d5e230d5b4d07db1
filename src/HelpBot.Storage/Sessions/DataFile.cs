using HelpBot.Storage.Desk;
using HelpBot.Storage.EraseJobs;
using HelpBot.Storage.Sqlite;
using HelpBot.Storage.Updates;

namespace HelpBot.Storage.Sessions;

/// <summary>The data file: everything about sessions but their keys.</summary>
internal sealed class DataFile : IDisposable
{
    private readonly Statement _setGeneration;

    public DataFile(Database database)
    {
        Database = database;
        Sessions = new(database);
        Expiry = new(database);
        Forgotten = new(database, "forgotten");
        Jobs = new(database);
        Updates = new(database);
        Desk = new(database);
        Ended = new(database, "ended");
        Reveals = new(database);
        _setGeneration = database.Prepare("UPDATE meta SET generation = ?1");
    }

    public Database Database { get; }

    public SessionTable Sessions { get; }

    public Expiry Expiry { get; }

    public ForgottenTable Forgotten { get; }

    public EraseJobTable Jobs { get; }

    public HandledUpdates Updates { get; }

    public DeskTable Desk { get; }

    /// <summary>Records of the desk whose key is still to be destroyed.</summary>
    public ForgottenTable Ended { get; }

    public RevealTable Reveals { get; }

    /// <summary>The number that <c>keys.db</c> carries too.</summary>
    public long Generation { get; private set; }

    /// <summary>Writes the generation, within a transaction.</summary>
    public void WriteGeneration(long generation) => _setGeneration.Bind(1, generation).Run();

    /// <summary>This generation is committed.</summary>
    public void Reached(long generation) => Generation = generation;

    public void Dispose() => Database.Dispose();
}
