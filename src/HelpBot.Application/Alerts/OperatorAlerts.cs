using System.Collections.Concurrent;
using HelpBot.Application.Telegram;
using Microsoft.Extensions.Logging;

namespace HelpBot.Application.Alerts;

/// <summary>Logs each alert and sends it to the operators' chat.</summary>
internal sealed partial class OperatorAlerts(IMessenger messenger, OperatorsOptions options, TimeProvider time, ILogger<OperatorAlerts> log) : IOperatorAlerts
{
    /// <summary>The same event is told once in this time.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, DateTimeOffset> _last = new(StringComparer.Ordinal);

    public void Raise(OperatorEvent what)
    {
        var now = time.GetUtcNow();
        var before = _last.GetOrAdd(what.Id, DateTimeOffset.MinValue);
        if (now - before < Quiet && now >= before || !_last.TryUpdate(what.Id, now, before)) return;
        Log.Raised(log, what.Id, what.Sentence);
        if (options.ChatId != 0) _ = Task.Run(() => SendAsync(what));
    }

    private async Task SendAsync(OperatorEvent what)
    {
        try
        {
            var result = await messenger.NotifyAsync(new TelegramChatId(options.ChatId), $"[{what.Id}] {what.Sentence}", CancellationToken.None).ConfigureAwait(false);
            if (result is not CallResult.Done) Log.NotSent(log, what.Id, result.GetType().Name);
        }
        catch (Exception fault)
        {
            Log.NotSent(log, what.Id, fault.GetType().Name);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(4001, LogLevel.Error, "Operator alert [{Event}]: {Sentence}")]
        public static partial void Raised(ILogger log, string @event, string sentence);

        [LoggerMessage(4002, LogLevel.Warning, "The alert [{Event}] did not reach the operators' chat ({Result}). Check Operators:ChatId.")]
        public static partial void NotSent(ILogger log, string @event, string result);
    }
}
