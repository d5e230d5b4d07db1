using HelpBot.Application.Alerts;
using HelpBot.Application.Chats;
using HelpBot.Application.Sending;
using HelpBot.Application.Storage;
using HelpBot.Application.Telegram;
using HelpBot.Domain.Conversation;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace HelpBot.Application.Turns;

/// <summary>The heart: takes all that waits, makes its turns, commits them together, then tells callers and wakes the sender.</summary>
internal sealed partial class TurnLoop : BackgroundService, IUpdateIntake
{
    private readonly TurnLoopParts _parts;
    private readonly SerialContext _context;
    private readonly Intake _intake;
    private readonly Sender _sender;
    private readonly UnwrittenRows _rows;
    private readonly StoreFaults _faults;
    private readonly TimeProvider _time;
    private readonly IOperatorAlerts _alerts;
    private readonly ILogger _log;
    private readonly Wake _wake;
    private readonly SemaphoreSlim _room = new(TurnLimits.MaxHandovers);
    private bool _isEnding;

    public TurnLoop(TurnLoopParts parts, SerialContext context, TimeProvider time, IOperatorAlerts alerts, ILogger<TurnLoop> log)
    {
        (_parts, _context, _time, _alerts, _log) = (parts, context, time, alerts, log);
        (_intake, _sender, _rows, _faults) = (parts.Intake, parts.Sender, parts.Rows, parts.Faults);
        _wake = new Wake(context, time);
        _context.OnFault = fault => Log.Fault(_log, fault);
        _rows.OnChange = _wake.Signal;
        parts.Words.OnReady = parts.Members.OnReady = TakeBack;
        parts.Room.OnDirty = _wake.Signal;
        parts.Shows.OnUnreachable = chat => Report(chat, new Input.Unreachable());
        parts.Shows.OnUnauthorized = parts.Erasures.OnUnauthorized = TokenRefused;
    }

    /// <inheritdoc/>
    public async Task AcceptAsync(IReadOnlyList<ChatUpdate> updates, CancellationToken cancellationToken)
    {
        if (updates.Count == 0) return;
        await _room.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await HandIn(updates).WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _room.Release();
        }
    }

    /// <summary>As <see cref="AcceptAsync"/>, without waiting for room.</summary>
    internal Task HandIn(IReadOnlyList<ChatUpdate> updates)
    {
        var handover = new Handover(updates.Count);
        _context.Post(() => Take(updates, handover));
        return handover.Task;
    }

    /// <summary>Runs until it is told to stop.</summary>
    internal Task RunAsync(CancellationToken stoppingToken) => _context.RunAsync(() => TurnAsync(stoppingToken));

    /// <inheritdoc/>
    public override void Dispose()
    {
        base.Dispose();
        _wake.Dispose();
        _room.Dispose();
        _sender.Dispose();
    }

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => RunAsync(stoppingToken);

    private async Task TurnAsync(CancellationToken stoppingToken)
    {
        using var stop = stoppingToken.Register(() => _context.Post(_wake.Signal));
        await GuardedAsync(_parts.Housekeeping.LoadJobsAsync);
        await GuardedAsync(_parts.Desk.LoadAsync);
        while (!stoppingToken.IsCancellationRequested)
        {
            await RoundAsync();
            if (_intake.HasAny) continue;
            await _wake.WaitAsync(NextAt());
        }
        await EndAsync();
    }

    private async Task RoundAsync()
    {
        var inputs = _intake.Take(_parts.Batches.MostAtOnce);
        var rests = _time.GetUtcNow() < _faults.RestsUntil;
        if (inputs.Count > 0 || !rests && HasRows()) await _parts.Batches.RunAsync(inputs);
        if (rests) return;
        if (_parts.Due.NextAt <= _time.GetUtcNow()) await GuardedAsync(_parts.Due.RunAsync);
        if (_parts.Housekeeping.NextAt <= _time.GetUtcNow()) await GuardedAsync(_parts.Housekeeping.RunAsync);
    }

    private bool HasRows() => _rows.HasNow || _parts.Room.IsDirty || _rows.NextAt <= _time.GetUtcNow() || _parts.Room.DueAt <= _time.GetUtcNow();

    private DateTimeOffset NextAt()
    {
        var next = _parts.Housekeeping.NextAt;
        if (_parts.Due.NextAt is { } due && due < next) next = due;
        if (_rows.NextAt is { } row && row < next) next = row;
        if (_parts.Room.DueAt is { } desk && desk < next) next = desk;
        if (_rows.HasNow || _parts.Room.IsDirty) next = DateTimeOffset.MinValue;
        return next < _faults.RestsUntil ? _faults.RestsUntil : next;
    }

    private async Task GuardedAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (StoreUnavailableException why)
        {
            _faults.Note(why);
        }
        catch (Exception fault) when (fault is not StoreDamagedException)
        {
            Log.Fault(_log, fault);
            _faults.Note(new StoreUnavailableException("Looking for what is due failed.", fault));
        }
    }

    // Intake first, then new sends, then calls under way, then their results.
    private async Task EndAsync()
    {
        _isEnding = true;
        _intake.Close();
        _parts.Board.Stop();
        try
        {
            await _sender.StopAsync().WaitAsync(TurnLimits.StopMayWait, _time);
        }
        catch (TimeoutException)
        {
            Log.CallsLeft(_log, _sender.InFlight);
        }
        await _parts.Batches.CommitRowsAsync(_rows.TakeAll());
    }

    private void Take(IReadOnlyList<ChatUpdate> updates, Handover handover)
    {
        _intake.Add(updates, handover);
        _wake.Signal();
    }

    private void TakeBack(IReadOnlyCollection<WaitingInput> inputs)
    {
        if (_isEnding) return;
        _intake.PutFirst(inputs);
        _wake.Signal();
    }

    private void Report(ChatState chat, Input input)
    {
        if (_isEnding || chat.Leaving is not null) return;
        _intake.Add(chat, input);
        _wake.Signal();
    }

    private void TokenRefused() => _alerts.Raise(OperatorEvent.TokenRefused);

    private static partial class Log
    {
        [LoggerMessage(3401, LogLevel.Critical, "The turn loop met a fault of the program; it goes on.")]
        public static partial void Fault(ILogger log, Exception fault);

        [LoggerMessage(3402, LogLevel.Warning, "{Count} calls to Telegram were still under way at the end; they are repeated at the next start.")]
        public static partial void CallsLeft(ILogger log, int count);
    }
}
