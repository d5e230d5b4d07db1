using System.Runtime.InteropServices;
using HelpBot.Storage;

namespace HelpBot.Tests.Storage.FullDisks;

/// <summary>A real file system with little room, in memory, for a store of its own.</summary>
internal sealed class SmallDisk : IDisposable
{
    private const string SizeMiB = "40";
    private const int LetGoWhenUnused = 2;

    private readonly TempFolder _folder = new();

    public SmallDisk()
    {
        if (Mount("helpbot-test", _folder.Path, "tmpfs", 0, $"size={SizeMiB}m") != 0)
            throw new InvalidOperationException("This machine does not permit mounting.");
    }

    /// <summary>Whether this machine lets tests mount a file system (root, mostly).</summary>
    public static bool IsPermitted { get; } = Try();

    public StoreOptions Options => new(_folder["data"]);

    public string Reserve => Path.Combine(_folder["data"], "reserve");

    private string Ballast => _folder["ballast"];

    /// <summary>Leaves no byte free.</summary>
    public void Fill()
    {
        using var file = new FileStream(Ballast, FileMode.Append);
        var block = new byte[4096];
        try
        {
            while (true)
            {
                file.Write(block);
                file.Flush();
            }
        }
        catch (IOException)
        {
            // Full.
        }
    }

    public void MakeRoom() => File.Delete(Ballast);

    public void Dispose()
    {
        _ = Unmount(_folder.Path, LetGoWhenUnused);
        _folder.Dispose();
    }

    private static bool Try()
    {
        if (!OperatingSystem.IsLinux()) return false;
        try
        {
            using var disk = new SmallDisk();
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "mount", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    private static extern int Mount(string source, string target, string type, nuint flags, string data);

    [DllImport("libc", EntryPoint = "umount2", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    private static extern int Unmount(string target, int flags);
}

/// <summary>A test on a real small disk. Where mounting is not permitted, <see cref="FullDiskTests"/> and <see cref="PageLimitTests"/> hold the same rules on a pretended one.</summary>
internal sealed class SmallDiskFactAttribute : FactAttribute
{
    public SmallDiskFactAttribute()
    {
        if (!SmallDisk.IsPermitted) Skip = "Mounting is not permitted here.";
    }
}
