using HelpBot.Application.Alerts;
using HelpBot.Application.Telegram;
using Microsoft.Extensions.Logging;

namespace HelpBot.Application.Turns;

/// <summary>How the store is: what is logged once a minute while it fails, and which presses were answered meanwhile.</summary>
internal sealed partial class StoreFaults(TimeProvider time, IOperatorAlerts alerts, ILogger<StoreFaults> log)
{
    private readonly HashSet<string> _answered = [];
    private DateTimeOffset _nextLog = DateTimeOffset.MinValue;

    /// <summary>Until when the store is left alone; in the past if it works.</summary>
    public DateTimeOffset RestsUntil { get; private set; } = DateTimeOffset.MinValue;

    /// <summary>Whether the last commit failed.</summary>
    public bool IsFailing { get; private set; }

    public void Note(StoreUnavailableException why)
    {
        var now = time.GetUtcNow();
        IsFailing = true;
        RestsUntil = now + TurnLimits.StoreRetry;
        alerts.Raise(why.DiskFull ? OperatorEvent.DiskFull : OperatorEvent.StoreUnavailable);
        if (now < _nextLog) return;
        _nextLog = now + TurnLimits.LogEvery;
        if (why.DiskFull) Log.DiskFull(log);
        else Log.Unavailable(log, why.Message);
    }

    public void Recovered()
    {
        if (!IsFailing) return;
        IsFailing = false;
        RestsUntil = DateTimeOffset.MinValue;
        _nextLog = DateTimeOffset.MinValue;
        _answered.Clear();
        Log.Recovered(log);
    }

    /// <summary>Telegram hands an unconfirmed press out again and again: it is answered once.</summary>
    public bool IsFirstAnswer(string callbackId)
    {
        if (_answered.Count >= TurnLimits.MaxPressesRemembered) _answered.Clear();
        return _answered.Add(callbackId);
    }

    private static partial class Log
    {
        [LoggerMessage(3301, LogLevel.Critical, "The disk is full. Nothing is confirmed to Telegram; presses are answered with 102 and 112 only; Hide and Forget still work. Free some space: the bot goes on by itself.")]
        public static partial void DiskFull(ILogger log);

        [LoggerMessage(3302, LogLevel.Critical, "The store cannot be written ({Why}). Nothing is confirmed to Telegram; presses are answered with 102 and 112 only. Check the data folder: the bot goes on by itself.")]
        public static partial void Unavailable(ILogger log, string why);

        [LoggerMessage(3303, LogLevel.Information, "The store works again.")]
        public static partial void Recovered(ILogger log);
    }
}
