using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace HelpBot.Domain.Desk;

/// <summary>Hides what would tell a volunteer who she is: her words go to the desk without phone numbers, names in Telegram, links and addresses of mail, unless she confirms.</summary>
/// <remarks>It would rather hide too much: what was hidden is one tap away for her, what was shown cannot be taken back. Numbers written out in words pass; she is told that what she writes is read.</remarks>
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
        foreach (Match match in DigitRuns().Matches(text))
            if (IsPhone(match.Value) && !Overlaps(found, match)) found.Add(new(match.Index, match.Length, PersonalKind.Phone));
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
        foreach (Match match in pattern.Matches(text))
            if (!Overlaps(found, match)) found.Add(new(match.Index, match.Length, kind));
    }

    private static bool Overlaps(List<Personal> found, Match match) =>
        found.Exists(other => match.Index < other.Start + other.Length && other.Start < match.Index + match.Length);

    private static bool IsPhone(string run)
    {
        var digits = run.Count(char.IsDigit);
        if (digits < LeastInTowns || Dates().IsMatch(run) || Hours().IsMatch(run) || Money().IsMatch(run) || YearsAndCodes().IsMatch(run)) return false;
        return digits >= LeastDigits || Town().IsMatch(run);
    }

    [GeneratedRegex(@"[\w.+-]+\s?@\s?[\w-]+(\.[\w-]+)+")]
    private static partial Regex Mails();

    // A page of Telegram, WhatsApp, a social network: with or without https, with blanks that keyboards add.
    [GeneratedRegex(@"(https?:\s?//|\b(www|t|telegram|wa|vk|ok|instagram|facebook|fb|tiktok|api\.whatsapp)\s?\.\s?(me|com|org|ru|dog|kz|\w{2,})\s?/\s?)\S+|\btg://\S+", RegexOptions.IgnoreCase)]
    private static partial Regex Links();

    [GeneratedRegex(@"(?<![\w.])@\s?\w{3,32}")]
    private static partial Regex Usernames();

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
