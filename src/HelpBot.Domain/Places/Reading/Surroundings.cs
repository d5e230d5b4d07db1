using HelpBot.Domain.Places.Names;
using HelpBot.Domain.Words;

namespace HelpBot.Domain.Places.Reading;

/// <summary>What the words around a mention say about it.</summary>
internal readonly record struct Surroundings
{
    /// <summary>The preposition before it: <see cref="Role.In"/>, <see cref="Role.From"/>, <see cref="Role.Near"/> or none.</summary>
    public Role Preposition { get; init; }

    /// <summary>She is near it, not in it: "возле ...", "рядом с ...", "... маңында".</summary>
    public bool IsNear { get; init; }

    /// <summary>The word for its kind beside it: <see cref="Role.City"/>, <see cref="Role.Oblast"/>,
    /// <see cref="Role.District"/> or none.</summary>
    public Role Kind { get; init; }

    /// <summary>The place of that word in the text; -1 if none.</summary>
    public int KindAt { get; init; }

    /// <summary>"живу в ...", "... тұрамын".</summary>
    public bool Lives { get; init; }

    /// <summary>The same, or "нахожусь в ...", "... отырмын", "... келдім".</summary>
    public bool Stays { get; init; }

    /// <summary>"не из ...", "... емес".</summary>
    public bool IsDenied { get; init; }

    /// <summary>It is the name of a street, a school, a park.</summary>
    public bool IsStreet { get; init; }

    /// <summary>A capital letter where none is due: inside a clause of a text that is not all capitals.</summary>
    public bool IsCapital { get; init; }

    /// <summary>A capital letter, due or not.</summary>
    public bool BeginsCapital { get; init; }

    /// <summary>It is written in Latin letters: there people spare the capitals.</summary>
    public bool IsLatin { get; init; }

    /// <summary>Looks around a mention.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="mention">The mention.</param>
    /// <param name="taken">Words for a kind that belong to the mention before: "область" in "Абай облысы Семей".</param>
    public static Surroundings Of(List<PlaceWord> words, Mention mention, int taken)
    {
        var before = mention.First - 1;
        var after = mention.Last + 1;
        var kind = Role.None;
        var kindAt = -1;
        // "облысы", "қаласында", "ауданы", "область" after the name, "г.", "город", "область" before it.
        if (IsKind(words, after) && words[after].Token.Before < Gap.Comma)
            (kind, kindAt) = (words[after].Role, after);
        if (IsKind(words, before) && before != taken)
        {
            if (kindAt < 0)
                (kind, kindAt) = (words[before].Role, before);
            before--;
        }
        var preposition = before >= 0 && words[before].Role is Role.In or Role.From or Role.Near
            ? words[before].Role
            : Role.None;
        if (preposition != Role.None)
            before--;
        // "рядом с Алматы", "в пригороде города Алматы"
        if (RoleAt(words, before) == Role.Near)
            (preposition, before) = (Role.Near, before - 1);
        var behind = kindAt == after ? after + 1 : after;
        var isNear = preposition == Role.Near;
        if (RoleAt(words, behind) == Role.NearAfter)
            (isNear, behind) = (true, behind + 1);
        var token = words[mention.First].Token;
        return new Surroundings
        {
            Preposition = preposition,
            IsNear = isNear,
            Kind = kind,
            KindAt = kindAt,
            Lives = (preposition != Role.None && Has(words, before - 2, before, Role.Living)) || Has(words, behind, behind, Role.Living),
            Stays = (preposition != Role.None && Has(words, before - 2, before, Role.Living, Role.Staying))
                || Has(words, behind, behind + 1, Role.Living, Role.Staying),
            IsDenied = RoleAt(words, before) == Role.Not && words[before].Keys[0] == "не"
                || RoleAt(words, behind) == Role.Not && words[behind].Keys[0] != "не",
            IsStreet = IsStreetName(words, mention.First)
                || RoleAt(words, after) == Role.StreetAfter && words[after].Token.Before < Gap.Comma,
            IsCapital = token.Casing == Casing.Capital && !token.BeginsClause,
            BeginsCapital = token.Casing == Casing.Capital,
            IsLatin = token.Writing == Writing.Latin,
        };
    }

    // "улица Алматы" is a street; in "7 мкр Актау" and "мкр, Актау" the word has a name of its own.
    private static bool IsStreetName(List<PlaceWord> words, int first) =>
        RoleAt(words, first - 1) == Role.StreetBefore && words[first].Token.Before < Gap.Comma
        && !(first > 1 && words[first - 2].Token.Kind == TokenKind.Number && words[first - 1].Token.Before < Gap.Comma);

    private static bool IsKind(List<PlaceWord> words, int at) =>
        RoleAt(words, at) is Role.City or Role.Oblast or Role.District;

    private static Role RoleAt(List<PlaceWord> words, int at) =>
        at >= 0 && at < words.Count ? words[at].Role : Role.None;

    private static bool Has(List<PlaceWord> words, int from, int to, params ReadOnlySpan<Role> roles)
    {
        for (var at = Math.Max(0, from); at <= to && at < words.Count; at++)
        {
            if (roles.Contains(words[at].Role))
                return true;
        }
        return false;
    }
}
