using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Desk.Board;

/// <summary>What is done next in the group.</summary>
/// <param name="Kind">What.</param>
/// <param name="Case">Whose card; null for the summary and for other messages.</param>
/// <param name="Message">The message that is edited, pinned or deleted; 0 for a new one.</param>
/// <param name="Screen">What it shows; null for deletions and pins.</param>
internal sealed record BoardStep(BoardStepKind Kind, CaseId? Case, int Message, Screen? Screen)
{
    /// <summary>Whether it counts against the minute's share.</summary>
    public bool IsCounted => Kind is BoardStepKind.Send or BoardStepKind.Edit or BoardStepKind.Try;
}

/// <summary>Kinds of steps.</summary>
internal enum BoardStepKind : byte
{
    Send,
    Edit,
    Delete,
    Pin,

    /// <summary>An edit that shows whether a message is the bot's own.</summary>
    Try,
}
