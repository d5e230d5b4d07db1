using HelpBot.Application.Sending;
using HelpBot.Application.Turns;
using HelpBot.EndToEnd.Tests.Running;
using Microsoft.Extensions.DependencyInjection;

namespace HelpBot.EndToEnd.Tests.ByHand;

/// <summary>Knows when a bot has nothing left to do at this moment of its clock.</summary>
/// <param name="parts">The bot's services, with a <see cref="CountedOffload"/>.</param>
internal sealed class Quiet(IServiceProvider parts)
{
    // Once could be between two pieces of work.
    private const int InARow = 3;

    private readonly SerialContext _context = parts.GetRequiredService<SerialContext>();
    private readonly CountedOffload _offload = (CountedOffload)parts.GetRequiredService<Offload>();
    private readonly Intake _intake = parts.GetRequiredService<Intake>();
    private readonly Sender _sender = parts.GetRequiredService<Sender>();
    private readonly DueWork _due = parts.GetRequiredService<DueWork>();

    /// <summary>Waits, in real time, until it is so.</summary>
    /// <param name="hasNews">Whether something waits for the bot that it does not know of yet.</param>
    /// <exception cref="TimeoutException">It never was.</exception>
    public async Task WaitAsync(Func<bool> hasNews)
    {
        var start = TimeProvider.System.GetTimestamp();
        var tries = 0;
        for (var quiet = 0; quiet < InARow;)
        {
            if (TimeProvider.System.GetElapsedTime(start) > Patience.Long) throw new TimeoutException($"It never rests: {_sender.InFlight} calls and {_offload.Running} pieces of work are under way.");
            quiet = !hasNews() && await IsSoAsync() ? quiet + 1 : 0;
            if (quiet > 0) tries = 0;
            else if (++tries % 50 == 0) await Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System);
            else await Task.Yield();
        }
    }

    // Asked on the loop, after all that waits there.
    private Task<bool> IsSoAsync()
    {
        var answer = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        // Something to be looked for at once: it has not even begun.
        _context.Post(() => answer.SetResult(!_intake.HasAny && _sender.InFlight == 0 && _offload.Running == 0 && _due.NextAt != DateTimeOffset.MinValue));
        return answer.Task;
    }
}
