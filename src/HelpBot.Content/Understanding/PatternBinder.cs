using System.Collections.Immutable;
using HelpBot.Content.Yaml;
using HelpBot.Domain.Understanding;
using HelpBot.Domain.Understanding.Patterns;

namespace HelpBot.Content.Understanding;

/// <summary>Makes patterns of their file.</summary>
internal sealed class PatternBinder(IReadOnlySet<string> families, IssueList issues)
{
    private static readonly string[] Keys = ["name", "label", "words", "unless", "near", "whole", "sure", "asks", "kind"];

    public PatternBinder(IEnumerable<string> families, IssueList issues) : this(families.ToHashSet(), issues) { }

    public List<Pattern> Bind(YamlTree? tree)
    {
        var patterns = new List<Pattern>();
        if (tree is YamlTree.List list)
            patterns.AddRange(list.Items.Select(BindOne).OfType<Pattern>());
        else if (tree is not null)
            issues.Error("wrong-kind", tree.At, $"Here stands {tree.Kind}, a list of patterns belongs here.", "Begin each pattern with '- name:'.");
        return patterns;
    }

    private Pattern? BindOne(YamlTree tree)
    {
        if (tree is not YamlTree.Map map)
        {
            issues.Error("wrong-kind", tree.At, $"Here stands {tree.Kind}, a pattern belongs here.", "Write name, label and words.");
            return null;
        }
        foreach (var entry in map.Entries.Where(e => !Keys.Contains(e.Key.Value)))
            issues.Error("unknown-key", entry.Key.At, $"A pattern has no '{entry.Key.Value}'.", $"Known are {string.Join(", ", Keys)}.");
        var words = Known(map, "words");
        if (Text(map, "name") is not { } name || Labels.Find(Text(map, "label") ?? "") is not { } label || words.IsEmpty)
        {
            issues.Error("incomplete-pattern", map.At, "A pattern needs a name, one of the labels, and words.", "Labels are danger, selfharm, child, violence, volunteer, shelter, legal, exit, neutral.");
            return null;
        }
        return new Pattern(name, label, words)
        {
            Unless = Known(map, "unless"),
            Near = Number(map, "near") ?? 8,
            IsWhole = Text(map, "whole") == "yes",
            IsSure = Text(map, "sure") == "yes",
            Asks = Text(map, "asks") == "yes",
            Exit = Text(map, "kind") switch { "topic" => ExitKind.Topic, "forget" => ExitKind.Forget, "hide" => ExitKind.Hide, _ => null },
        };
    }

    private ImmutableArray<string> Known(YamlTree.Map map, string key)
    {
        var words = LexiconReader.ReadWords(map.Find(key), issues);
        foreach (var family in words.SelectMany(w => w.Split('|')).Where(f => !families.Contains(f)))
            issues.Error("unknown-family", map.Find(key)!.At, $"There is no family '{family}'.", "Write it as in families.yaml, or add it there.");
        return words;
    }

    private int? Number(YamlTree.Map map, string key)
    {
        if (Text(map, key) is not { } text)
            return null;
        if (int.TryParse(text, out var number) && number > 0)
            return number;
        issues.Error("wrong-number", map.Find(key)!.At, $"'{text}' is no count of words.", "Write a number from 1 on.");
        return null;
    }

    private static string? Text(YamlTree.Map map, string key) => (map.Find(key) as YamlTree.Scalar)?.Value;
}
