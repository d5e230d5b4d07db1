using System.Collections.Immutable;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Conversation.Stored;
using HelpBot.Domain.Conversation.Typing;
using HelpBot.Domain.Desk;
using HelpBot.Domain.Scripts;

namespace HelpBot.Content.Plays;

/// <summary>A conversation with the real engine, without Telegram and without a store. The clock is driven by hand.</summary>
/// <remarks>The session is written and read again after every turn, so that every talk also tests that nothing is lost on the way.</remarks>
public sealed class Talk
{
    /// <summary>After so long without an act of hers the conversation's state ends.</summary>
    private static readonly TimeSpan DialogueLife = TimeSpan.FromHours(24);

    private readonly Script _script;
    private Session _session = Session.New;
    private DateTimeOffset _lastAct;
    private ulong _turns;
    private readonly Dictionary<string, Holdings> _receipts = [];

    /// <summary>Begins a talk. Nothing was said yet.</summary>
    /// <param name="script">The script.</param>
    /// <param name="now">The time, UTC.</param>
    public Talk(Script script, DateTimeOffset now) => (_script, Now, _lastAct) = (script, now, now);

    /// <summary>The time of the talk.</summary>
    public DateTimeOffset Now { get; private set; }

    /// <summary>Whether somebody is on duty.</summary>
    public bool OnShift { get; set; }

    /// <summary>What else is known of the volunteers' desk. A case opens by her asking and closes by her ending it; the rest the play tells.</summary>
    public DeskView Desk { get; set; }

    /// <summary>What she sees; null before the first screen.</summary>
    public Screen? Screen { get; private set; }

    /// <summary>The node of the last turn; empty before it.</summary>
    public string Node { get; private set; } = "";

    /// <summary>The session after the last turn.</summary>
    public Session Session => _session;

    /// <summary>What the last act asked for, in order.</summary>
    public ImmutableArray<Effect> Effects { get; private set; } = [];

    /// <summary>The four words that were shown last; null before any.</summary>
    public string? Receipt { get; private set; }

    /// <summary>Goes on in another chat. What was shown, said and set stays in the old one.</summary>
    public void ChangePhone() => (_session, _lastAct, Screen, Node, Effects) = (Session.New, Now, null, "", []);

    /// <summary>Takes one act of hers.</summary>
    public void Take(Input input)
    {
        if (input is Input.Desk)
        {
            Advance(input);
            return;
        }
        if (Now - _lastAct >= DialogueLife) _session = Engine.Expire(_session);
        _lastAct = Now;
        Advance(input switch
        {
            Input.Text text => WithWords(text),
            Input.Pressed pressed when Engine.MakesReceipt(_session, _script, pressed.Data) => pressed with { HasWords = Draw() },
            _ => input,
        });
    }

    /// <summary>Lets time pass; what becomes due meanwhile happens in its order.</summary>
    public void Wait(TimeSpan span)
    {
        var until = Now + span;
        while (_session.Dialogue.Timers.Where(timer => timer.Due <= until).OrderBy(timer => timer.Due).FirstOrDefault() is { Kind: not null } next)
        {
            Now = next.Due > Now ? next.Due : Now;
            Advance(new Input.TimerFired(next.Kind, next.Number));
            // A timer that a turn leaves armed would fire for ever.
            if (_session.Dialogue.Timers.Contains(next)) break;
        }

        Now = until;
    }

    /// <summary>Notes messages that could not be erased, as the application does from Telegram's answers.</summary>
    public void LeaveBehind(int messages) => _session = _session with { Holdings = _session.Holdings with { LeftBehind = messages } };

