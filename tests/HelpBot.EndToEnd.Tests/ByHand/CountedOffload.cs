using HelpBot.Application.Turns;

namespace HelpBot.EndToEnd.Tests.ByHand;

/// <summary>Counts what is under way beside the loop, so that a test knows when the bot rests.</summary>
internal sealed class CountedOffload : Offload
{
    private int _running;

    public int Running => Volatile.Read(ref _running);

    public override async Task<T> RunAsync<T>(Func<Task<T>> work)
    {
        Interlocked.Increment(ref _running);
        try
        {
            // What follows goes on where it was called, on the loop: whoever waits there has gone on before the count falls for good.
            return await base.RunAsync(work);
        }
        finally
        {
            Interlocked.Decrement(ref _running);
        }
    }
}
