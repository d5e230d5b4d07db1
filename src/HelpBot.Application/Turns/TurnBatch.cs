using HelpBot.Application.Chats;
using HelpBot.Application.Storage;

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

    /// <summary>Presses of the volunteers' group to answer.</summary>
    public List<PressAnswer> Answers { get; } = [];

    /// <summary>What is written of the volunteers' desk; null if nothing.</summary>
    public DeskWrite? Desk { get; set; }

    /// <summary>What this batch makes of a chat, whether anything of it waits or not.</summary>
    public TurnOutcome OutcomeOf(ChatState chat)
    {
        var outcome = chat.Next ??= new TurnOutcome(chat);
        if (outcome.Batch is not null) return outcome;
        outcome.Batch = this;
        Outcomes.Add(outcome);
        return outcome;
    }

    public bool IsEmpty => Outcomes.Count == 0 && Others.Count == 0 && Rows.Count == 0 && Desk is null && Answers.Count == 0;

    /// <summary>Only the chats that hide or forget.</summary>
    public TurnBatch Urgent() => new() { Outcomes = Outcomes.FindAll(outcome => outcome.IsUrgent) };
}
