using System.Collections.Immutable;
using HelpBot.Content.Yaml;
using HelpBot.Domain.Scripts;
using HelpBot.Domain.Understanding.Patterns;

namespace HelpBot.Content.Understanding;

/// <summary>Reads the words and patterns by which free text is understood.</summary>
public static class LexiconReader
{
    private const string Families = "families.yaml";
    private const string Patterns = "patterns.yaml";
    private const string Topics = "topics.yaml";

    /// <summary>Families that no pattern is made of: the model alone looks at them.</summary>
    private const string Words = "words";

    /// <summary>Reads the files of a folder.</summary>
    /// <param name="folder">The folder <c>understanding</c> of the content.</param>
    /// <returns>The lexicon, null if something is wrong; and all that is wrong, at once.</returns>
    /// <exception cref="IOException">A file is there and cannot be read.</exception>
    public static (Lexicon? Lexicon, ImmutableArray<ScriptIssue> Issues) Read(string folder)
    {
        var issues = new IssueList();
        var families = ReadFamilies(folder, Families, issues);
        foreach (var file in WordFiles(folder))
            families.AddRange(ReadFamilies(folder, file, issues));
        foreach (var twice in families.GroupBy(f => f.Name).Where(f => f.Count() > 1))
            issues.Error("family-twice", new(Families, 1, ""), $"There are two families '{twice.Key}'.", "Join them, or give one another name.");
        var topics = ReadFamilies(folder, Topics, issues);
        if (families.Count > Lexicon.MaxFamilies)
            issues.Error("too-many-families", new(Families, 1, ""), $"There are {families.Count} families.", $"At most {Lexicon.MaxFamilies} fit; join some.");
        var patterns = new PatternBinder([.. families.Select(f => f.Name)], issues).Bind(Load(folder, Patterns, issues));
        var lexicon = issues.All.IsEmpty ? new Lexicon(families, patterns, topics) : null;
        return (lexicon, issues.All);
    }

    private static IEnumerable<string> WordFiles(string folder) => Directory.Exists(Path.Combine(folder, Words))
        ? Directory.GetFiles(Path.Combine(folder, Words), "*.yaml").Select(f => $"{Words}/{Path.GetFileName(f)}").Order(StringComparer.Ordinal)
        : [];

    private static YamlTree? Load(string folder, string file, IssueList issues)
    {
        var path = Path.Combine(folder, file);
        if (File.Exists(path))
            return YamlReader.Read(File.ReadAllText(path), file, issues);
        issues.Error("file-missing", new(file, 1, ""), "The file is not there.", "Put it back; it came with the program.");
        return null;
    }

    private static List<WordFamily> ReadFamilies(string folder, string file, IssueList issues)
    {
        var families = new List<WordFamily>();
        if (Load(folder, file, issues) is not { } tree)
            return families;
        if (tree is not YamlTree.Map map)
        {
            issues.Error("wrong-kind", tree.At, $"Here stands {tree.Kind}, families belong here.", "Write a name, a colon, and ru: and kk: under it.");
            return families;
        }
        foreach (var (name, value) in map.Entries)
        {
            if (value is not YamlTree.Map languages || languages.Entries.Any(e => e.Key.Value is not ("ru" or "kk")))
                issues.Error("wrong-kind", name.At, $"The family '{name.Value}' has something other than ru and kk.", "Write ru: [word, …] and kk: [word, …] under it.");
            else
                families.Add(new WordFamily(name.Value, ReadWords(languages.Find("ru"), issues), ReadWords(languages.Find("kk"), issues)));
        }
        return families;
    }

    /// <summary>A list of words; nothing is an empty list.</summary>
    internal static ImmutableArray<string> ReadWords(YamlTree? tree, IssueList issues)
    {
        if (tree is null)
            return [];
        if (tree is YamlTree.List list && list.Items.All(i => i is YamlTree.Scalar scalar && IsEntry(scalar.Value)))
            return [.. list.Items.Select(i => ((YamlTree.Scalar)i).Value)];
        issues.Error("wrong-kind", tree.At, "Here belongs a list of words, each with at least one letter.", "Write [word, word*, …].");
        return [];
    }

    // A lone * or - would fit every word.
    private static bool IsEntry(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && words.All(w => w.TrimEnd('*', '-', '!').Length > 0);
    }
}
