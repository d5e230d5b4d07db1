namespace HelpBot.Sandbox.Updates;

/// <summary>How a waiting poll ended.</summary>
internal enum PollEnd
{
    News,
    ReplacedByPoll,
    ReplacedByWebhook,
}

/// <summary>The one long poll a bot may have waiting. A newer one sends the older away.</summary>
internal sealed class PollLine
{
    private TaskCompletionSource<PollEnd>? _waiting;

    /// <summary>Whether a bot waits for news right now.</summary>
    public bool IsWaiting => _waiting is not null;

    /// <summary>When a bot last asked, as a timestamp of the real clock; 0 if never. The sandbox's own clock may jump.</summary>
    public long LastStamp { get; private set; }

    /// <summary>Polls answered or begun since the start.</summary>
    public long Count { get; private set; }

    public void Begin()
    {
        Count++;
        LastStamp = TimeProvider.System.GetTimestamp();
        End(PollEnd.ReplacedByPoll);
    }

    public TaskCompletionSource<PollEnd> Wait() =>
        _waiting = new TaskCompletionSource<PollEnd>(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Leave(TaskCompletionSource<PollEnd> poll)
    {
        if (_waiting == poll) _waiting = null;
        LastStamp = TimeProvider.System.GetTimestamp();
    }

    public void Wake() => End(PollEnd.News);

    public void End(PollEnd how)
    {
        var poll = _waiting;
        _waiting = null;
        poll?.TrySetResult(how);
    }
}
