using HelpBot.Sandbox.Calls;
using Microsoft.AspNetCore.Http;

namespace HelpBot.Sandbox.Faults;

/// <summary>Lets a call go wrong as its fault says.</summary>
internal static class FaultyCall
{
    /// <summary>Runs the call under the fault.</summary>
    /// <returns>The answer to write, or null if there will be none.</returns>
    public static async Task<ApiAnswer?> RunAsync(Fault fault, Func<Task<ApiAnswer>> call, HttpContext http, TimeProvider clock)
    {
        var cancellation = http.RequestAborted;
        if (fault.Kind == FaultKind.Slow)
        {
            await Task.Delay(fault.Delay, clock, cancellation).ConfigureAwait(false);
            return await call().ConfigureAwait(false);
        }

        if (fault.IsAfterEffect) await call().ConfigureAwait(false);
        switch (fault.Kind)
        {
            case FaultKind.Flood:
                throw Refusal.TooMany(fault.RetryAfter);
            case FaultKind.Unauthorized:
                throw new Refusal(401, "Unauthorized");
            case FaultKind.ServerError:
                return ApiAnswer.Page(fault.Status);
            case FaultKind.Silence:
                await Task.Delay(Timeout.InfiniteTimeSpan, clock, cancellation).ConfigureAwait(false);
                return null;
            default:
                http.Abort();
                return null;
        }
    }
}
