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
    public override Task<T> RunAsync<T>(Func<Task<T>> work) => work();
}

/// <summary>Chance that repeats itself.</summary>
internal sealed class PlainRandom(int seed) : IRandomSource
{
    private readonly Random _random = new(seed);

    public void Fill(Span<byte> bytes) => _random.NextBytes(bytes);
}
