using System.Text.RegularExpressions;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Scripts;

namespace HelpBot.Tests.Domain.Conversation.Shipped;

/// <summary>Somebody who looks at the screen and knows the telling words.</summary>
internal static partial class Observer
{
    /// <summary>The first telling word in all that a screen shows; null if there is none.</summary>
    public static string? FindTelling(Script script, Screen screen)
    {
        var seen = screen.Html + "\n" + string.Join('\n', screen.Rows.SelectMany(row => row).Select(button => button.Label));
        var words = Word().Matches(Tag().Replace(seen, " ").ToLowerInvariant().Replace('ё', 'е')).Select(match => match.Value).ToList();
        return script.Telling.In.SelectMany(stems => stems).Select(stem => stem.Value).SelectMany(stem => words.Where(word => Fits(stem, word))).FirstOrDefault();
    }

    private static bool Fits(string stem, string word) => stem.StartsWith('=') ? word == stem[1..] : word.StartsWith(stem, StringComparison.Ordinal);

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
