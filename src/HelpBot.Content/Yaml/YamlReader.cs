using System.Collections.Immutable;
using HelpBot.Domain.Scripts.Source;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using Scalar = YamlDotNet.Core.Events.Scalar;

namespace HelpBot.Content.Yaml;

/// <summary>Reads one YAML file into a tree.</summary>
internal sealed class YamlReader
{
    /// <summary>The deepest nesting that is read, in levels. The content needs six.</summary>
    public const int MaxDepth = 32;

    private readonly string _file;
    private readonly Parser _parser;
    private readonly IssueList _issues;

    private YamlReader(string text, string file, IssueList issues)
    {
        _file = file;
        _issues = issues;
        _parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
    }

    /// <summary>Reads a file.</summary>
    /// <param name="text">Its whole text.</param>
    /// <param name="file">Its path for issues.</param>
    /// <param name="issues">What is wrong with it.</param>
    /// <returns>The tree; null if the text is no YAML or holds nothing. In both cases there is an issue.</returns>
    public static YamlTree? Read(string text, string file, IssueList issues)
    {
        if (FindTab(text) is { } line)
        {
            issues.BrokenFile("yaml-tab", new(file, line, ""), "The line begins with a tab.", "Begin lines with spaces: two for each level.");
            return null;
        }

        var reader = new YamlReader(text, file, issues);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException wrong)
        {
            var at = wrong.Start.Line > 0 ? (int)wrong.Start.Line : reader.Line;
            issues.BrokenFile("yaml-syntax", new(file, at, ""), $"The file cannot be read from here on: {Sentence(wrong.Message)}", YamlMends.For(text, at));
        }
        catch (InvalidOperationException)
        {
            // The scanner's own way out of an unclosed bracket.
            issues.BrokenFile("yaml-syntax", new(file, reader.Line, ""), "The file cannot be read from here on: a bracket is not closed.", "Close every [ with ] and every { with }.");
        }

        return null;
    }

    private int Line => _parser.Current is { } current ? (int)current.End.Line : 1;

    private YamlTree? ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
        {
            _issues.BrokenFile("file-empty", new(_file, 1, ""), "The file holds nothing.", "Fill it, or take it away if it may be left out.");
            return null;
        }

        _parser.Consume<DocumentStart>();
        var root = ReadValue("", at: null, depth: 0);
        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out var second))
            _issues.BrokenFile("yaml-syntax", new(_file, (int)second.Start.Line, ""), "A second document begins here.", "Keep one document a file: take the line `---` out.");
        return root;
    }

    private YamlTree ReadValue(string path, int? at, int depth)
    {
        if (depth > MaxDepth) throw new YamlException(_parser.Current!.Start, _parser.Current.End, $"it is nested more than {MaxDepth} levels deep");
        if (_parser.TryConsume<AnchorAlias>(out var alias))
        {
            _issues.Error("yaml-anchor", new(_file, (int)alias.Start.Line, path), "Anchors and aliases (& and *) are not read here.", "Write the value out, or put it in quotes if the sign belongs to the text.");
            return new YamlTree.Scalar("", ScalarStyle.Quoted, default, new(_file, (int)alias.Start.Line, path));
        }

        Complain((NodeEvent)_parser.Current!, path);
        if (_parser.TryConsume<Scalar>(out var scalar)) return Read(scalar, path);
        if (_parser.TryConsume<SequenceStart>(out var list)) return ReadList(path, at ?? (int)list.Start.Line, depth);
        var map = _parser.Consume<MappingStart>();
        return ReadMap(path, at ?? (int)map.Start.Line, depth);
    }

    private YamlTree.Scalar Read(Scalar scalar, string path) => new(
        scalar.Value,
        scalar.Style switch
        {
            YamlDotNet.Core.ScalarStyle.SingleQuoted or YamlDotNet.Core.ScalarStyle.DoubleQuoted => ScalarStyle.Quoted,
            YamlDotNet.Core.ScalarStyle.Literal or YamlDotNet.Core.ScalarStyle.Folded => ScalarStyle.Block,
            _ => ScalarStyle.Plain,
        },
        new((int)scalar.Start.Index, (int)scalar.End.Index),
        new(_file, (int)scalar.Start.Line, path));

    private YamlTree.List ReadList(string path, int at, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlTree>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
            items.Add(ReadValue($"{path}[{items.Count}]", at: null, depth + 1));
        return new(items.ToImmutable(), new(_file, at, path));
    }

    private YamlTree.Map ReadMap(string path, int at, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            if (!_parser.TryConsume<Scalar>(out var name)) throw new YamlException(_parser.Current!.Start, _parser.Current.End, "a key must be a word");
            var below = path.Length == 0 ? name.Value : $"{path}.{name.Value}";
            var key = Read(name, below);
            var value = ReadValue(below, key.At.Line, depth + 1);
            if (lines.TryAdd(name.Value, key.At.Line)) entries.Add(new(key, value));
            else _issues.Error("duplicate-key", key.At, $"The key {name.Value} stands in line {lines[name.Value]} already.", "Keep one of the two, or give one another name.");
        }

        return new(entries.ToImmutable(), new(_file, at, path));
    }

    private void Complain(NodeEvent value, string path)
    {
        var at = new SourcePosition(_file, (int)value.Start.Line, path);
        if (!value.Anchor.IsEmpty)
            _issues.Error("yaml-anchor", at, "Anchors and aliases (& and *) are not read here.", "Write the value out, or put it in quotes if the sign belongs to the text.");
        if (!value.Tag.IsEmpty)
            _issues.Error("yaml-tag", at, "Tags (!) are not read here.", "Take the tag away, or put the value in quotes if the sign belongs to the text.");
    }

    private static int? FindTab(string text)
    {
        var line = 1;
        foreach (var part in text.AsSpan().EnumerateLines())
        {
            if (part.TrimStart(' ').StartsWith("\t")) return line;
            line++;
        }

        return null;
    }

    private static string Sentence(string message) => message.TrimEnd('.', ' ') + ".";
}
