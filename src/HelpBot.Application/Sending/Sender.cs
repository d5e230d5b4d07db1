using HelpBot.Application.Chats;
using HelpBot.Application.Telegram;
using HelpBot.Application.Turns;
using Microsoft.Extensions.Logging;

namespace HelpBot.Application.Sending;

/// <summary>Sends what the turns decided, most urgent first, within Telegram's limits. Lives on the <see cref="SerialContext"/>; only the calls themselves run elsewhere.</summary>
internal sealed partial class Sender : IDisposable
{
    private readonly IMessenger _messenger;
    private readonly CallFactory _factory;
    private readonly CallResults _results;
    private readonly SenderPaces _paces;
    private readonly TimeProvider _time;
    private readonly Offload _offload;
    private readonly ILogger _log;
    private readonly Outbox _outbox = new();
    private readonly Alarm _alarm;
    private readonly Func<Lane, bool> _isOpen;
    private DateTimeOffset _now;
    private int _inFlight;
    private bool _isPumping;
    private TaskCompletionSource? _idle;

    public Sender(IMessenger messenger, CallFactory factory, CallResults results, SenderPaces paces, SerialContext context, TimeProvider time, Offload offload, ILogger<Sender> log)
    {
        (_messenger, _factory, _results, _paces, _time, _offload, _log) = (messenger, factory, results, paces, time, offload, log);
        _alarm = new Alarm(context, time, Pump);
        _isOpen = IsOpen;
    }

    /// <summary>Whether new calls are no longer begun: the program ends, or the token is refused.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>Calls under way.</summary>
    public int InFlight => _inFlight;

    /// <summary>Thinks over what a chat does next. Call <see cref="Pump"/> afterwards.</summary>
    public void Place(ChatState chat)
    {
        // A turn of it is being committed: it is placed again right after that.
        if (chat.Next is not null) return;
        var now = _time.GetUtcNow();
        _results.Settle(chat, now);
        _outbox.Place(chat, ChatPlan.For(chat, now, _paces.Limits), now);
    }

    /// <summary>Begins all calls that may begin now.</summary>
    public void Pump()
    {
        if (IsStopped || _isPumping) return;
        _isPumping = true;
        _now = _time.GetUtcNow();
        while (_outbox.TakeDue(_now) is { } due) Place(due);
        while (!IsStopped && _paces.All.CanTake(_now) && _outbox.Choose(_now, _isOpen) is { } lane) Serve(_outbox.Take(lane, _now), lane);
        _alarm.Set(NextAt());
        _isPumping = false;
    }

    /// <summary>The results that came while a chat's turn was being committed.</summary>
    public void Release(ChatState chat)
    {
        while (chat.Line.Held is { Count: > 0 } held) _results.Apply(held.Dequeue());
    }

    /// <summary>Begins nothing more.</summary>
    /// <returns>Completes when no call is under way.</returns>
    public Task StopAsync()
    {
        IsStopped = true;
        _alarm.Set(null);
        if (_inFlight == 0) return Task.CompletedTask;
        _idle ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        return _idle.Task;
    }

    public void Dispose() => _alarm.Dispose();

    private void Serve(ChatState chat, Lane lane)
    {
        if (chat.Next is not null) return;
        _results.Settle(chat, _now);
        var plan = ChatPlan.For(chat, _now, _paces.Limits);
        // Things may have changed since it was placed; another lane means another turn.
        if (plan.Best.Kind != StepKind.None && plan.Best.At <= _now && plan.Best.Lane == lane && _factory.Make(chat, plan.Best, _now) is { } call)
        {
            _paces.Take(lane, call, _now);
            _inFlight++;
            chat.Line.Begin(call);
            _ = RunAsync(call);
        }
        Place(chat);
    }

    private async Task RunAsync(Call call)
    {
        try
        {
            call.Result = await _offload.RunAsync(() => CallAsync(call));
        }
        catch (Exception fault)
        {
            // The messenger never throws but for cancellation; whether the call arrived nobody knows.
            Log.CallFailed(_log, call.Kind, fault.GetType().Name);
            call.Result = new CallResult.Unknown();
        }
        Finish(call);
    }

    private Task<CallResult> CallAsync(Call call) => call.Kind switch
    {
        CallKind.Send => _messenger.SendAsync(call.Chat.Chat, call.Screen!, call.Manner, CancellationToken.None),
        CallKind.Edit or CallKind.Neutralise => _messenger.EditAsync(call.Chat.Chat, call.MessageId, call.Screen!, CancellationToken.None),
        _ => _messenger.DeleteAsync(call.Chat.Chat, call.Ids, CancellationToken.None),
    };

    private void Finish(Call call)
    {
        _inFlight--;
        var chat = call.Chat;
        chat.Line.End(call);
        if (call.Result is CallResult.Unauthorized) IsStopped = true;
        if (chat.Next is null) _results.Apply(call);
        else (chat.Line.Held ??= new Queue<Call>()).Enqueue(call);
        Place(chat);
        if (_inFlight == 0) _idle?.TrySetResult();
        Pump();
    }

    private bool IsOpen(Lane lane) =>
        _inFlight < SendLimits.MaxCallsInFlight - (lane.IsUrgent() ? 0 : SendLimits.UrgentReserve)
        && (!lane.IsErasure() || _paces.Erasures.CanTake(_now));

    private DateTimeOffset? NextAt()
    {
        var next = _outbox.NextAt();
        for (var lane = Lane.Numbers; lane <= Lane.Erasure; lane++)
        {
            if (!_outbox.HasAny(lane)) continue;
            var at = _paces.All.NextAt(_now);
            if (lane.IsErasure() && _paces.Erasures.NextAt(_now) is var erasures && erasures > at) at = erasures;
            // Every call is taken: the next result comes back here.
            if (at > _now && (next is null || at < next)) next = at;
        }
        return next;
    }

    private static partial class Log
    {
        [LoggerMessage(2001, LogLevel.Error, "A call ({Kind}) failed with {Exception}; it is repeated.")]
        public static partial void CallFailed(ILogger log, CallKind kind, string exception);
    }
}
