using HelpBot.Domain.Places.Names;
using HelpBot.Domain.Words;

namespace HelpBot.Domain.Places.Reading;

/// <summary>One word or a few side by side, read as one name: "усть каменогорск", "ШҚО-да", "Шымкент тен".</summary>
internal static class Stretch
{
    /// <summary>The shortest word that is read together with its neighbour.</summary>
    private const int MinPart = 2;

    /// <summary>Whether words may be one name. A word that does something else beside a name begins none, and the parts
    /// of a name stand side by side.</summary>
    public static bool MayBeName(List<PlaceWord> words, int at, int count)
    {
        if (at + count > words.Count || words[at].Role != Role.None)
            return false;
        if (count == 1)
            return true;
        for (var part = at; part < at + count; part++)
        {
            if (words[part].Key(0).Length < MinPart && words[part].Token.Kind != TokenKind.Number)
                return false;
            if (part > at && (words[part].Token.Before >= Gap.Comma || words[part].Role is not (Role.None or Role.Filler)))
                return false;
        }
        return true;
    }

    /// <summary>The words written together, in one of their readings.</summary>
    public static string Joined(List<PlaceWord> words, int at, int count, int reading)
    {
        var joined = words[at].Key(reading);
        for (var part = at + 1; part < at + count; part++)
            joined += words[part].Key(reading);
        return joined;
    }
}
