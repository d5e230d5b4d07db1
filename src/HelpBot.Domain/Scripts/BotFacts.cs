using System.Collections.Frozen;
using System.Collections.Immutable;
using HelpBot.Domain.Conversation;

namespace HelpBot.Domain.Scripts;

/// <summary>The facts that the bot fills in by itself; guards may read them, buttons cannot set them.</summary>
public static class BotFacts
{
    /// <summary>The chosen language: its code.</summary>
    public const string Language = "language";

    /// <summary>Whether her place is known: <c>set</c>.</summary>
    public const string Region = "region";

    /// <summary>Whether the directory has something to show for her place: <c>shown</c>, <c>empty</c>.</summary>
    public const string Place = "place";

    /// <summary>What the chosen service's number is like: <c>short</c>, <c>long</c>, <c>none</c>.</summary>
    public const string Number = "number";

    /// <summary>Whether somebody is there for her: <c>on</c> (somebody is on shift, or her case is open), <c>off</c>.</summary>
    public const string Shift = "shift";

    /// <summary>How far her case is: <c>waiting</c>, <c>talking</c>.</summary>
    public const string Case = "case";

    /// <summary>Whether a shift is planned: <c>next</c>.</summary>
    public const string Planned = "planned";

    /// <summary>Whether under-18s may talk with a person now: <c>supervised</c> (two who are cleared for it are on shift).</summary>
    public const string Minors = "minors";

    /// <summary>Whether something in her words to whoever has her case is masked, and could be shown: <c>hidden</c>.</summary>
    public const string Masked = "masked";

    /// <summary>Whether her own word is set: <c>set</c>.</summary>
    public const string Word = "word";

    /// <summary>Whether the word under force is set: <c>set</c>.</summary>
    public const string Force = "force";

    /// <summary>Whether only the cover answers: <c>yes</c>.</summary>
    public const string Locked = "locked";

    /// <summary>Whether a list goes on after this page: <c>more</c>, <c>last</c>.</summary>
    public const string Pages = "pages";

    /// <summary>Whether messages were left that she must remove herself: <c>left</c>.</summary>
    public const string Traces = "traces";

    /// <summary>All of them with the values that they can have besides <c>unset</c>.</summary>
    public static readonly FrozenDictionary<string, ImmutableArray<string>> All = new Dictionary<string, ImmutableArray<string>>
    {
        [Language] = LanguageTable.Codes,
        [Region] = ["set"],
        [Place] = ["shown", "empty"],
        [Number] = ["short", "long", "none"],
        [Shift] = ["on", "off"],
        [Case] = ["waiting", "talking", "aside"],
        [Planned] = ["next"],
        [Minors] = ["supervised"],
        [Masked] = ["hidden"],
        [Word] = ["set"],
        [Force] = ["set"],
        [Locked] = ["yes"],
        [Pages] = ["more", "last"],
        [Traces] = ["left"],
    }.ToFrozenDictionary();
}
