using System.Buffers;
using HelpBot.Application.Storage;
using HelpBot.Application.Turns;
using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Chats;

/// <summary>A chat as the store keeps it.</summary>
internal sealed class ChatDocuments(IConversationEngine engine)
{
    /// <summary>The conversation's state ends after this long without an act of hers.</summary>
    public static readonly TimeSpan DialogueLives = TimeSpan.FromHours(24);

    /// <summary>All else ends after this long without an act of hers.</summary>
    public static readonly TimeSpan HoldingsLive = TimeSpan.FromDays(30);

    // Telegram deletes nothing older: when this has passed, no trace can be waiting any more.
    private static readonly TimeSpan TraceLives = TimeSpan.FromHours(48);

    /// <summary>The row of a chat.</summary>
    public StoredSession Row(ChatState chat, Session session, ChatLedger ledger, DateTimeOffset lastAct) => new()
    {
        Id = chat.Id,
        Dialogue = ReferenceEquals(session.Dialogue, Dialogue.New) ? default : engine.Write(session.Dialogue),
        DialogueEnds = lastAct + DialogueLives,
        Holdings = WriteHoldings(session.Holdings, ledger),
        HoldingsEnd = HoldingsEnd(ledger, lastAct),
        Show = ledger is { Show: { } show, Silent: false } ? (byte)show.Urgency : null,
        Due = ChatDue.Of(session, ledger),
    };

    /// <summary>The erase job of a chat that was forgotten.</summary>
    public EraseJob Job(ChatState chat, Session session, ChatLedger ledger, Leaving leaving)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var to = new ByteWriter(buffer);
        to.Part(WriteHoldings(session.Holdings, ledger).Span);
        to.Part(engine.Write(session.Dialogue));
        return new EraseJob(leaving.Job, buffer.WrittenMemory, leaving.Ends);
    }

    /// <summary>Reads a row.</summary>
    /// <exception cref="InvalidDataException">It was not written by this program, or by a newer version.</exception>
    public ChatState Read(StoredSession row)
    {
        var (holdings, ledger) = ReadHoldings(row.Holdings.Span);
        var dialogue = row.Dialogue.IsEmpty ? Dialogue.New : engine.Wake(engine.ReadDialogue(row.Dialogue.Span));
        // The store has ended the dialogue: if the word under force had opened it, waiting must not open the rest.
        if (row.Dialogue.IsEmpty && !holdings.ForceWord.IsDefaultOrEmpty) holdings = holdings with { Locked = true };
        if (row.Restored)
        {
            // What waited when the backup was made has been sent long ago, or must not be.
            dialogue = dialogue with { Timers = [] };
            holdings = holdings with { Locked = true };
            ledger = ledger with { Show = null, Unknown = null, Sweep = null };
        }
        var chat = new ChatState(row.Id, new Session(dialogue, holdings), ledger) { IsStored = true, LastAct = row.DialogueEnds - DialogueLives };
        // A show that waits in the store may have been under way when the program ended.
        chat.Line.IsRepeated = ledger.Show is not null;
        return chat;
    }

    /// <summary>Reads an erase job.</summary>
    public ChatState Read(EraseJob job)
    {
        var from = new ByteReader(job.Content.Span);
        var (holdings, ledger) = ReadHoldings(from.Part());
        var chat = new ChatState(job.Id, new Session(engine.ReadDialogue(from.Part()), holdings), ledger) { IsStored = true, Leaving = new Leaving(job.Id, job.Ends) };
        chat.Line.IsRepeated = ledger.Show is not null;
        return chat;
    }

    private ReadOnlyMemory<byte> WriteHoldings(Holdings holdings, ChatLedger ledger)
    {
        var buffer = new ArrayBufferWriter<byte>(128);
        var to = new ByteWriter(buffer);
        LedgerCodec.Write(to, ledger);
        to.Part(engine.Write(holdings));
        return buffer.WrittenMemory;
    }

    private (Holdings Holdings, ChatLedger Ledger) ReadHoldings(ReadOnlySpan<byte> bytes)
    {
        var from = new ByteReader(bytes);
        var ledger = LedgerCodec.Read(ref from);
        return (engine.ReadHoldings(from.Part()), ledger);
    }

    private static DateTimeOffset HoldingsEnd(ChatLedger ledger, DateTimeOffset lastAct)
    {
        var end = lastAct + HoldingsLive;
        foreach (var trace in ledger.Traces.All)
            if (trace.Sent + TraceLives > end) end = trace.Sent + TraceLives;
        return end;
    }
}
