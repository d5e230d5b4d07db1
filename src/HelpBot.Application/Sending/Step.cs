namespace HelpBot.Application.Sending;

/// <summary>The next call of a chat.</summary>
/// <param name="Kind">What it does; <see cref="StepKind.None"/> if there is nothing to do.</param>
/// <param name="Lane">The queue for it.</param>
/// <param name="At">Not before.</param>
/// <param name="IsStored">Whether the store knows <paramref name="At"/> too and will bring the chat back then: it need not stay in memory.</param>
internal readonly record struct Step(StepKind Kind, Lane Lane, DateTimeOffset At, bool IsStored = false)
{
    public static readonly Step None = new(StepKind.None, Lane.Erasure, DateTimeOffset.MaxValue);
}

/// <summary>What a chat's next call does.</summary>
internal enum StepKind : byte
{
    None,
    Show,
    Erase,
    Sweep,
    Neutralise,
}

/// <summary>What a chat does next, and when that is to be thought over.</summary>
/// <param name="Best">The most urgent step that can be made now, else the earliest.</param>
/// <param name="Again">When a more urgent one becomes possible; null if none will.</param>
internal readonly record struct Plan(Step Best, DateTimeOffset? Again);
