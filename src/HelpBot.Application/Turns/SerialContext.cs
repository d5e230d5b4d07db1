using System.Collections.Concurrent;

namespace HelpBot.Application.Turns;

/// <summary>Runs one piece of code after the other. All that touches a chat's state runs here, so that nothing of it needs a lock.</summary>
/// <remarks>What is awaited here goes on here. It borrows a thread of the pool only while there is something to run.</remarks>
internal class SerialContext : SynchronizationContext, IThreadPoolWorkItem
{
    private readonly ConcurrentQueue<(SendOrPostCallback Run, object? State)> _waiting = new();
    private int _isRunning;

    /// <summary>Called with an exception that no piece of code caught: a bug.</summary>
    public Action<Exception> OnFault { get; set; } = static _ => { };

    /// <inheritdoc/>
    public override void Post(SendOrPostCallback d, object? state)
    {
        Enqueue(d, state);
        if (Interlocked.CompareExchange(ref _isRunning, 1, 0) == 0) ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
    }

    /// <inheritdoc/>
    public override void Send(SendOrPostCallback d, object? state) => throw new NotSupportedException("Nobody waits for the serial context on a thread.");

    /// <inheritdoc/>
    public override SynchronizationContext CreateCopy() => this;

    public void Post(Action run) => Post(static state => ((Action)state!)(), run);

    /// <summary>Starts something asynchronous here.</summary>
    /// <returns>Completes, or fails, with it.</returns>
    public Task RunAsync(Func<Task> run)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Post(async void () =>
        {
            try
            {
                await run();
                done.SetResult();
            }
            catch (Exception fault)
            {
                done.SetException(fault);
            }
        });
        return done.Task;
    }

    void IThreadPoolWorkItem.Execute()
    {
        do
        {
            RunWaiting();
            Volatile.Write(ref _isRunning, 0);
        }
        while (!_waiting.IsEmpty && Interlocked.CompareExchange(ref _isRunning, 1, 0) == 0);
    }

    protected void Enqueue(SendOrPostCallback run, object? state) => _waiting.Enqueue((run, state));

    /// <summary>Runs all that waits.</summary>
    protected void RunWaiting()
    {
        var before = Current;
        SetSynchronizationContext(this);
        try
        {
            while (_waiting.TryDequeue(out var item))
            {
                try
                {
                    item.Run(item.State);
                }
                catch (Exception fault)
                {
                    OnFault(fault);
                }
            }
        }
        finally
        {
            SetSynchronizationContext(before);
        }
    }
}
