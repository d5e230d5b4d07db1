using System.Runtime.InteropServices;

namespace HelpBot.Storage.Files;

/// <summary>Files and folders that only their owner may open, flushed to the disk before anything is built upon them.</summary>
internal static class PrivateFile
{
    public const UnixFileMode FileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    public const UnixFileMode FolderMode = FileMode | UnixFileMode.UserExecute;

    /// <summary>Makes a folder, or closes one that exists to everybody else.</summary>
    public static void MakeFolder(string path)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(path);
        else if (!Directory.Exists(path)) Directory.CreateDirectory(path, FolderMode);
        else if (File.GetUnixFileMode(path) != FolderMode) File.SetUnixFileMode(path, FolderMode);
    }

    /// <summary>Writes a file that does not exist yet.</summary>
    public static void WriteNew(string path, ReadOnlySpan<byte> content)
    {
        using var file = new FileStream(path, Options(System.IO.FileMode.CreateNew));
        file.Write(content);
        file.Flush(flushToDisk: true);
    }

    /// <summary>Puts new content in a file's place, whole or not at all.</summary>
    public static void Replace(string path, ReadOnlySpan<byte> content)
    {
        var fresh = path + ".new";
        File.Delete(fresh);
        WriteNew(fresh, content);
        File.Move(fresh, path, overwrite: true);
        SyncFolderOf(path);
    }

    /// <summary>Closes a file that exists to everybody else.</summary>
    public static void Restrict(string path)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(path) && File.GetUnixFileMode(path) != FileMode) File.SetUnixFileMode(path, FileMode);
    }

    /// <summary>Flushes what was written to a file.</summary>
    public static void Sync(string path)
    {
        using var file = new FileStream(path, System.IO.FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        file.Flush(flushToDisk: true);
    }

    /// <summary>Flushes the names in a file's folder, so that a rename outlives a power cut.</summary>
    public static void SyncFolderOf(string path)
    {
        if (OperatingSystem.IsWindows()) return;
        var folder = Open(Path.GetDirectoryName(path)!, flags: 0);
        // Some file systems cannot flush a folder; they order renames themselves.
        if (folder < 0) return;
        _ = Fsync(folder);
        _ = Close(folder);
    }

    /// <summary>Has the file system set room aside for a file without writing it.</summary>
    /// <returns>False if it cannot, or has none.</returns>
    public static bool TryAllocate(FileStream file, int size) =>
        OperatingSystem.IsLinux() && Allocate((int)file.SafeFileHandle.DangerousGetHandle(), 0, size) == 0;

    private static FileStreamOptions Options(System.IO.FileMode mode)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = FileMode;
        return options;
    }

    [DllImport("libc", EntryPoint = "open")]
    private static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "fsync")]
    private static extern int Fsync(int file);

    [DllImport("libc", EntryPoint = "posix_fallocate")]
    private static extern int Allocate(int file, nint offset, nint length);

    [DllImport("libc", EntryPoint = "close")]
    private static extern int Close(int file);
}
