using System.Buffers;
using HelpBot.Application.Chats;
using HelpBot.Application.Storage;
using HelpBot.Application.Telegram;
using HelpBot.Domain.Conversation;

namespace HelpBot.Tests.Application.Chats;

public sealed class LedgerCodecTests
{
    private static readonly DateTimeOffset Now = HandClock.Start;

    [Fact]
    public void A_ledger_is_read_back_as_it_was_written()
    {
        var random = new Random(1);
        for (var i = 0; i < 500; i++)
        {
            var ledger = Any(random);
            var read = Read(Write(ledger));
            Assert.Equal(ledger, read);
        }
    }

    [Fact]
    public void A_trace_takes_about_four_bytes()
    {
        var ledger = new ChatLedger(new TelegramChatId(7_000_001));
        for (var i = 0; i < 100; i++) ledger = ledger.Heard(1_000_000 + 3 * i, Now.AddSeconds(20 * i));
        Assert.InRange(Write(ledger).Length, 300, 450);
    }

    [Fact]
    public void A_newer_version_is_refused()
    {
        var bytes = Write(new ChatLedger(new TelegramChatId(1)));
        bytes[0]++;
        Assert.Throws<InvalidDataException>(() => Read(bytes));
    }

    [Fact]
    public void Bytes_that_are_cut_off_anywhere_are_refused()
    {
        var bytes = Write(Any(new Random(3)));
        for (var length = 0; length < bytes.Length; length++) Assert.Throws<InvalidDataException>(() => Read(bytes[..length]));
    }

    [Fact]
    public void A_ledger_of_version_1_is_read_as_one_without_a_receipt()
    {
        var ledger = Any(new Random(5)) with { Receipt = null, ForcedReceipt = null };
        var bytes = Write(ledger);
        Assert.Equal(3, bytes[0]);
        bytes[0] = 1;
        Assert.Equal(ledger, Read(bytes));
    }

    [Fact]
    public void A_ledger_of_version_2_is_read_as_one_without_a_receipt_made_under_force()
    {
        var ledger = Any(new Random(6)) with { Receipt = new SessionId(7), ForcedReceipt = null };
        var bytes = Write(ledger);
        bytes[0] = 2;
        Assert.Equal(ledger, Read(bytes));
    }

    private static ChatLedger Any(Random random)
    {
        var ledger = new ChatLedger(new TelegramChatId(random.NextInt64(1, long.MaxValue / 4)))
        {
            Living = random.Next(),
            Highest = random.Next(),
            Revision = random.Next(),
            Silent = random.Next(2) == 0,
            Deaf = random.Next(2) == 0,
            Hiding = random.Next(2) == 0,
            Show = random.Next(2) == 0 ? null : new WaitingShow((Urgency)random.Next(6), random.Next(2) == 0, random.Next()),
            Unknown = random.Next(2) == 0 ? null : new UnknownSend(random.Next(), random.Next(5), (uint)random.Next()),
            Receipt = random.Next(2) == 0 ? null : new SessionId(new UInt128((ulong)random.NextInt64(), (ulong)random.NextInt64())),
            ForcedReceipt = random.Next(2) == 0 ? null : new SessionId(new UInt128((ulong)random.NextInt64(), (ulong)random.NextInt64())),
            Sweep = random.Next(2) == 0 ? null : new SweepRange(random.Next(), random.Next(), random.Next(20)),
        };
        var traces = ChatTraces.None;
        for (var i = random.Next(40); i > 0; i--) traces = traces.With(new ChatTrace(random.Next(), (uint)random.Next(), (TraceMarks)random.Next(16)));
        return ledger with { Traces = traces };
    }

    private static byte[] Write(ChatLedger ledger)
    {
        var buffer = new ArrayBufferWriter<byte>();
        LedgerCodec.Write(new ByteWriter(buffer), ledger);
        return buffer.WrittenSpan.ToArray();
    }

    private static ChatLedger Read(byte[] bytes)
    {
        var reader = new ByteReader(bytes);
        var ledger = LedgerCodec.Read(ref reader);
        return reader.IsAtEnd ? ledger : throw new InvalidDataException("Bytes are left.");
    }
}
