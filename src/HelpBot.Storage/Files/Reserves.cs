namespace HelpBot.Storage.Files;

/// <summary>The reserves of both folders, which may lie on different disks.</summary>
internal sealed class Reserves(StorePaths paths)
{
    /// <summary>Kept beside the data, in bytes.</summary>
    public const int DataSize = 16 << 20;

    /// <summary>Kept beside the keys, in bytes: destroying a key needs a few pages.</summary>
    public const int KeySize = 1 << 20;

    private readonly Reserve _data = new(paths.DataReserve, DataSize);
    private readonly Reserve _keys = new(paths.KeyReserve, KeySize);

    /// <summary>Whether both are kept now.</summary>
    public bool Stand => _data.Stands && _keys.Stands;

    /// <summary>Keeps what is not kept.</summary>
    /// <returns>Whether both are kept now.</returns>
    public bool TryKeep()
    {
        var data = _data.TryKeep();
        return _keys.TryKeep() && data;
    }

    /// <summary>Gives all of it back if a disk is so full that even opening the files could fail: a restart must not end the numbers, Hide and Forget.</summary>
    public void FreeIfTight()
    {
        if (Tight(paths.Data) || Tight(paths.Keys)) Free();

        static bool Tight(string folder) => new DriveInfo(folder).AvailableFreeSpace < Reserve.Margin;
    }

    /// <summary>Gives all of it back.</summary>
    public void Free()
    {
        _data.Free();
        _keys.Free();
    }
}
