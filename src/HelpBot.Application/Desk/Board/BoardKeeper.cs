using HelpBot.Application.Alerts;
using HelpBot.Application.Desk.Screens;
using HelpBot.Application.Telegram;
using HelpBot.Application.Turns;
using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Desk.Board;

/// <summary>Keeps the group as it should be, one call at a time: cards and the pinned summary are compared with the desk, never logged. Nothing else waits for it.</summary>
internal sealed class BoardKeeper : IDisposable
{
    /// <summary>Of the minute's share, what mere changes of cards leave to new ones.</summary>
    private const int LeftToCards = 5;

    /// <summary>Minutes of waiting stand on the cards.</summary>
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(60);

    /// <summary>How long the group is left alone after a refusal.</summary>
    private static readonly TimeSpan AfterRefusal = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(3);

    /// <summary>How long a counted call may wait for the disk; then it counts anew.</summary>
    private static readonly TimeSpan PaidFor = TimeSpan.FromSeconds(1);

    private readonly DeskRoom _room;
    private readonly DeskTexts _texts;
    private readonly IMessenger _messenger;
    private readonly Offload _offload;
    private readonly IOperatorAlerts _alerts;
    private readonly TimeProvider _time;
    private readonly GroupPace _pace;
    private readonly Alarm _alarm;
    private readonly Orphans _orphans;
    private readonly Dictionary<int, Screen> _shown = [];
    private DateTimeOffset _notBefore = DateTimeOffset.MinValue;
    private DateTimeOffset? _paid;
    private int _pinned;
    private bool _isBusy;
    private bool _isStopped;

    public BoardKeeper(DeskRoom room, DeskTexts texts, DeskOptions options, IMessenger messenger, Offload offload, IOperatorAlerts alerts, Orphans orphans, SerialContext context, TimeProvider time)
    {
        (_room, _texts, _messenger, _offload, _alerts, _orphans, _time) = (room, texts, messenger, offload, alerts, orphans, time);
        _pace = new GroupPace(options.GroupMessagesPerMinute);
        _alarm = new Alarm(context, time, Look);
    }

    /// <summary>Does the next step, if there is one and it may go now.</summary>
    public void Look()
    {
        // What the call before has changed, and that it counted, is on disk before the next: after a kill it is from there that the board goes on.
        if (_isBusy || _isStopped || !_room.IsOn || !_room.IsLoaded || _room.Lags) return;
        var now = _time.GetUtcNow();
        if (now < _notBefore)
        {
            _alarm.Set(_notBefore);
            return;
        }
        var plan = BoardPlan.Of(_room.Memory.State, now);
        var again = plan.Cards.IsEmpty ? (DateTimeOffset?)null : now + LookAgain;
        foreach (var step in BoardSteps.Of(plan, _room.Board, _shown, _pinned == _room.Board.Summary, _texts).Concat(Tries(plan)))
        {
            var isPaid = !step.IsCounted || now - _paid < PaidFor;
            var at = isPaid ? now : _pace.NextAt(_room.Board.Sent, now, step.Kind is BoardStepKind.Edit or BoardStepKind.Try ? LeftToCards : 0);
            if (at <= now)
            {
                if (isPaid) _ = DoAsync(step);
                else Pay(now);
                return;
            }
            if (again is null || at < again) again = at;
        }
        _alarm.Set(again);
    }

    /// <summary>The bot may do more than before, or the group is another: what was believed of it is looked over.</summary>
    public void LookAgainNow()
    {
        _notBefore = DateTimeOffset.MinValue;
        _pinned = 0;
        Look();
    }

    public void Stop()
    {
        _isStopped = true;
        _alarm.Set(null);
    }

    public void Dispose() => _alarm.Dispose();

    // Last of all: nobody waits for it.
    private IEnumerable<BoardStep> Tries(BoardPlan plan)
    {
        if (_orphans.Next is { } suspect) yield return new(BoardStepKind.Try, null, suspect, CardScreen.Of(plan.Summary, _texts));
    }

    // It counts before it goes out: nobody knows how far a call had come that a kill cut short.
    private void Pay(DateTimeOffset now)
    {
        _paid = now;
        _room.Change(board => board with { Sent = GroupPace.Take(board.Sent, now) });
    }

