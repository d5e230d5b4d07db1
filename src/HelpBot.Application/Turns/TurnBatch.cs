using HelpBot.Application.Chats;

namespace HelpBot.Application.Turns;

/// <summary>What is committed together.</summary>
internal sealed class TurnBatch
{
    /// <summary>The chats that had turns, each once.</summary>
    public List<TurnOutcome> Outcomes { get; init; } = [];

    /// <summary>Updates that belong to no chat of ours.</summary>
    public List<WaitingInput> Others { get; } = [];

    /// <summary>Rows to write again because of what Telegram answered.</summary>
    public List<ChatState> Rows { get; init; } = [];

    public bool IsEmpty => Outcomes.Count == 0 && Others.Count == 0 && Rows.Count == 0;

    /// <summary>Only the chats that hide or forget.</summary>
    public TurnBatch Urgent() => new() { Outcomes = Outcomes.FindAll(outcome => outcome.IsUrgent) };
}
