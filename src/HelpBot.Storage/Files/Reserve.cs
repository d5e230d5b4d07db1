using System.Security.Cryptography;

namespace HelpBot.Storage.Files;

/// <summary>Room kept for the day on which the disk is full: freed then, so that Hide and Forget can still be committed.</summary>
internal sealed class Reserve(string path, int size)
{
    private const int Block = 1 << 20;

    /// <summary>What must be free besides before it is made again, in bytes; else the next commit could fail at once.</summary>
    public const int Margin = 2 << 20;

    /// <summary>Whether the room is kept now.</summary>
    public bool Stands { get; private set; }

    /// <summary>Keeps the room, unless it is kept already.</summary>
    /// <returns>False if there is not enough.</returns>
    public bool TryKeep()
    {
        if (Stands) return true;
        try
        {
            Stands = new FileInfo(path) is { Exists: true } file && file.Length == size;
            if (Stands) return true;
            if (new DriveInfo(Path.GetDirectoryName(path)!).AvailableFreeSpace < size + Margin) return false;
            Write();
            return Stands = true;
        }
        catch (IOException)
        {
            // Somebody else was faster to fill the disk. A torn reserve is none.
            Free();
            return false;
        }
    }

    /// <summary>Gives the room back.</summary>
    public void Free()
    {
        Stands = false;
        File.Delete(path);
    }

    private void Write()
    {
        File.Delete(path);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = PrivateFile.FileMode;
        using var file = new FileStream(path, options);
        if (PrivateFile.TryAllocate(file, size)) return;
        // Random bytes, as a file system that compresses would keep no room for zeros.
        var block = RandomNumberGenerator.GetBytes(Math.Min(Block, size));
        for (var left = size; left > 0; left -= block.Length) file.Write(block.AsSpan(0, Math.Min(left, block.Length)));
        file.Flush(flushToDisk: true);
    }
}
