namespace HelpBot.Domain.Conversation;

/// <summary>The names of <see cref="Effect.Count"/>: kinds of events, for counts that identify nobody.</summary>
public static class Counts
{
    /// <summary>A conversation began.</summary>
    public const string Start = "start";

    /// <summary>Hide.</summary>
    public const string Hide = "hide";

    /// <summary>Forget.</summary>
    public const string Forget = "forget";

    /// <summary>The word under force was typed.</summary>
    public const string Force = "force";

    /// <summary>Typed words were certainly of danger.</summary>
    public const string Danger = "danger";

    /// <summary>Typed words were perhaps of danger.</summary>
    public const string Doubt = "doubt";

    /// <summary>A receipt brought a plan from another phone.</summary>
    public const string Receipt = "receipt";

    /// <summary>The script led nowhere and the numbers were shown instead: a fault to mend.</summary>
    public const string ScriptFault = "script-fault";
}
