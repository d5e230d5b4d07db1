using HelpBot.Content.Yaml;

namespace HelpBot.Content.Services;

/// <summary>Changes one value in the text of <c>services.yaml</c> and leaves every other character alone: remarks, order, blanks.</summary>
internal static class ServiceSurgeon
{
    /// <summary>The texts that the change may lead to, the likeliest first. Which of them is right is found out by reading it.</summary>
    /// <param name="text">The file, lines ending in <c>\n</c>.</param>
    /// <param name="id">The service.</param>
    /// <param name="edit">The change.</param>
    /// <returns>None if the file has no such service, or it is not written in lines.</returns>
    public static IEnumerable<string> Candidates(string text, string id, ServiceEdit edit)
    {
        if (FindService(text, id) is not { } service) yield break;
        if (service.Find(edit.Key) is { } value)
        {
            yield return Replace(text, Around(value, text), edit.Value);
            yield break;
        }

        if (service.Find("id") is not YamlTree.Scalar name) yield break;
        var indent = Indent(text, service.Entries[0].Key.Span.Start);
        var line = $"{indent}{edit.Key}: {edit.Value}\n";
        yield return Insert(text, End(service), line);
        // The last value may end in a line of its own, with a bracket: behind the id nothing does.
        yield return Insert(text, name.Span.End, line);
    }

    private static YamlTree.Map? FindService(string text, string id)
    {
        var root = YamlReader.Read(text, ContentFiles.Services, new IssueList()) as YamlTree.Map;
        return (root?.Find("services") as YamlTree.List)?.Items.OfType<YamlTree.Map>()
            .FirstOrDefault(service => service.Find("id") is YamlTree.Scalar written && written.Value == id);
    }

    // From the first to the last word, with the brackets of a flow mapping around them.
    private static TextSpan Around(YamlTree value, string text)
    {
        if (value is YamlTree.Scalar scalar) return scalar.Span;
        var (start, end) = (Start(value), End(value));
        var open = text.LastIndexOf('{', start);
        var close = text.IndexOf('}', end);
        var isFlow = open >= 0 && close >= 0 && text.AsSpan(open + 1, start - open - 1).IsWhiteSpace() && text.AsSpan(end, close - end).IsWhiteSpace();
        return isFlow ? new(open, close + 1) : new(start, end);
    }

    private static int Start(YamlTree value) => value switch
    {
        YamlTree.Scalar scalar => scalar.Span.Start,
        YamlTree.List list => list.Items.Select(Start).DefaultIfEmpty(int.MaxValue).Min(),
        YamlTree.Map map => map.Entries.Select(entry => entry.Key.Span.Start).DefaultIfEmpty(int.MaxValue).Min(),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static int End(YamlTree value) => value switch
    {
        YamlTree.Scalar scalar => scalar.Span.End,
        YamlTree.List list => list.Items.Select(End).DefaultIfEmpty(0).Max(),
        YamlTree.Map map => map.Entries.Select(entry => Math.Max(entry.Key.Span.End, End(entry.Value))).DefaultIfEmpty(0).Max(),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Replace(string text, TextSpan span, string value) => text[..span.Start] + value + text[span.End..];

    private static string Insert(string text, int after, string line)
    {
        // A block text ends where the next thing begins: back to its last letter, then to the end of that line.
        while (after > 0 && char.IsWhiteSpace(text[after - 1])) after--;
        var end = text.IndexOf('\n', after);
        return end < 0 ? $"{text}\n{line}" : text[..(end + 1)] + line + text[(end + 1)..];
    }

    // The first key stands behind "- ": the others stand under it.
    private static string Indent(string text, int key) => new(' ', key - (text.LastIndexOf('\n', Math.Max(0, key - 1)) + 1));
}
