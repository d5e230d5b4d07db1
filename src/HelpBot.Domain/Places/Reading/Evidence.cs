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
        var placed = IsPlaced(hit);
        var inOrFrom = around.Preposition is Role.In or Role.From;
        // "Есікте тұрамын" is at home in Есік; "есікке келдім" came to the door.
        var said = around.Kind != Role.None || hit.Case == PlaceCase.Own || (around.Lives && (inOrFrom || hit.Case == PlaceCase.In));
        if (hit.Distance > 0)
            return alone ? SufficesMisspeltAlone(hit, inOrFrom) : SufficesMisspelt(hit, said, inOrFrom);
        var declined = inOrFrom && (hit.Case != PlaceCase.Plain || around.IsCapital || IsIndeclinable(hit.Name));
        return (words > hit.Name.Words ? Sense.OnlyPlace : hit.Name.Sense) switch
        {
            Sense.OnlyPlace => true,
            Sense.Sometimes => alone || said || around.Stays || placed || around.IsCapital || around.Preposition == Role.In || declined,
            Sense.Person => said || declined || (alone && (hit.Case == PlaceCase.Plain || placed)),
            Sense.KazakhWord => said || declined || (alone && (hit.Case == PlaceCase.Plain || (placed && (around.BeginsCapital || around.IsLatin)))),
            _ => said || (alone && (hit.Case == PlaceCase.Plain || placed)) || (inOrFrom && (around.IsCapital || around.IsLatin)),
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
        if (around.IsNear)
            strength = -1;
        else if (around.Preposition == Role.In)
            strength = 2;
        else if (around.Preposition == Role.From)
            strength = 1;
        return strength + (around.Stays ? 3 : 0);
    }

    private static bool SufficesMisspeltAlone(NameHit hit, bool inOrFrom) => hit.Case switch
    {
        PlaceCase.Plain => true,
        PlaceCase.Other or PlaceCase.With => inOrFrom,
        _ => hit.Name.Sense is Sense.OnlyPlace or Sense.Sometimes || inOrFrom,
    };

    private static bool SufficesMisspelt(NameHit hit, bool said, bool inOrFrom)
    {
        if (hit.Name.Key.Length < MinLengthInSentence)
            return false;
        return hit.Name.Sense == Sense.OnlyPlace ? said || inOrFrom || IsPlaced(hit) : said;
    }

    private static bool IsPlaced(NameHit hit) => hit.Case is PlaceCase.In or PlaceCase.From or PlaceCase.To;

    // "в Шу", "из Казалы": no ending can be asked for.
    private static bool IsIndeclinable(PlaceName name) => "иуе".Contains(name.Key[^1], StringComparison.Ordinal);
}
