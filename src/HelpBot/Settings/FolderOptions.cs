using System.ComponentModel.DataAnnotations;

namespace HelpBot.Settings;

/// <summary>Section <c>Data</c>: where the encrypted records lie.</summary>
public sealed class DataOptions
{
    /// <summary>The folder of the data file. A relative path begins at the folder that holds <c>scripts/</c>.</summary>
    /// <value><c>data</c> if unset.</value>
    [Required]
    public string Path { get; set; } = "data";
}

/// <summary>Section <c>Keys</c>: where the keys lie, apart from the data, so that a copy of the data folder never carries them.</summary>
public sealed class KeysOptions
{
    /// <summary>The folder of the key files.</summary>
    /// <value>A folder <c>keys</c> beside the data folder if unset; never inside it.</value>
    public string? Path { get; set; }
}

/// <summary>Section <c>Scripts</c>: where the content lies.</summary>
public sealed class ScriptsOptions
{
    /// <summary>The folder of the content.</summary>
    /// <value>The nearest <c>scripts</c> folder upwards, else the one beside the executable, if unset.</value>
    public string? Path { get; set; }
}
