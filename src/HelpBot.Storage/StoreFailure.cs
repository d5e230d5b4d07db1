using HelpBot.Application.Storage;
using HelpBot.Application.Telegram;
using HelpBot.Storage.Sqlite;

namespace HelpBot.Storage;

/// <summary>What the port says of a failure of SQLite.</summary>
internal static class StoreFailure
{
    public static Exception Of(SqliteFailure failure) => failure switch
    {
        { IsDamage: true } => new StoreDamagedException("A file of the store is damaged. Stop, keep the files, and put back a backup of the data.", failure),
        { IsFull: true } => Full(failure),
        _ => new StoreUnavailableException("The store could not be read or written.", failure),
    };

    public static StoreUnavailableException Full(Exception? cause = null) => new("The disk is full.", cause!) { DiskFull = true };
}
