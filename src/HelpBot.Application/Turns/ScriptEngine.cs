using HelpBot.Domain.Conversation;
using HelpBot.Domain.Conversation.Stored;
using HelpBot.Domain.Scripts;

namespace HelpBot.Application.Turns;

/// <summary>The real engine with the script in force.</summary>
internal sealed class ScriptEngine(IScriptSource source) : IConversationEngine
{
    public Turn Advance(Session session, Input input, in Moment moment) => Engine.Advance(session, input, source.Current, moment);

    public Screen Render(Session session, in Moment moment) => Engine.Render(session, source.Current, moment);

    public Session Expire(Session session) => Engine.Expire(session);

    public bool AsksForWord(Session session) => Engine.WantsHash(session, source.Current);

    public string? ReceiptIn(Session session, string text) => Engine.WantsReceipt(session, source.Current, text);

    public string? DrawReceipt(Session session, string data, IRandomSource random)
    {
        var script = source.Current;
        if (session.Dialogue.Language is not { } language || !Engine.MakesReceipt(session, script, data)) return null;
        Span<byte> chance = stackalloc byte[ReceiptWords.ChanceBytes];
        random.Fill(chance);
        return script.Receipts.Draw(language, chance);
    }

    public Dialogue Wake(Dialogue dialogue) => Engine.Wake(dialogue, source.Current);

    public Session OnNumbers(Session session)
    {
        var numbers = session.Holdings.Locked ? Reserved.CoverNumbers : session.Dialogue.Language is null ? Reserved.NumbersNoLanguage : Reserved.Numbers;
        return session with { Dialogue = session.Dialogue with { Node = numbers, Turn = session.Dialogue.Turn + 1 } };
    }

    public byte[] Write(Dialogue dialogue) => SessionCodec.Encode(dialogue);

    public byte[] Write(Holdings holdings) => SessionCodec.Encode(holdings);

    public Dialogue ReadDialogue(ReadOnlySpan<byte> bytes) => Whole(SessionCodec.DecodeDialogue(bytes));

    public Holdings ReadHoldings(ReadOnlySpan<byte> bytes) => Whole(SessionCodec.DecodeHoldings(bytes));

    private static T Whole<T>(Decoding<T> decoding) => decoding switch
    {
        Decoding<T>.Whole whole => whole.Value,
        Decoding<T>.Newer newer => throw new InvalidDataException($"It has version {newer.Version}; this program reads {SessionCodec.Version}."),
        _ => throw new InvalidDataException("Its bytes are no such document."),
    };
}
