using System.Collections.Immutable;
using System.Text.RegularExpressions;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Scripts.Checks.Texts;

namespace HelpBot.Commands.Playing;

/// <summary>Draws a screen in a terminal: the text in a frame, the buttons numbered in their rows.</summary>
internal static partial class ScreenText
{
    private const int Width = 76;

    /// <summary>The buttons in the order of their numbers.</summary>
    public static ImmutableArray<ScreenButton> Buttons(Screen? screen) => screen is null ? [] : [.. screen.Rows.SelectMany(row => row)];

    /// <summary>The lines of a screen.</summary>
    /// <param name="screen">The screen.</param>
    /// <param name="node">Its id, for the frame.</param>
    /// <param name="hasStyles">Whether the terminal can show bold.</param>
    public static IEnumerable<string> Lines(Screen screen, string node, bool hasStyles)
    {
        yield return "";
        yield return $"┌─ {node} {new string('─', Math.Max(0, Width - node.Length - 4))}";
        foreach (var line in Styled(screen.Html, hasStyles).Split('\n').SelectMany(Wrap)) yield return $"│ {line}".TrimEnd();
        yield return $"└{new string('─', Width - 1)}";
        var number = 0;
        foreach (var row in screen.Rows)
        {
            yield return $"  {string.Join("  ", row.Select(button => $"[{++number}] {button.Label}{(button.Copy is null ? "" : " ⧉")}"))}";
        }
    }

    // Only the tags that the content may use are left; a quotation gets a bar.
    private static string Styled(string html, bool hasStyles)
    {
        var quoted = Quotation().Replace(html, match => string.Join('\n', match.Groups[1].Value.Split('\n').Select(line => $"┃ {line}")));
        var styled = hasStyles ? Bold().Replace(quoted, "\u001b[1m$1\u001b[22m") : quoted;
        return TelegramHtml.Parse(styled).Plain;
    }

    private static IEnumerable<string> Wrap(string line)
    {
        while (line.Length > Width - 2 && line.LastIndexOf(' ', Width - 2) is > 0 and var at)
        {
            yield return line[..at];
            line = line[(at + 1)..];
        }

        yield return line;
    }

    [GeneratedRegex("<b>(.*?)</b>", RegexOptions.Singleline)]
    private static partial Regex Bold();

    [GeneratedRegex("<blockquote>(.*?)</blockquote>", RegexOptions.Singleline)]
    private static partial Regex Quotation();
}
