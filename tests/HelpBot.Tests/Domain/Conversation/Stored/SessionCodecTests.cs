using FsCheck;
using FsCheck.Fluent;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Conversation.Stored;

namespace HelpBot.Tests.Domain.Conversation.Stored;

public sealed class SessionCodecTests
{
    [Fact]
    public void A_dialogue_is_read_back_as_it_was() => Prop.ForAll(AnySession.Dialogues.ToArbitrary(), dialogue =>
    {
        var read = Assert.IsType<Decoding<Dialogue>.Whole>(SessionCodec.DecodeDialogue(SessionCodec.Encode(dialogue))).Value;
        Assert.Equivalent(dialogue, read, strict: true);
        Assert.Equal(dialogue.Facts, read.Facts);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Holdings_are_read_back_as_they_were() => Prop.ForAll(AnySession.Holdings.ToArbitrary(), holdings =>
        Assert.Equivalent(holdings, Assert.IsType<Decoding<Holdings>.Whole>(SessionCodec.DecodeHoldings(SessionCodec.Encode(holdings))).Value, strict: true))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Equal_documents_have_equal_bytes_and_different_ones_different() =>
        Prop.ForAll(AnySession.Dialogues.ToArbitrary(), dialogue =>
        {
            Assert.Equal(SessionCodec.Encode(dialogue), SessionCodec.Encode(dialogue with { }));
            Assert.NotEqual(SessionCodec.Encode(dialogue), SessionCodec.Encode(dialogue with { Opened = !dialogue.Opened }));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_bytes_make_reading_throw() => Prop.ForAll(AnyBytes.ToArbitrary(), bytes =>
    {
        SessionCodec.DecodeDialogue(bytes);
        SessionCodec.DecodeHoldings(bytes);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_document_cut_anywhere_is_damaged()
    {
        var dialogue = new Dialogue { Node = "help.list", Turn = 300, Facts = Facts.None.With("danger", "no"), Back = ["numbers"], Region = "almaty" };
        var bytes = SessionCodec.Encode(dialogue);
        for (var length = 0; length < bytes.Length; length++)
            Assert.IsType<Decoding<Dialogue>.Damaged>(SessionCodec.DecodeDialogue(bytes.AsSpan(0, length)));
        Assert.IsType<Decoding<Dialogue>.Damaged>(SessionCodec.DecodeDialogue([.. bytes, 0]));
    }

    [Fact]
    public void A_document_of_a_later_version_says_so()
    {
        byte[] later = [2, 1, 2, 3];
        Assert.Equal(2, Assert.IsType<Decoding<Dialogue>.Newer>(SessionCodec.DecodeDialogue(later)).Version);
        Assert.Equal(2, Assert.IsType<Decoding<Holdings>.Newer>(SessionCodec.DecodeHoldings(later)).Version);
    }

    [Fact]
    public void A_typical_dialogue_is_small()
    {
        var dialogue = new Dialogue
        {
            Node = "help.list",
            Turn = 9,
            Language = Language.Kazakh,
            ClientLanguage = Language.Russian,
            Facts = Facts.None.With("danger", "no"),
            Region = "karaganda",
            Back = ["first.question", "what.danger", "place.ask"],
            Opened = true,
            Timers = [new(ArmedTimer.IdleLock, 9, DateTimeOffset.FromUnixTimeSeconds(1_790_000_000))],
        };
        Assert.InRange(SessionCodec.Encode(dialogue).Length, 40, 90);
        Assert.InRange(SessionCodec.Encode(Holdings.New).Length, 1, 12);
    }

    /// <summary>What the first version wrote stays readable for ever.</summary>
    [Fact]
    public void The_first_version_is_read()
    {
        var read = SessionCodec.DecodeDialogue(Convert.FromHexString("018340" + "0205" + "016E" + "01" + "0164" + "026E6F"));
        var expected = new Dialogue { Node = "n", Turn = 5, Language = Language.Russian, Facts = Facts.None.With("d", "no"), Opened = true };
        Assert.Equivalent(expected, Assert.IsType<Decoding<Dialogue>.Whole>(read).Value, strict: true);
    }

    private static readonly Gen<byte[]> AnyBytes =
        from version in Gen.Frequency((9, Gen.Constant((byte)1)), (1, Gen.Choose(0, 255).Select(n => (byte)n)))
        from rest in Gen.Choose(0, 255).Select(n => (byte)n).ArrayOf()
        select (byte[])[version, .. rest];
}
