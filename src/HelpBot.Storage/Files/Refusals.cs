using HelpBot.Application.Storage;
using HelpBot.Storage.Sqlite;
using SQLitePCL;

namespace HelpBot.Storage.Files;

/// <summary>Turns what the system says when files cannot be opened into what the operator has to do.</summary>
internal static class Refusals
{
    /// <summary>Runs the opening of a file or folder.</summary>
    /// <exception cref="StoreRefusedException">It failed for a reason outside the program.</exception>
    public static T Guard<T>(string path, Func<T> open)
    {
        try
        {
            return open();
        }
        catch (SqliteFailure failure)
        {
            throw new StoreRefusedException(Sentence(path, failure), failure);
        }
        catch (StoreDamagedException failure)
        {
            throw new StoreRefusedException(failure.Message, failure);
        }
        catch (UnauthorizedAccessException failure)
        {
            throw new StoreRefusedException($"{path} may not be written. Give it to the user who runs HelpBot (chown), or choose another folder.", failure);
        }
        catch (IOException failure)
        {
            throw new StoreRefusedException($"{path} cannot be opened: {failure.Message} Mend the disk or the path.", failure);
        }
    }

    private static string Sentence(string path, SqliteFailure failure) => failure switch
    {
        { IsDamage: true } => $"The file {path} is damaged or is no file of HelpBot's. Nothing was changed. Keep it, and put your own copy in its place.",
        { IsFull: true } => $"The disk that holds {path} is full. Make room and start again.",
        { Code: raw.SQLITE_READONLY or raw.SQLITE_CANTOPEN or raw.SQLITE_PERM or raw.SQLITE_AUTH } =>
            $"{path} may not be written, or its folder may not. Give both to the user who runs HelpBot (chown).",
        { Code: raw.SQLITE_BUSY or raw.SQLITE_LOCKED } => $"Another program holds the file {path}. Stop it and start again.",
        _ => $"{path} cannot be read: {failure.Message}. Check the disk.",
    };
}
