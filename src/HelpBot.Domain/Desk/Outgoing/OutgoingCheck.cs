using System.Collections.Immutable;

namespace HelpBot.Domain.Desk.Outgoing;

/// <summary>Looks at a volunteer's text before it goes out. It never stops one: the volunteer is asked, and may send it anyway.</summary>
/// <remarks>Warnings that come too often are clicked away unread, so each rule would rather miss than cry: at most one in twenty ordinary messages.</remarks>
public sealed class OutgoingCheck
{
    /// <summary>Asks about nothing.</summary>
    public static readonly OutgoingCheck Nothing = new(new(), (_, _) => true);

    private readonly OutgoingWords _words;
    private readonly Func<string, DateOnly, bool> _isShownNumber;

    /// <summary>Makes a check.</summary>
    /// <param name="words">What is looked for.</param>
    /// <param name="isShownNumber">Whether the directory shows a number on a day; it is given as it was written.</param>
    internal OutgoingCheck(OutgoingWords words, Func<string, DateOnly, bool> isShownNumber) => (_words, _isShownNumber) = (words, isShownNumber);

    /// <summary>What a volunteer should look at again.</summary>
    /// <param name="text">The text that is about to go out.</param>
    /// <param name="today">The day in Kazakhstan: numbers that were dialled too long ago are shown no more.</param>
    /// <param name="hers">Her own words of this talk, as far as they are still there; each a whole message.</param>
    /// <returns>Each reason once, in the order of <see cref="OutgoingReason"/>; empty if the text may go.</returns>
    public ImmutableArray<OutgoingWarning> Look(string text, DateOnly today, params IEnumerable<string> hers)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = OutgoingWord.Of(text);
        return
        [
            .. new[]
            {
                Warn(OutgoingReason.Address, _words.Addresses.Find(words), text),
                Warn(OutgoingReason.Number, Scripts.Checks.Texts.PhoneNumbers.In(text).FirstOrDefault(number => !_isShownNumber(number, today))),
                Warn(OutgoingReason.Name, _words.Names.Find(words), text),
                Warn(OutgoingReason.Leave, Phrase.FindAny(_words.Leave, words), text),
                Warn(OutgoingReason.Confront, Phrase.FindAny(_words.Confront, words), text),
                Warn(OutgoingReason.HerWords, HerWords.Find(words, hers), text),
            }.OfType<OutgoingWarning>(),
        ];
    }

    private static OutgoingWarning? Warn(OutgoingReason reason, WordSpan? span, string text) =>
        span is { } found ? new(reason, text[found.Start..found.End]) : null;

    private static OutgoingWarning? Warn(OutgoingReason reason, string? part) => part is null ? null : new(reason, part);
}

/// <summary>Something to look at again.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Part">The part of the volunteer's own text that is meant.</param>
public sealed record OutgoingWarning(OutgoingReason Reason, string Part);

/// <summary>Why a volunteer is asked before a text goes out.</summary>
public enum OutgoingReason : byte
{
    /// <summary>An address: it may be watched, and it stays in her chat.</summary>
    Address = 0,

    /// <summary>A number that the directory does not show: nobody has dialled it.</summary>
    Number = 1,

    /// <summary>A name: hers, his or the volunteer's own.</summary>
    Name = 2,

    /// <summary>It would have her leave at once: the most dangerous time, and her decision.</summary>
    Leave = 3,

    /// <summary>It would have her call, meet or confront the one who harms.</summary>
    Confront = 4,

    /// <summary>Four of her own words in a row: who reads her phone would know what she wrote.</summary>
    HerWords = 5,
}
