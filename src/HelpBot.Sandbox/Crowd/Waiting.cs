using HelpBot.Sandbox.Model;

namespace HelpBot.Sandbox.Crowd;

/// <summary>Waits for a chat to come to a state, woken by each of its changes, never by a guess of time.</summary>
internal static class Waiting
{
    public static readonly TimeSpan AtMost = TimeSpan.FromSeconds(15);

    public static async Task<T> UntilAsync<T>(World world, Chat chat, Func<T> look, Func<T, bool> isAsWanted, TimeSpan? atMost)
    {
        using var patience = new CancellationTokenSource(atMost ?? AtMost);
        while (true)
        {
            Task change;
            T seen;
            lock (world.Gate)
            {
                seen = look();
                if (isAsWanted(seen)) return seen;
                change = chat.NextChange();
            }

            try
            {
                await change.WaitAsync(patience.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                throw new TimeoutException($"The chat never came to what was waited for. It stands at:\n{seen}");
            }
        }
    }
}