    private void Advance(Input input)
    {
        if (input is Input.Desk desk) Desk = Desk with { Case = After(desk.News) };
        var moment = new Moment(Now, ++_turns, OnShift, Desk);
        var turn = Engine.Advance(_session, input, _script, moment);
        Effects = turn.Effects;
        foreach (var told in turn.Effects.OfType<Effect.ToDesk>()) Desk = Desk with { Case = After(told.Act), HasMasked = IsMasked(told.Act, input) };
        moment = moment with { Desk = Desk };
        Node = turn.Session.Dialogue.Node;
        foreach (var effect in turn.Effects) Keep(effect, input);
        if (turn.Effects.Any(effect => effect is Effect.Show)) Screen = Engine.Render(turn.Session, _script, moment with { Receipt = Receipt });
        _session = turn.Effects.Any(effect => effect is Effect.Forget) ? Session.New : ReadBack(turn.Session);
    }

    private CaseStage After(DeskNews news) => news switch
    {
        DeskNews.Taken or DeskNews.Handed => CaseStage.Talking,
        DeskNews.Returned or DeskNews.HandedOn or DeskNews.Reopened => CaseStage.Waiting,
        DeskNews.Aside => CaseStage.Aside,
        DeskNews.Closed or DeskNews.Refused or DeskNews.NoWoman or DeskNews.NotSuitable or DeskNews.AnswerFirst => CaseStage.None,
        _ => Desk.Case,
    };

    private bool IsMasked(DeskAct act, Input input) => act switch
    {
        DeskAct.Words when input is Input.Text text => Desk.HasMasked || !Masking.Find(text.Value).IsEmpty,
        DeskAct.Ask or DeskAct.Unmask or DeskAct.TakeBack => false,
        _ => Desk.HasMasked,
    };

    private CaseStage After(DeskAct act) => act switch
    {
        DeskAct.Ask when Desk.Case == CaseStage.None => CaseStage.Waiting,
        DeskAct.Another => CaseStage.Waiting,
        DeskAct.StopWaiting or DeskAct.End or DeskAct.Complain => CaseStage.None,
        _ => Desk.Case,
    };

    // Beside the loop a slow hash is compared; here the folded text itself stands for it.
    private Input.Text WithWords(Input.Text text)
    {
        var hash = ImmutableArray.Create(System.Text.Encoding.UTF8.GetBytes(OwnWordForm.Fold(text.Value) ?? ""));
        var holdings = _session.Holdings;
        var match = Equal(holdings.OwnWord, hash) ? WordMatch.Own : Equal(holdings.ForceWord, hash) ? WordMatch.Force : WordMatch.None;
        var plan = Engine.WantsReceipt(_session, _script, text.Value) is { } receipt ? _receipts.GetValueOrDefault(receipt) : null;
        return text with { Word = match, Hashed = hash, Plan = plan };
    }

    // Beside the loop four words are drawn by chance and hashed; here the turn's number is the chance, and the folded words stand for their hash.
    private bool Draw()
    {
        var chance = BitConverter.GetBytes(_turns * 0x9E3779B97F4A7C15);
        Receipt = _session.Dialogue.Language is { } language ? _script.Receipts.Draw(language, chance) : null;
        return Receipt is not null;
    }

    private void Keep(Effect effect, Input input)
    {
        if (effect is Effect.MakeReceipt made) _receipts[ReceiptForm.Fold(Receipt!)!] = made.Plan;
        else if (effect is Effect.TakeReceipt) _receipts.Remove(ReceiptForm.Fold(((Input.Text)input).Value)!);
    }

    private static bool Equal(ImmutableArray<byte> word, ImmutableArray<byte> hash) => !word.IsDefaultOrEmpty && word.AsSpan().SequenceEqual(hash.AsSpan());

    private static Session ReadBack(Session session) => new(
        Whole(SessionCodec.DecodeDialogue(SessionCodec.Encode(session.Dialogue))),
        Whole(SessionCodec.DecodeHoldings(SessionCodec.Encode(session.Holdings))));

    private static T Whole<T>(Decoding<T> decoding) => decoding is Decoding<T>.Whole whole
        ? whole.Value
        : throw new InvalidOperationException($"The session that was written cannot be read: {decoding}.");
}
