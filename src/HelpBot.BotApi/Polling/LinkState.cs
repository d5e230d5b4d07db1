using HelpBot.Application.Telegram;
using HelpBot.BotApi.Calls;
using HelpBot.BotApi.Updates;
using Microsoft.Extensions.Logging;

namespace HelpBot.BotApi.Polling;

/// <summary>Whether Telegram can be reached with this token; what <c>/health</c> asks and what says so once a minute.</summary>
internal sealed partial class LinkState(TimeProvider time, ILogger<LinkState> log) : ITelegramLink
{
    /// <summary>How often a lasting fault is logged again.</summary>
    public static readonly TimeSpan LogEvery = TimeSpan.FromMinutes(1);

    private DateTimeOffset _nextLog = DateTimeOffset.MinValue;
    private volatile LinkCondition _condition = LinkCondition.Unknown;

    /// <summary>How the last call ended.</summary>
    public LinkCondition Condition => _condition;

    /// <inheritdoc/>
    public string? Fault => _condition switch
    {
        LinkCondition.Up => null,
        LinkCondition.Unknown => "Telegram has not answered yet.",
        LinkCondition.Refused => "Telegram refuses the token: set the present one from BotFather and start again.",
        LinkCondition.Conflict => "Another program fetches this bot's updates: stop it, or revoke the token.",
        _ => "Telegram cannot be reached: check the network and Telegram:ApiBaseUrl.",
    };

    /// <inheritdoc/>
    public string? BotName { get; private set; }

    /// <summary>Asks who the bot is until there is an answer: an unreachable server at start is waited for, a refused token too.</summary>
    public async Task WaitUntilKnownAsync(Setup setup, CancellationToken cancellationToken)
    {
        var pause = new Backoff();
        while (true)
        {
            var answer = await setup.GetMeAsync(cancellationToken).ConfigureAwait(false);
            Report(answer.Result);
            if (answer.IsDone)
            {
                BotName = answer.Value.FindString("username");
                return;
            }
            await pause.WaitAsync(time, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Notes how a call ended.</summary>
    public void Report(CallResult result)
    {
        var before = _condition;
        _condition = result switch
        {
            CallResult.Unauthorized => LinkCondition.Refused,
            CallResult.NotDone or CallResult.Unknown => LinkCondition.Unreachable,
            _ => LinkCondition.Up,
        };
        if (_condition == LinkCondition.Up)
        {
            if (before != LinkCondition.Up) Log.Up(log);
            _nextLog = DateTimeOffset.MinValue;
            return;
        }
        var now = time.GetUtcNow();
        if (before == _condition && now < _nextLog) return;
        _nextLog = now + LogEvery;
        if (_condition == LinkCondition.Refused) Log.Refused(log);
        else Log.Unreachable(log);
    }

    /// <summary>Notes that somebody else fetches our updates.</summary>
    public void ReportConflict() => _condition = LinkCondition.Conflict;

    private static partial class Log
    {
        [LoggerMessage(1010, LogLevel.Information, "Telegram answers.")]
        public static partial void Up(ILogger log);

        [LoggerMessage(1011, LogLevel.Error, "Telegram refuses the token: it was revoked or mistyped. Set the present one from BotFather and start again; nothing is lost meanwhile for 24 hours.")]
        public static partial void Refused(ILogger log);

        [LoggerMessage(1012, LogLevel.Warning, "Telegram cannot be reached. Trying again; messages wait there for 24 hours. Check the network and Telegram:ApiBaseUrl.")]
        public static partial void Unreachable(ILogger log);
    }
}

/// <summary>How the link to Telegram is.</summary>
internal enum LinkCondition
{
    /// <summary>Not tried yet.</summary>
    Unknown,

    /// <summary>It answers.</summary>
    Up,

    /// <summary>No answer.</summary>
    Unreachable,

    /// <summary>The token is refused.</summary>
    Refused,

    /// <summary>Another program uses the same token.</summary>
    Conflict,
}
