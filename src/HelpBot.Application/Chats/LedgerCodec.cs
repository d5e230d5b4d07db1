using System.Collections.Immutable;
using HelpBot.Application.Storage;
using HelpBot.Application.Telegram;
using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Chats;

/// <summary>Writes a ledger in few bytes: about 20, and 4 for each trace.</summary>
internal static class LedgerCodec
{
    /// <summary>The version of the layout, the first number of the document. Version 1 knew no receipts, version 2 none made under force.</summary>
    public const int Version = 3;

    [Flags]
    private enum Marks
    {
        None = 0,
        Silent = 1,
        Deaf = 2,
        Hiding = 4,
        Show = 8,
        ShowMayBeNew = 16,
        Unknown = 32,
        Sweep = 64,
        Receipt = 128,
        ShowIsFresh = 256,
        ShowHasSound = 512,
        ForcedReceipt = 1024,
    }

    public static void Write(ByteWriter to, ChatLedger ledger)
    {
        to.Number(Version);
        to.Number((ulong)MarksOf(ledger));
        to.Signed(ledger.Chat.Value);
        to.Signed(ledger.Living);
        to.Signed(ledger.Highest);
        to.Signed(ledger.Revision);
        if (ledger.Show is { } show)
        {
            to.Number((ulong)show.Urgency);
            to.Signed(show.Highest);
        }
        if (ledger.Unknown is { } unknown)
        {
            to.Signed(unknown.From);
            to.Signed(unknown.Count);
            to.Number(unknown.LastSeconds);
        }
        if (ledger.Sweep is { } sweep)
        {
            to.Signed(sweep.From);
            to.Signed(sweep.To);
            to.Signed(sweep.Calls);
        }
        if (ledger.Receipt is { } receipt) WriteId(to, receipt);
        if (ledger.ForcedReceipt is { } forced) WriteId(to, forced);
        WriteTraces(to, ledger.Traces);
    }

    /// <exception cref="InvalidDataException">Not written by <see cref="Write"/>, or by a newer version.</exception>
    public static ChatLedger Read(ref ByteReader from)
    {
        if (from.Number() is var version && version is < 1 or > Version) throw new InvalidDataException($"A stored ledger has version {version}; this program reads {Version}.");
        var marks = (Marks)from.Number();
        var ledger = new ChatLedger(new TelegramChatId(from.Signed()))
        {
            Living = from.Int(),
            Highest = from.Int(),
            Revision = from.Int(),
            Silent = marks.HasFlag(Marks.Silent),
            Deaf = marks.HasFlag(Marks.Deaf),
            Hiding = marks.HasFlag(Marks.Hiding),
        };
        if (marks.HasFlag(Marks.Show)) ledger = ledger with { Show = new WaitingShow((Urgency)from.Number(), marks.HasFlag(Marks.ShowMayBeNew), from.Int()) { IsFresh = marks.HasFlag(Marks.ShowIsFresh), HasSound = marks.HasFlag(Marks.ShowHasSound) } };
        if (marks.HasFlag(Marks.Unknown)) ledger = ledger with { Unknown = new UnknownSend(from.Int(), from.Int(), checked((uint)from.Number())) };
        if (marks.HasFlag(Marks.Sweep)) ledger = ledger with { Sweep = new SweepRange(from.Int(), from.Int(), from.Int()) };
        if (marks.HasFlag(Marks.Receipt)) ledger = ledger with { Receipt = ReadId(ref from) };
        if (marks.HasFlag(Marks.ForcedReceipt)) ledger = ledger with { ForcedReceipt = ReadId(ref from) };
        return ledger with { Traces = ReadTraces(ref from) };
    }

    private static Marks MarksOf(ChatLedger ledger) =>
        (ledger.Silent ? Marks.Silent : 0) | (ledger.Deaf ? Marks.Deaf : 0) | (ledger.Hiding ? Marks.Hiding : 0)
        | (ledger.Show is { } show ? Marks.Show | (show.MayBeNew ? Marks.ShowMayBeNew : 0) | (show.IsFresh ? Marks.ShowIsFresh : 0) | (show.HasSound ? Marks.ShowHasSound : 0) : 0)
        | (ledger.Unknown is not null ? Marks.Unknown : 0) | (ledger.Sweep is not null ? Marks.Sweep : 0) | (ledger.Receipt is not null ? Marks.Receipt : 0)
        | (ledger.ForcedReceipt is not null ? Marks.ForcedReceipt : 0);

    private static void WriteId(ByteWriter to, SessionId id)
    {
        to.Number((ulong)(id.Value >> 64));
        to.Number((ulong)id.Value);
    }

    private static SessionId ReadId(ref ByteReader from) => new(new UInt128(from.Number(), from.Number()));

    // Each as the difference from the one before: neighbours have neighbouring ids and dates.
    private static void WriteTraces(ByteWriter to, ChatTraces traces)
    {
        to.Number((ulong)traces.Count);
        var before = default(ChatTrace);
        foreach (var trace in traces.All)
        {
            to.Signed(trace.Id - (long)before.Id);
            to.Signed(trace.SentSeconds - (long)before.SentSeconds);
            to.Number((ulong)trace.Marks);
            before = trace;
        }
    }

    private static ChatTraces ReadTraces(ref ByteReader from)
    {
        var count = from.Number();
        if (count > ChatLedger.MaxRecorded) throw new InvalidDataException("A stored ledger has more traces than are ever recorded.");
        var traces = ImmutableArray.CreateBuilder<ChatTrace>((int)count);
        var before = default(ChatTrace);
        for (var i = 0UL; i < count; i++)
        {
            before = new ChatTrace(checked((int)(before.Id + from.Signed())), checked((uint)(before.SentSeconds + from.Signed())), (TraceMarks)from.Number());
            traces.Add(before);
        }
        return new(traces.MoveToImmutable());
    }
}
