using System.Text;

namespace HelpBot.Domain.Understanding.Training;

/// <summary>A phrase with choices, <c>{муж|брат} {бьёт|душит} меня</c>, that stands for many phrases.</summary>
internal static class Template
{
    public static bool Is(string text) => text.Contains('{');

    /// <summary>Makes different phrases of a template.</summary>
    /// <param name="template">The text; an empty choice, <c>{тез|}</c>, leaves the place empty.</param>
    /// <param name="count">How many at most; fewer if the choices do not give as many.</param>
    /// <param name="seed">The same seed gives the same phrases.</param>
    public static IReadOnlyList<string> Expand(string template, int count, ulong seed)
    {
        var chance = new Chance(seed);
        var made = new List<string>();
        var known = new HashSet<string>();
        for (var attempt = 0; made.Count < count && attempt < count * 4; attempt++)
        {
            var text = Fill(template, chance);
            if (known.Add(text))
                made.Add(text);
        }
        return made;
    }

    private static string Fill(string template, Chance chance)
    {
        var text = new StringBuilder(template.Length);
        var at = 0;
        while (at < template.Length)
        {
            var open = template.IndexOf('{', at);
            var close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0)
                break;
            text.Append(template, at, open - at);
            var choices = template[(open + 1)..close].Split('|');
            text.Append(choices[chance.Next(choices.Length)]);
            at = close + 1;
        }
        text.Append(template, at, template.Length - at);
        return string.Join(' ', text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
