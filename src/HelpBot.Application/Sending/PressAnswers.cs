using HelpBot.Application.Telegram;
using HelpBot.Application.Turns;

namespace HelpBot.Application.Sending;

/// <summary>Answers presses at once, beside everything: Telegram does not limit these calls, and the button spins until then.</summary>
internal sealed class PressAnswers(IMessenger messenger, Offload offload, TimeProvider time, Counters counters)
{
    /// <summary>Calls under way.</summary>
    public const int MaxCalls = 256;

    /// <summary>Answers that may wait for a call; beyond it silent ones are left out (the button then spins for ten seconds).</summary>
    public const int MaxWaiting = 4096;

    /// <summary>A pop-up is tried so often; a silent answer once.</summary>
    public const int MaxTries = 3;

    private static readonly TimeSpan RetryAfter = TimeSpan.FromMilliseconds(500);

    private readonly Queue<PressAnswer> _waiting = new();
    private int _calls;

    public void Give(PressAnswer answer)
    {
        if (_calls < MaxCalls) _ = GiveAsync(answer);
        else if (_waiting.Count < MaxWaiting || answer.Alert is not null) _waiting.Enqueue(answer);
        else counters.Count("press-not-answered");
    }

    private async Task GiveAsync(PressAnswer answer)
    {
        _calls++;
        try
        {
            for (var tries = 1; ; tries++)
            {
                var result = await offload.RunAsync(() => messenger.AnswerAsync(answer.CallbackId, answer.Alert, CancellationToken.None));
                var mayRepeat = result is CallResult.NotDone or CallResult.Unknown or CallResult.Flooded;
                if (!mayRepeat || answer.Alert is null || tries == MaxTries) break;
                await Task.Delay(RetryAfter, time);
            }
        }
        finally
        {
            _calls--;
            if (_waiting.TryDequeue(out var next)) Give(next);
        }
    }
}
