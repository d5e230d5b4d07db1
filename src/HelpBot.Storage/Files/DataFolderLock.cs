namespace HelpBot.Storage.Files;

/// <summary>Held while a process writes to a data folder: a second one is refused. Whoever only reads (doctor, directory, backup) does not take it.</summary>
/// <remarks>The system's advisory file lock: it ends with the process, so a kill leaves nothing to clean up.</remarks>
public sealed class DataFolderLock : IDisposable
{
    private readonly FileStream _file;

    private DataFolderLock(FileStream file) => _file = file;

    /// <summary>Takes the lock of a data folder that exists.</summary>
    /// <exception cref="StoreRefusedException">Another process holds it.</exception>
    public static DataFolderLock Take(string dataPath)
    {
        var path = Path.Combine(dataPath, "lock");
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None };
            if (!OperatingSystem.IsWindows()) options.UnixCreateMode = PrivateFile.FileMode;
            return new(new FileStream(path, options));
        }
        catch (IOException failure) when (File.Exists(path))
        {
            throw new StoreRefusedException($"Another HelpBot works on the data folder {dataPath}. Stop it first, or give this one a folder of its own (Data:Path).", failure);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
