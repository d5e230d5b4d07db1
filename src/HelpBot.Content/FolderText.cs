using System.Collections.Immutable;
using System.Text;
using HelpBot.Content.Yaml;

namespace HelpBot.Content;

/// <summary>The text files of a content folder, read at one moment: whatever happens on disk later, what is compiled belongs together.</summary>
/// <param name="files">Path below the folder, with slashes, to the whole text.</param>
internal sealed class FolderText(ImmutableSortedDictionary<string, string> files)
{
    /// <summary>The largest file that is read, in bytes. The largest of ours has a tenth of it.</summary>
    public const long MaxFileBytes = 4 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The files by path, sorted (ordinal).</summary>
    public ImmutableSortedDictionary<string, string> Files { get; } = files;

    /// <summary>Reads the <c>.yaml</c> files of a folder and the folders in it.</summary>
    /// <param name="folder">The content's folder; if it is missing there are no files.</param>
    /// <param name="issues">What cannot be read.</param>
    /// <param name="only">The files to read; all if none is named.</param>
    public static FolderText Read(string folder, IssueList issues, params IReadOnlyList<string> only)
    {
        var files = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (!Directory.Exists(folder)) return new(files.ToImmutable());
        foreach (var path in Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');
            if ((only.Count == 0 || only.Contains(name)) && ReadFile(path, name, issues) is { } text) files[name] = text;
        }

        return new(files.ToImmutable());
    }

    /// <summary>The tree of one file.</summary>
    /// <param name="name">Its path below the folder.</param>
    /// <param name="issues">Where it is said that it is missing or no YAML.</param>
    /// <param name="must">Whether a missing file is an issue.</param>
    /// <returns>Null if there is none.</returns>
    public YamlTree? ReadTree(string name, IssueList issues, bool must = true)
    {
        if (Files.TryGetValue(name, out var text)) return YamlReader.Read(text, name, issues);
        if (must && !issues.Names(name)) issues.BrokenFile("file-missing", new(name, 0, ""), $"The file {name} is missing.", "Put it back; scripts/README.md says what it holds.");
        return null;
    }

    private static string? ReadFile(string path, string name, IssueList issues)
    {
        try
        {
            if (new FileInfo(path).Length <= MaxFileBytes) return Strict.GetString(File.ReadAllBytes(path)).TrimStart('\uFEFF').ReplaceLineEndings("\n");
            issues.BrokenFile("file-too-large", new(name, 0, ""), $"The file is larger than {MaxFileBytes / 1024 / 1024} MiB.", "Split it, or look what got into it.");
        }
        catch (DecoderFallbackException)
        {
            issues.BrokenFile("file-not-utf8", new(name, 0, ""), "The file is not UTF-8.", "Save it as UTF-8 in your editor.");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            issues.BrokenFile("file-unreadable", new(name, 0, ""), $"The file cannot be read: {failure.Message}", "Let the user under whom HelpBot runs read it.");
        }

        return null;
    }
}
