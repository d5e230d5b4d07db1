using HelpBot.Domain.Places.Names;

namespace HelpBot.Domain.Places.Reading;

/// <summary>Decides whether a name in its surroundings is meant as a place, and how strongly it is hers.</summary>
internal static class Evidence
{
    /// <summary>Names at least this long are taken for misspelt inside a sentence.</summary>
    private const int MinLengthInSentence = 6;

    /// <summary>Whether a name is meant as a place.</summary>
    /// <param name="hit">The name.</param>
    /// <param name="around">What stands around it.</param>
    /// <param name="alone">The text names nothing else: whoever answers with one word means the place.</param>
    /// <param name="words">How many words of the text it took; a name in two words is no chance word.</param>
    public static bool Suffices(NameHit hit, Surroundings around, bool alone, int words)
    {
        if (around.IsStreet || around.IsDenied)
            return false;
        var placed = hit.Case is PlaceCase.In or PlaceCase.From or PlaceCase.To;
        var inOrFrom = around.Preposition is Role.In or Role.From;
        if (hit.Distance > 0)
            return alone ? SufficesMisspeltAlone(hit, inOrFrom) : SufficesMisspelt(hit, around, inOrFrom);
        // "Есікте тұрамын" is at home in Есік; "есікке келдім" came to the door.
        var said = around.Kind != Role.None || hit.Case == PlaceCase.Own || (around.Lives && (inOrFrom || hit.Case == PlaceCase.In));
        var sense = words > 1 && words > hit.Name.Words ? Sense.OnlyPlace : hit.Name.Sense;
        return sense switch
        {
            Sense.OnlyPlace => true,
            Sense.Sometimes => alone || said || around.Stays || placed || around.IsCapital
                || (inOrFrom && (hit.Case != PlaceCase.Plain || around.Preposition == Role.In)),
            Sense.Person => alone || said || (placed && around.Stays) || (inOrFrom && (hit.Case != PlaceCase.Plain || around.IsCapital)),
            _ => said || (alone && (hit.Case == PlaceCase.Plain || placed)) || (inOrFrom && around.IsCapital),
        };
    }

    /// <summary>How strongly the place is the one she is in; only to choose between several in one text.</summary>
    public static int Strength(NameHit hit, Surroundings around)
    {
        var strength = hit.Case switch
        {
            PlaceCase.Own => 3,
            PlaceCase.In or PlaceCase.To => 2,
            PlaceCase.From => 1,
            _ => 0,
        };
        if (around.Preposition == Role.In)
            strength = 2;
        else if (around.Preposition == Role.From)
            strength = 1;
        else if (around.Preposition == Role.Near)
            strength = -1;
        return strength + (around.Stays ? 3 : 0);
    }

    private static bool SufficesMisspeltAlone(NameHit hit, bool inOrFrom) => hit.Case switch
    {
        PlaceCase.Plain => true,
        PlaceCase.Other or PlaceCase.With => inOrFrom,
        _ => hit.Name.Sense != Sense.Person,
    };

    private static bool SufficesMisspelt(NameHit hit, Surroundings around, bool inOrFrom)
    {
        if (hit.Name.Key.Length < MinLengthInSentence || hit.Name.Sense != Sense.OnlyPlace)
            return false;
        return inOrFrom || around.Kind != Role.None || hit.Case is PlaceCase.In or PlaceCase.From or PlaceCase.To or PlaceCase.Own;
    }
}
