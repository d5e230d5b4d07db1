using HelpBot.Application.Receipts;
using HelpBot.Application.Sending;
using HelpBot.Application.Storage;
using HelpBot.Application.Telegram;
using HelpBot.Application.Turns;
using HelpBot.Application.Words;
using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Chats;

/// <summary>One chat in memory. Touched on the <see cref="SerialContext"/> only.</summary>
internal sealed class ChatState(SessionId id, Session session, ChatLedger ledger)
{
    public SessionId Id { get; } = id;

    public TelegramChatId Chat => Ledger.Chat;

    /// <summary>As committed.</summary>
    public Session Session { get; private set; } = session;

    /// <summary>As committed, and what Telegram has answered since.</summary>
    public ChatLedger Ledger { get; set; } = ledger;

    /// <summary>Her last act.</summary>
    public DateTimeOffset LastAct { get; set; }

    /// <summary>Whether the store knows it; if not, its key is made with the next write.</summary>
    public bool IsStored { get; set; }

    /// <summary>What the turns of the batch under way have made of it. Held apart until the commit: nothing of it has happened yet.</summary>
    public TurnOutcome? Next { get; set; }

    /// <summary>Whether the row must be written again because of what Telegram answered.</summary>
    public Unwritten Unwritten { get; set; }

    /// <summary>Since when the row lags behind.</summary>
    public DateTimeOffset UnwrittenSince { get; set; }

    /// <summary>Forgotten: only its messages are still to be erased. Null otherwise.</summary>
    public Leaving? Leaving { get; set; }

    /// <summary>How its calls to Telegram stand.</summary>
    public ChatLine Line { get; } = new();

    /// <summary>Inputs that wait until a word is hashed; null if none does.</summary>
    public Queue<WaitingInput>? Parked { get; set; }

    /// <summary>Timers and reports of it that wait for their turn.</summary>
    public int Waiting { get; set; }

    /// <summary>Wrong words in a row.</summary>
    public WordTries WordTries { get; set; }

    /// <summary>Receipts that were typed here.</summary>
    public ReceiptTries ReceiptTries { get; set; }

    /// <summary>The four words of the receipt that the present screen shows; null if it shows none. In memory only: what a restart loses is made anew.</summary>
    public string? Words { get; private set; }

    /// <summary>Its place in the cache.</summary>
    public LinkedListNode<ChatState>? Place { get; set; }

    /// <summary>It has a case open, or belongs to somebody on the volunteers' list.</summary>
    public bool IsPinned { get; set; }

    /// <summary>Whether it must stay in memory: something of it is under way or waits.</summary>
    public bool IsBusy => IsPinned || Next is not null || Waiting > 0 || Unwritten != Unwritten.No || Leaving is not null || Parked is not null || Line.IsBusy || Ledger.Show is not null || Ledger.Sweep is not null;

    /// <summary>The turns are committed: they count now.</summary>
    public void Accept(TurnOutcome outcome)
    {
        // Only as long as she looks at them.
        Words = outcome.Words;
        Session = outcome.Session;
        Ledger = outcome.Ledger;
        LastAct = outcome.LastAct;
        Next = null;
    }

    /// <summary>Moves what could not be erased into what she is told after her next unlock.</summary>
    public void CountLeftBehind()
    {
        if (Ledger.LeftBehind == 0) return;
        Session = Session.WithLeftBehind(Ledger.LeftBehind);
        Ledger = Ledger with { LeftBehind = 0 };
    }

    /// <summary>The conversation has ended with time.</summary>
    public void EndDialogue(Session ended) => Session = ended;
}

/// <summary>How urgently a row must be written again.</summary>
internal enum Unwritten : byte
{
    /// <summary>It is as stored.</summary>
    No = 0,

    /// <summary>With the chat's next write, within a second at the latest: losing it would only repeat an edit.</summary>
    Soon = 1,

    /// <summary>With the next commit.</summary>
    Now = 2,
}

/// <summary>A chat that was forgotten and whose messages are being erased.</summary>
/// <param name="job">The erase job's name, unrelated to the session's.</param>
/// <param name="ends">When its key is destroyed at the latest.</param>
internal sealed class Leaving(SessionId job, DateTimeOffset ends)
{
    public SessionId Job { get; } = job;

    public DateTimeOffset Ends { get; } = ends;

    /// <summary>Whether the session's key and bytes are surely gone. Only then is she told.</summary>
    public bool IsShredded { get; set; }
}