    private async Task DoAsync(BoardStep step)
    {
        _isBusy = true;
        var group = _room.Group;
        if (step.IsCounted) _paid = null;
        var before = _orphans.Highest;
        CallResult result = new CallResult.Unknown();
        try
        {
            result = await _offload.RunAsync(() => CallAsync(step, group));
        }
        finally
        {
            _isBusy = false;
            if (step.Kind == BoardStepKind.Send && result is CallResult.Unknown && group == _room.Group) _orphans.Lost(before);
            Apply(step, result, group);
        }
        Look();
    }

    private Task<CallResult> CallAsync(BoardStep step, TelegramChatId group) => step.Kind switch
    {
        BoardStepKind.Send => _messenger.SendAsync(group, step.Screen!, SendManner.Protected | (step.Case is null ? SendManner.None : SendManner.Sound), CancellationToken.None),
        BoardStepKind.Edit or BoardStepKind.Try => _messenger.EditAsync(group, step.Message, step.Screen!, CancellationToken.None),
        BoardStepKind.Pin => _messenger.PinAsync(group, step.Message, CancellationToken.None),
        _ => _messenger.DeleteAsync(group, [step.Message], CancellationToken.None),
    };

    private void Apply(BoardStep step, CallResult result, TelegramChatId group)
    {
        var now = _time.GetUtcNow();
        if (group != _room.Group) return;
        if (step.Kind == BoardStepKind.Try && result is not (CallResult.Flooded or CallResult.Unknown or CallResult.NotDone or CallResult.Unauthorized or CallResult.Migrated))
        {
            _orphans.Tried();
            if (result is CallResult.Done) _room.Change(board => board with { Stale = board.Stale.Add(step.Message) });
            return;
        }
        switch (result)
        {
            case CallResult.Done done: Done(step, done.MessageId); break;
            case CallResult.Gone: Lost(step); break;
            case CallResult.TooOld: Lost(step); break;
            case CallResult.Flooded flooded: _notBefore = now + flooded.RetryAfter; break;
            case CallResult.Migrated moved: Move(moved.To); break;
            case CallResult.Unreachable: Refused(DeskEvents.NoGroup, now); break;
            case CallResult.Unauthorized: _isStopped = true; break;
            case CallResult.Refused refused when step.Kind is BoardStepKind.Pin or BoardStepKind.Delete && refused.Reason.Contains("not found", StringComparison.OrdinalIgnoreCase): Lost(step); break;
            case CallResult.Refused: Refused(DeskEvents.NoRights, now); break;
            default: _notBefore = now + AfterFailure; break;
        }
    }

    private void Done(BoardStep step, int id)
    {
        switch (step.Kind)
        {
            case BoardStepKind.Send when id > 0:
                _shown[id] = step.Screen!;
                _orphans.Sent(id, _room.Board);
                _room.Change(board => step.Case is { } of ? board with { Cards = board.Cards.SetItem(of, id) } : board with { Summary = id });
                break;
            case BoardStepKind.Edit: _shown[step.Message] = step.Screen!; break;
            case BoardStepKind.Pin: _pinned = step.Message; break;
            case BoardStepKind.Delete: Lost(step); break;
        }
    }

    // The message is not there (any more): a card that is still due is sent anew.
    private void Lost(BoardStep step)
    {
        _shown.Remove(step.Message);
        _room.Change(board => board with
        {
            Cards = step.Case is { } of && board.Cards.GetValueOrDefault(of) == step.Message ? board.Cards.Remove(of) : board.Cards,
            Summary = board.Summary == step.Message ? 0 : board.Summary,
            Stale = board.Stale.Remove(step.Message),
        });
    }

    private void Move(TelegramChatId to)
    {
        _shown.Clear();
        _orphans.Clear();
        _pinned = 0;
        _paid = null;
        _room.Change(_ => _room.BoardIn(to));
        _alerts.Raise(DeskEvents.Moved);
    }

    private void Refused(OperatorEvent what, DateTimeOffset now)
    {
        _alerts.Raise(what);
        _notBefore = now + AfterRefusal;
    }
}
