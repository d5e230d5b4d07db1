using System.Collections.Concurrent;
using System.Collections.Immutable;
using HelpBot.Application.Turns;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Conversation.Typing;

namespace HelpBot.Tests.Application.Fakes;

/// <summary>A talk of a few words: enough to ask the application for everything that an engine can ask for.</summary>
internal sealed class FakeEngine : IConversationEngine
{
    private static readonly ConcurrentDictionary<int, object> Documents = new();
    private const string Letters = "абвгдежзклмнопрст";
    private static int _last;

    /// <summary>Pressed data that make <see cref="Render"/> throw as long as they are the node.</summary>
    public const string Undrawable = "undrawable";

    public int Turns { get; private set; }

    public Turn Advance(Session session, Input input, in Moment moment)
    {
        Turns++;
        return input switch
        {
            Input.Command => Go(session, "greeting", Urgency.First),
            Input.Pressed { Data: "numbers" } => Go(session, "numbers", Urgency.Numbers),
            Input.Pressed { Data: "hide" } or Input.Text { Value: "stop" } => Hide(session),
            Input.Pressed { Data: "forget" } => Forget(),
            Input.Pressed { Data: "alert" } => new Turn(session, [new Effect.Alert("102")]),
            Input.Pressed { Data: "timer" } => Arm(session, moment.Now + TimeSpan.FromMinutes(10)),
            Input.Pressed { Data: "age-1" } => Go(session with { Holdings = session.Holdings with { TraceAge = TimeSpan.FromHours(1) } }, "age", Urgency.Ordinary),
            Input.Pressed { Data: "receipt", HasWords: true } => MakeReceipt(session),
            Input.Pressed { Data: "receipt" } => Go(session, session.Dialogue.Node, Urgency.Ordinary),
            Input.Text { Plan: { } plan } => TakeReceipt(session, plan),
            Input.Pressed { Data: "force" } => Go(session with { Dialogue = session.Dialogue with { Forced = true } }, "forced", Urgency.Ordinary),
            Input.Pressed { Data: "throw" } => throw new InvalidOperationException("A fault of the script."),
            Input.Pressed pressed => Go(session, pressed.Data, Urgency.Ordinary),
            Input.TimerFired => Go(session, "timer", Urgency.Ordinary),
            Input.Text { Word: WordMatch.Own } => Go(session with { Holdings = session.Holdings with { Locked = false } }, "open", Urgency.Ordinary),
            Input.Text { Hashed: { IsDefaultOrEmpty: false } hashed } => Go(session with { Holdings = session.Holdings with { OwnWord = hashed } }, "word-set", Urgency.Ordinary),
            Input.Blocked or Input.Unreachable => new Turn(session, [new Effect.Silence()]),
            Input.Unblocked => new Turn(session, []),
            _ => Go(session, "typed", Urgency.Ordinary),
        };
    }

    public Screen Render(Session session, in Moment moment)
    {
        if (session.Dialogue.Node == Undrawable) throw new InvalidOperationException("A fault of the script.");
        return new Screen($"{session.Dialogue.Node} {session.Dialogue.Turn}{(session.Dialogue.Node == "receipt" ? $" {moment.Receipt}" : "")}", [[new ScreenButton("☎", "numbers"), new ScreenButton("x", "hide")]]);
    }

    public Session Expire(Session session) => session with { Dialogue = Dialogue.New };

    public bool AsksForWord(Session session) => session.Dialogue.Node == "ask-word";

    public string? ReceiptIn(Session session, string text) => session.Dialogue.Node == "ask-receipt" ? ReceiptForm.Fold(text) : null;

    public string? DrawReceipt(Session session, string data, IRandomSource random) => data == "receipt" ? $"қайың арбуз көпір {Letters[(int)(random.NextSeed() % (ulong)Letters.Length)]}{Letters[(int)(random.NextSeed() % (ulong)Letters.Length)]}фонарь" : null;

    public Dialogue Wake(Dialogue dialogue) => dialogue.Node == "receipt" ? dialogue with { Node = "before" } : dialogue;

    public Session OnNumbers(Session session) => session with { Dialogue = session.Dialogue with { Node = "numbers" } };

    public byte[] Write(Dialogue dialogue) => Keep(dialogue);

    public byte[] Write(Holdings holdings) => Keep(holdings);

    public Dialogue ReadDialogue(ReadOnlySpan<byte> bytes) => (Dialogue)Documents[BitConverter.ToInt32(bytes)];

    public Holdings ReadHoldings(ReadOnlySpan<byte> bytes) => (Holdings)Documents[BitConverter.ToInt32(bytes)];

    private static byte[] Keep(object document)
    {
        var number = Interlocked.Increment(ref _last);
        Documents[number] = document;
        return BitConverter.GetBytes(number);
    }

    private static Turn Go(Session session, string node, Urgency urgency) =>
        new(session with { Dialogue = session.Dialogue with { Node = node, Turn = session.Dialogue.Turn + 1 } }, [new Effect.Show(urgency)]);

    private static Turn Hide(Session session) =>
        new(session with { Dialogue = session.Dialogue with { Node = "cover", Turn = session.Dialogue.Turn + 1 }, Holdings = session.Holdings with { Locked = true } }, [new Effect.EraseAll(), new Effect.Show(Urgency.Hide), new Effect.Count("hide")]);

    private static Turn MakeReceipt(Session session)
    {
        var turn = Go(session, "receipt", Urgency.Ordinary);
        return turn with { Effects = [.. turn.Effects, new Effect.MakeReceipt(session.Holdings, session.Dialogue.Forced)] };
    }

    private static Turn TakeReceipt(Session session, Holdings plan)
    {
        var turn = Go(session with { Holdings = plan }, "plan", Urgency.Ordinary);
        return turn with { Effects = [.. turn.Effects, new Effect.TakeReceipt()] };
    }

    private static Turn Forget() => new(Session.New with { Dialogue = Dialogue.New with { Node = "forgotten" } }, [new Effect.Forget(), new Effect.Show(Urgency.Hide)]);

    private static Turn Arm(Session session, DateTimeOffset due)
    {
        var timer = new ArmedTimer("t", session.Dialogue.Turn + 1, due);
        return Go(session with { Dialogue = session.Dialogue with { Timers = ImmutableArray.Create(timer) } }, "armed", Urgency.Ordinary);
    }
}
