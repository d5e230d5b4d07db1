using HelpBot.Application.Turns;

namespace HelpBot.Tests.Application.Fakes;

/// <summary>Runs whatever is posted at once, on the thread that posts it: a test is over when its last line is.</summary>
internal sealed class PlainContext : SerialContext
{
    private bool _isRunning;

    public override void Post(SendOrPostCallback d, object? state)
    {
        Enqueue(d, state);
        if (_isRunning) return;
        _isRunning = true;
        RunWaiting();
        _isRunning = false;
    }
}

/// <summary>Does in place what the program does elsewhere.</summary>
internal sealed class PlainOffload : Offload
{
    /// <summary>If set, comparisons of words take as long as a test wants.</summary>
    public SlowWords? Words { get; set; }

    public override Task<T> RunAsync<T>(Func<Task<T>> work) => Words is { } slow && typeof(T) == typeof(Action) ? slow.RunAsync(work) : work();
}

/// <summary>Comparisons that end when a test says so.</summary>
internal sealed class SlowWords(bool finishesAtOnce)
{
    private readonly Queue<TaskCompletionSource> _running = new();

    public int Begun { get; private set; }

    public async Task<T> RunAsync<T>(Func<Task<T>> work)
    {
        Begun++;
        if (finishesAtOnce) return await work();
        var end = new TaskCompletionSource();
        _running.Enqueue(end);
        await end.Task;
        return await work();
    }

    /// <summary>Ends the one that began first.</summary>
    public void Finish() => _running.Dequeue().SetResult();
}

/// <summary>Chance that repeats itself.</summary>
internal sealed class PlainRandom(int seed) : IRandomSource
{
    private readonly Random _random = new(seed);

    public void Fill(Span<byte> bytes) => _random.NextBytes(bytes);
}
