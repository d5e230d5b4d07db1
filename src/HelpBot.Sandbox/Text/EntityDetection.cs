using System.Text.RegularExpressions;

namespace HelpBot.Sandbox.Text;

/// <summary>The entities that Telegram finds by itself and no bot can set: links, commands, mentions, numbers.</summary>
/// <remarks>The real rules for numbers are not published; what stands here is what was seen: a plus sign and 9 to 15 digits. Short codes are never found.</remarks>
internal static partial class EntityDetection
{
    public static FormattedText Add(FormattedText text)
    {
        if (text.Value.AsSpan().IndexOfAny("/@#+.") < 0) return text;
        var found = new List<TextEntity>();
        foreach (Match match in Detectable().Matches(text.Value))
        {
            var entity = Describe(match);
            if (entity is not null && !text.Entities.Any(own => Hides(own, entity))) found.Add(entity);
        }

        if (found.Count == 0) return text;
        return new FormattedText(text.Value, [.. text.Entities.Concat(found).OrderBy(static e => e.Offset).ThenByDescending(static e => e.Length)]);
    }

    // Nothing is looked for inside code, and a link that was given is not replaced.
    private static bool Hides(TextEntity own, TextEntity found) =>
        own.Type is "code" or "pre" or "text_link" && own.Offset < found.End && found.Offset < own.End;

    private static TextEntity? Describe(Match match)
    {
        foreach (var type in (string[])["url", "email", "mention", "bot_command", "hashtag", "phone_number"])
        {
            if (!match.Groups[type].Success) continue;
            if (type == "phone_number" && match.Value.Count(char.IsAsciiDigit) is < 9 or > 15) return null;
            return new TextEntity(type, match.Index, match.Length);
        }

        return null;
    }

    [GeneratedRegex(
        """
        (?<url>https?://[^\s<>"]*[^\s<>".,;:!?)]|(?<![\w@.-])(?:[\w-]+\.)+(?:com|org|net|kz|ru|me|info)(?:/[^\s<>"]*[^\s<>".,;:!?)])?(?![\w@]))
        |(?<email>(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+)
        |(?<mention>(?<![\w@])@[A-Za-z][A-Za-z0-9_]{3,31})
        |(?<bot_command>(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/]))
        |(?<hashtag>(?<![\w\#])\#\w+)
        |(?<phone_number>(?<![\w+])\+\d[\d\s()\u00A0-]{7,20}\d(?!\w))
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Detectable();
}
