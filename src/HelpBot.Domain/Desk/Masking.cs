using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace HelpBot.Domain.Desk;

/// <summary>Hides what would tell a volunteer who she is: her words go to the desk without phone numbers, names in Telegram, links and addresses of mail, unless she confirms.</summary>
/// <remarks>It would rather hide too much: what was hidden is one tap away for her, what was shown cannot be taken back.</remarks>
public static partial class Masking
{
    /// <summary>What stands instead of anything that is hidden.</summary>
    public const string Mark = "•••";

    /// <summary>The fewest digits that are taken for a number however they are grouped.</summary>
    private const int LeastDigits = 7;

    /// <summary>The fewest digits of a phone of a small town: 5-01-23, 50 12 34. In one piece they are a postcode or a sum.</summary>
    private const int LeastInTowns = 5;

    /// <summary>The digits of a mobile phone without the first.</summary>
    private const int MobileDigits = 10;

    /// <summary>What in a text could lead to a person.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>In order, none overlapping another; empty if there is nothing.</returns>
    public static ImmutableArray<Personal> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<Personal>();
        Add(found, WrittenNames.Mails(), text, PersonalKind.Mail);
        Add(found, WrittenNames.SpokenMails(), text, PersonalKind.Mail);
        Add(found, WrittenNames.Links(), text, PersonalKind.Link);
        Add(found, WrittenNames.Usernames(), text, PersonalKind.Username);
        foreach (Match match in WrittenNames.Nicks().Matches(text)) Add(found, match.Groups["nick"].Index, match.Groups["nick"].Length, PersonalKind.Username);
        Add(found, WrittenNames.BareNicks(), text, PersonalKind.Username);
        AddPhones(found, PlainNumbers.Without(text, IsAnnounced));
        return [.. found.OrderBy(personal => personal.Start)];
    }

    /// <summary>The text with <see cref="Mark"/> wherever something personal stands.</summary>
    /// <returns>The same string if there is nothing.</returns>
    public static string Hide(string text)
    {
        var found = Find(text);
        if (found.IsEmpty) return text;
        var (hidden, from) = (new StringBuilder(text.Length), 0);
        foreach (var (start, length, _) in found)
        {
            hidden.Append(text, from, start - from).Append(Mark);
            from = start + length;
        }
        return hidden.Append(text, from, text.Length - from).ToString();
    }

    private static void Add(List<Personal> found, Regex pattern, string text, PersonalKind kind)
    {
        foreach (Match match in pattern.Matches(text)) Add(found, match.Index, match.Length, kind);
    }

    // What overlaps is one: half of a number left beside the mark would be worse than none hidden.
    private static void Add(List<Personal> found, int start, int length, PersonalKind kind)
    {
        var end = start + length;
        foreach (var other in found.FindAll(other => start < other.Start + other.Length && other.Start < end))
        {
            found.Remove(other);
            (start, end, kind) = (Math.Min(start, other.Start), Math.Max(end, other.Start + other.Length), other.Kind);
        }
        found.Add(new(start, end - start, kind));
    }

    private static void AddPhones(List<Personal> found, string text)
    {
        foreach (var (start, length) in NumberWords.Find(text)) Add(found, start, length, PersonalKind.Phone);
        foreach (Match match in LookAlikeRuns().Matches(text))
            if (IsHalfInLetters(match.Value)) Add(found, match.Index, match.Length, PersonalKind.Phone);
        foreach (Match match in DigitRuns().Matches(text))
            if (IsPhone(match.Value) || IsTold(text, match)) Add(found, match.Index, match.Length, PersonalKind.Phone);
    }

    private static bool IsHalfInLetters(string run)
    {
        var (digits, all) = (run.Count(char.IsDigit), run.Count(char.IsLetterOrDigit));
        return all > digits && (digits >= LeastInTowns && all >= LeastDigits || digits >= 2 && all >= MobileDigits);
    }

    // Behind the word for a phone or a messenger five digits are a number in any grouping.
    private static bool IsTold(string text, Match run) =>
        run.Value.Count(char.IsDigit) >= LeastInTowns && !PlainNumbers.Is(run.Value) && IsAnnounced(text, run.Index);

    private static bool IsAnnounced(string text, int at) => Announced().IsMatch(text.AsSpan(Math.Max(0, at - 24), Math.Min(24, at)));

    private static bool IsPhone(string run)
    {
        var digits = run.Count(char.IsDigit);
        if (digits < LeastInTowns || PlainNumbers.Is(run)) return false;
        return digits >= LeastDigits && !PlainNumbers.AreAges(run) || Town().IsMatch(run);
    }

    // How a phone or a messenger is named in front of its number.
    [GeneratedRegex(@"(?<!\p{L})(ватс?ап\w*|вацап\w*|вотс?ап\w*|уатсап\w*|whats\s?app\w*|wa|вайбер\w*|viber|imo|имо|тел(ефон\w*)?|сотк\w{1,3}|мобил\w+|номер\w*|нөмір\w*|номір\w*|nomer\w*|телеграм\w*|тг|tg)[\s:.,№=—–-]{0,5}$", RegexOptions.IgnoreCase)]
    private static partial Regex Announced();

    // Letters that stand for digits among digits: о for 0, з for 3, l and I for 1, б for 6, s for 5.
    [GeneratedRegex(@"(?<![\p{L}\p{Nd}])\+?(?:\p{Nd}|[оoзliіб](?=\p{Nd}))(?:[\s()_.|-]{0,3}[\p{Nd}оoзliібbs])+(?![\p{L}\p{Nd}])", RegexOptions.IgnoreCase)]
    private static partial Regex LookAlikeRuns();

    // Digits of any alphabet with whatever people put between them; marks of emoji digits and invisible characters too.
    [GeneratedRegex(@"(?:\+\s?)?\(?\p{Nd}(?:[\s\u00A0\u200B-\u200F\u2060\uFE0F\u20E3._,()/\\|*–—‒‑‐:-]{0,4}\p{Nd})+[\uFE0F\u20E3]*")]
    private static partial Regex DigitRuns();

    [GeneratedRegex(@"^\d{1,2}[ -]\d\d[ -]\d\d$")]
    private static partial Regex Town();
}

/// <summary>Something in a text that could lead to a person.</summary>
/// <param name="Start">Where it begins, in UTF-16 units.</param>
/// <param name="Length">How long it is, in UTF-16 units.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct Personal(int Start, int Length, PersonalKind Kind);

/// <summary>Kinds of what could lead to a person.</summary>
public enum PersonalKind : byte
{
    /// <summary>A phone number, a number of a card or a document.</summary>
    Phone = 0,

    /// <summary>A name in Telegram, with <c>@</c>.</summary>
    Username = 1,

    /// <summary>A link to a page or a chat.</summary>
    Link = 2,

    /// <summary>An address of mail.</summary>
    Mail = 3,
}
