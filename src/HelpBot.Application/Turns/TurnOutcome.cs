using HelpBot.Application.Chats;
using HelpBot.Application.Receipts;
using HelpBot.Application.Storage;
using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Turns;

/// <summary>What the turns of one batch make of one chat. None of it has happened until the commit.</summary>
internal sealed class TurnOutcome(ChatState chat)
{
    public ChatState Chat { get; } = chat;

    /// <summary>The batch that it belongs to; null as long as nothing has been made of it.</summary>
    public TurnBatch? Batch { get; set; }

    public Session Session { get; set; } = chat.Session;

    public ChatLedger Ledger { get; set; } = chat.Ledger;

    public DateTimeOffset LastAct { get; set; } = chat.LastAct;

    /// <summary>She asked to be forgotten; null if not. Nothing more of the chat belongs into this batch.</summary>
    public Leaving? Leaving { get; set; }

    /// <summary>Hide or Forget: committed even on a full disk.</summary>
    public bool IsUrgent { get; set; }

    /// <summary>The receipt that she asked for; null if none.</summary>
    public NewReceipt? NewReceipt { get; set; }

    /// <summary>Receipts that were used up, or whose place a newer one takes.</summary>
    public List<SessionId> GoneReceipts { get; } = [];

    /// <summary>The four words to show; null if none were drawn.</summary>
    public string? Words { get; set; } = chat.Words;

    public List<WaitingInput> Inputs { get; } = [];

    /// <summary>Presses to answer.</summary>
    public List<PressAnswer> Answers { get; } = [];

    /// <summary>Events to count.</summary>
    public List<string> Counts { get; } = [];
}

/// <summary>The answer to a press.</summary>
/// <param name="CallbackId">The press.</param>
/// <param name="Alert">A pop-up; null for a silent answer.</param>
internal readonly record struct PressAnswer(string CallbackId, string? Alert);
