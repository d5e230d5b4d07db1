namespace HelpBot.Storage.Files;

/// <summary>The trap of putting a backup in the place of a file whose log still lies beside it: SQLite would write the old log into the backup.</summary>
internal static class StaleLog
{
    /// <summary>Where SQLite's header says which kind of log the file has; 2 means a write-ahead log. Source: https://www.sqlite.org/fileformat2.html, offset 18.</summary>
    private const int LogKindOffset = 18;
    private const byte WriteAhead = 2;

    /// <summary>Looks before SQLite does.</summary>
    /// <exception cref="StoreRefusedException">A log lies beside a file that has none.</exception>
    public static void Check(string path)
    {
        var log = new FileInfo(path + "-wal");
        if (!log.Exists || log.Length == 0) return;
        Span<byte> header = stackalloc byte[LogKindOffset + 1];
        using (var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite))
            if (file.ReadAtLeast(header, header.Length, throwOnEndOfStream: false) < header.Length) return;
        if (header[LogKindOffset] != WriteAhead)
            throw new StoreRefusedException($"{path} was put back from a backup, but the log of the file before it, {log.FullName}, still lies beside it. Move {log.FullName} and {path}-shm away, then start again.");
    }
}
