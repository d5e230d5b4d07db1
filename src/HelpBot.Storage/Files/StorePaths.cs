namespace HelpBot.Storage.Files;

/// <summary>The names of all files of one store.</summary>
internal sealed record StorePaths(string Data, string Keys)
{
    public string DataFile => Path.Combine(Data, "helpbot.db");
    public string Lock => Path.Combine(Data, "lock");
    public string DataReserve => Path.Combine(Data, "reserve");
    public string KeyDatabase => Path.Combine(Keys, "keys.db");
    public string KeyFile => Path.Combine(Keys, "master.key");
    public string KeyReserve => Path.Combine(Keys, "reserve");
    public string CacheTag => Path.Combine(Keys, "CACHEDIR.TAG");

    /// <exception cref="StoreRefusedException">The key folder is the data folder or lies in it.</exception>
    public static StorePaths From(StoreOptions options)
    {
        var data = Path.TrimEndingDirectorySeparator(Path.GetFullPath(options.DataPath));
        var keys = options.KeysPath is { Length: > 0 } path
            ? Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))
            : Path.Combine(Path.GetDirectoryName(data) ?? data, "keys");
        if (keys == data || keys.StartsWith(data + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new StoreRefusedException($"Keys:Path ({keys}) lies inside Data:Path ({data}), so that a copy of the data would carry its keys. Set Keys:Path to a folder outside.");
        return new(data, keys);
    }
}
