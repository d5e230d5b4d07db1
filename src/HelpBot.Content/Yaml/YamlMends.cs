namespace HelpBot.Content.Yaml;

/// <summary>Guesses how a line that is no YAML can be mended, from what people usually trip over.</summary>
internal static class YamlMends
{
    private const string Quotes = "Put the text in double quotes.";

    /// <summary>The likeliest mend.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="line">The line at which reading stopped, from 1.</param>
    public static string For(string text, int line)
    {
        var written = text.Split('\n').ElementAtOrDefault(line - 1)?.Trim() ?? "";
        var at = written.IndexOf(": ", StringComparison.Ordinal);
        var value = at < 0 ? written : written[(at + 2)..].TrimStart();
        if (value.StartsWith('"') || value.StartsWith('\'')) return "Close the quotes at the end of the text, and write nothing after them.";
        if (value.StartsWith('@') || value.StartsWith('`') || value.StartsWith('%')) return $"A text may not begin with {value[0]}. {Quotes}";
        if (value.StartsWith('{')) return $"A text may not begin with {{, and everything opened must be closed. {Quotes}";
        if (value.Contains(": ", StringComparison.Ordinal)) return $"A text may not hold a colon and a space. {Quotes}";
        return "Look at this line and the one above: keys of one level begin in the same column, a text of several lines begins with |.";
    }
}
