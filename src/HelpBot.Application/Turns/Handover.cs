using HelpBot.Application.Telegram;

namespace HelpBot.Application.Turns;

/// <summary>Some updates that a caller handed in and waits for.</summary>
/// <param name="count">How many; at least 1.</param>
internal sealed class Handover(int count)
{
    // The caller goes on elsewhere: its network call is none of the loop's business.
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _left = count;

    public Task Task => _done.Task;

    /// <summary>One of them is committed.</summary>
    public void Committed()
    {
        if (--_left == 0) _done.TrySetResult();
    }

    /// <summary>One of them is not: the caller must hand all in again.</summary>
    public void Failed(StoreUnavailableException why) => _done.TrySetException(why);

    /// <summary>The program ends.</summary>
    public void Cancelled() => _done.TrySetCanceled();
}
