namespace HelpBot.Application.Turns;

/// <summary>Something that one piece of code on the <see cref="SerialContext"/> waits for: a signal, or a moment.</summary>
internal sealed class Wake : IDisposable
{
    private readonly Alarm _alarm;
    private TaskCompletionSource? _waiting;
    private bool _isSignalled;

    public Wake(SerialContext context, TimeProvider time) => _alarm = new Alarm(context, time, Signal);

    /// <summary>Ends the wait, or the next one at once.</summary>
    public void Signal()
    {
        _isSignalled = true;
        _waiting?.TrySetResult();
        _waiting = null;
    }

    /// <param name="until">The moment at which to stop waiting; null to wait for a signal only.</param>
    public async Task WaitAsync(DateTimeOffset? until)
    {
        if (!_isSignalled)
        {
            _alarm.Set(until);
            _waiting = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            await _waiting.Task;
        }
        _isSignalled = false;
    }

    public void Dispose() => _alarm.Dispose();
}
