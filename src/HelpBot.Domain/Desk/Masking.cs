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

    /// <summary>What in a text could lead to a person.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>In order, none overlapping another; empty if there is nothing.</returns>
    public static ImmutableArray<Personal> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<Personal>();
        Add(found, Mails(), text, PersonalKind.Mail);
        Add(found, Links(), text, PersonalKind.Link);
        Add(found, Usernames(), text, PersonalKind.Username);
        AddNicks(found, text);
        foreach (var (start, length) in NumberWords.Find(text)) Add(found, start, length, PersonalKind.Phone);
        foreach (Match match in LookAlikeRuns().Matches(text))
            if (match.Value.Any(char.IsLetter) && match.Value.Count(char.IsDigit) >= LeastInTowns && match.Value.Count(char.IsLetterOrDigit) >= LeastDigits) Add(found, match.Index, match.Length, PersonalKind.Phone);
        foreach (Match match in DigitRuns().Matches(text))
            if (IsPhone(match.Value) || IsAnnounced(text, match)) Add(found, match.Index, match.Length, PersonalKind.Phone);
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

    private static void Add(List<Personal> found, int start, int length, PersonalKind kind)
    {
        if (!found.Exists(other => start < other.Start + other.Length && other.Start < start + length)) found.Add(new(start, length, kind));
    }

    private static void AddNicks(List<Personal> found, string text)
    {
        foreach (Match match in Nicks().Matches(text)) Add(found, match.Groups["nick"].Index, match.Groups["nick"].Length, PersonalKind.Username);
    }

    // Behind the word for a phone or a messenger five digits are a number in any grouping.
    private static bool IsAnnounced(string text, Match run) =>
        run.Value.Count(char.IsDigit) >= LeastInTowns && !IsDateHoursMoneyOrCodes(run.Value) && Announced().IsMatch(text.AsSpan(Math.Max(0, run.Index - 24), Math.Min(24, run.Index)));

    private static bool IsDateHoursMoneyOrCodes(string run) => Dates().IsMatch(run) || Hours().IsMatch(run) || Money().IsMatch(run) || YearsAndCodes().IsMatch(run);

    private static bool IsPhone(string run)
    {
        var digits = run.Count(char.IsDigit);
        if (digits < LeastInTowns || IsDateHoursMoneyOrCodes(run)) return false;
        return digits >= LeastDigits || Town().IsMatch(run);
    }

    [GeneratedRegex(@"[\w.+-]+\s?@\s?[\w-]+(\.[\w-]+)+")]
    private static partial Regex Mails();

    // A page of Telegram, WhatsApp, a social network: with or without https, with blanks that keyboards add, in Cyrillic letters, with the dot and the stroke written out.
    [GeneratedRegex(@"(https?:\s?//|\b(www|t|т|telegram|телеграмм?|wa|ва|vk|вк|ok|ок|instagram|инстаграмм?|facebook|фейсбук|fb|tiktok|тикток|api\.whatsapp)\s?(\.|точка|нүкте|dot)\s?(me|ме|мэ|com|ком|org|ru|ру|dog|kz|кз|[a-z]{2,})\s?(/|слэш|слеш|slash)\s?)\S+|\btg://\S+", RegexOptions.IgnoreCase)]
    private static partial Regex Links();

    [GeneratedRegex(@"(?<![\w.])@\s?\w{3,32}")]
    private static partial Regex Usernames();

    // A name in Latin letters behind the word for a messenger, or behind the @ said aloud.
    [GeneratedRegex(@"\b(телеграм\w*|телег\w{0,2}|тг|tg|telegram|инст\w*|insta\w*|вк|vk|тикток\w*|tiktok|ватсап\w*|whatsapp|ник\w{0,2}|nick|юзернейм\w*|username|собак\w|собачк\w)[\s:=—–-]{1,4}(?<nick>[a-z][a-z0-9_.]{3,31}\w)", RegexOptions.IgnoreCase)]
    private static partial Regex Nicks();

    // How a phone or a messenger is named in front of its number.
    [GeneratedRegex(@"(?<!\p{L})(ватс?ап\w*|вацап\w*|вотс?ап\w*|уатсап\w*|whats\s?app\w*|wa|тел(ефон\w*)?|сотк\w{1,3}|мобил\w+|номер\w*|нөмір\w*|номір\w*|номер\w*|nomer\w*|телеграм\w*|тг|tg)[\s:.,№=—–-]{0,5}$", RegexOptions.IgnoreCase)]
    private static partial Regex Announced();

    // Letters that stand for digits among digits: о for 0, з for 3, l for 1, б for 6.
    [GeneratedRegex(@"(?<![\p{L}\p{Nd}])\+?\p{Nd}(?:[\s()_.-]{0,3}[\p{Nd}оoзlіб])+(?![\p{L}\p{Nd}])", RegexOptions.IgnoreCase)]
    private static partial Regex LookAlikeRuns();

    // Digits of any alphabet with whatever people put between them; marks of emoji digits and invisible characters too.
    [GeneratedRegex(@"(?:\+\s?)?\(?\p{Nd}(?:[\s\u00A0\u200B-\u200F\u2060\uFE0F\u20E3._,()/\\|*–—‒‑‐:-]{0,4}\p{Nd})+[\uFE0F\u20E3]*")]
    private static partial Regex DigitRuns();

    [GeneratedRegex(@"^\d{1,2}[./-]\d{1,2}[./-](19|20)\d\d$")]
    private static partial Regex Dates();

    // 9:00-18:00, 18.30 — 20.30, 9:00, 14:00.
    [GeneratedRegex(@"^([01]?\d|2[0-4])[:.][0-5]\d\D{1,4}([01]?\d|2[0-4])[:.][0-5]\d$")]
    private static partial Regex Hours();

    // 1 000 000: groups of noughts.
    [GeneratedRegex(@"^\d{1,3}([ \u00A0.]000)+$")]
    private static partial Regex Money();

    // 2024, 2025; 102, 103, 112.
    [GeneratedRegex(@"^((19|20)\d\d|1\d\d)(\D+((19|20)\d\d|1\d\d))+$")]
    private static partial Regex YearsAndCodes();

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
