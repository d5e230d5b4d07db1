using System.Collections.Immutable;

namespace HelpBot.Domain.Scripts;

/// <summary>What every script has: it can be worded and given more buttons, never removed.</summary>
public static class Reserved
{
    /// <summary>In every language; she chooses one.</summary>
    public const string Greeting = "start.greeting";

    /// <summary>Does only she see the screen?</summary>
    public const string FirstQuestion = "first.question";

    /// <summary>Somebody reads along.</summary>
    public const string FirstNo = "first.no";

    /// <summary>What this is, and danger now?</summary>
    public const string Danger = "what.danger";

    /// <summary>Where is she?</summary>
    public const string Place = "place.ask";

    /// <summary>Who can help.</summary>
    public const string Help = "help.list";

    /// <summary>The numbers to call.</summary>
    public const string Numbers = "numbers";

    /// <summary>The numbers before a language is chosen.</summary>
    public const string NumbersNoLanguage = "numbers.nolang";

    /// <summary>Is there danger? asked because of what she typed.</summary>
    public const string DangerDoubt = "danger.doubt";

    /// <summary>Has she already done something to herself?</summary>
    public const string HarmAsk = "harm.ask";

    /// <summary>103 alone.</summary>
    public const string HarmYes = "harm.yes";

    /// <summary>Forget? asked once.</summary>
    public const string ForgetAsk = "forget.ask";

    /// <summary>All is forgotten.</summary>
    public const string ForgetDone = "forget.done";

    /// <summary>What is held.</summary>
    public const string Privacy = "privacy";

    /// <summary>The cover's word of the day: what Hide shows.</summary>
    public const string CoverWord = "cover.word";

    /// <summary>The cover's sums.</summary>
    public const string CoverSum = "cover.sum";

    /// <summary>The cover's numbers.</summary>
    public const string CoverNumbers = "cover.numbers";

    /// <summary>The cover's answer to whatever is typed or sent.</summary>
    public const string CoverOther = "cover.other";

    /// <summary>Help choices for words that were not understood.</summary>
    public const string Unknown = "text.unknown";

    /// <summary>Optional: what <c>/forget</c> shows under the cover; must reveal nothing.</summary>
    public const string CoverForget = "cover.forget";

    /// <summary>The text of the bottom row's numbers button.</summary>
    public const string RowNumbers = "row.numbers";

    /// <summary>The text of the bottom row's Hide button.</summary>
    public const string RowClose = "row.close";

    /// <summary>The nodes that must be there.</summary>
    public static readonly ImmutableArray<string> Nodes =
    [
        Greeting, FirstQuestion, FirstNo, Danger, Place, Help, Numbers, NumbersNoLanguage, DangerDoubt, HarmAsk, HarmYes,
        ForgetAsk, ForgetDone, Privacy, CoverWord, CoverSum, CoverNumbers, CoverOther, Unknown,
    ];

    /// <summary>The texts that must be there besides those that nodes name.</summary>
    public static readonly ImmutableArray<string> Texts = [RowNumbers, RowClose];
}
