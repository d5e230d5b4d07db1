using HelpBot.EndToEnd.Tests.Running;
using HelpBot.EndToEnd.Tests.Talks;
using HelpBot.Sandbox;
using HelpBot.Sandbox.Crowd;

namespace HelpBot.EndToEnd.Tests.Kills;

/// <summary>One of the crowd: acts at random, goes on when she sees what her twin sees, alone in the chat, and never gives up.</summary>
internal sealed class Survivor(TelegramEmulator telegram, long id, int seed, int maxBurst)
{
    /// <summary>She waits as long as the killing goes on, and then some: in lives too short for a typed word to be compared with hers, only the last one may answer.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(120 + 3 * KillTests.Kills);

    public Twin Twin { get; } = new(new Random(seed), maxBurst);

    public CrowdUser User { get; } = telegram.User(id);

    public int Acts { get; private set; }

    public async Task LiveAsync(Func<bool> isEnough)
    {
        while (!isEnough())
        {
            var before = Twin.Screen;
            var acts = Twin.Act();
            foreach (var act in acts) Do(act);
            Acts += acts.Count;
            await SeesAsync(acts, isTold: Twin.Screen == before);
        }
    }

    private void Do(Act act)
    {
        if (act.Text is { } text) User.SendText(text);
        else User.PressForged(User.Screen.FromBot.Last().Id, act.Data!);
    }

    // Where nothing changes on the screen only Telegram can tell that the act has arrived.
    private async Task SeesAsync(IReadOnlyList<Act> acts, bool isTold)
    {
        try
        {
            await User.WaitAsync(screen => Seeker.IsSettled(screen) && Draw(screen) == Twin.Screen, Longest);
            if (isTold) await Patience.UntilAsync(() => !IsUnderWay(), "her press has arrived", Longest);
        }
        catch (TimeoutException never)
        {
            throw new TimeoutException(
                $"After {string.Join(", ", acts)} person {User.Id} should have seen, alone:\n{Twin.Screen}\n{never.Message}\n" +
                string.Join('\n', telegram.Calls.Where(call => call.ChatId == User.Id).TakeLast(20)), never);
        }
    }

    private bool IsUnderWay()
    {
        lock (telegram.World.Gate) return telegram.World.Updates.Queue.All().Any(update => update.Queue == $"p{User.Id}");
    }

    private static string Draw(Screen screen) =>
        Drawing.Of(screen.Newest!.Text, screen.Newest.Rows.Select(row => row.Select(button => (button.Text, button.Value))));
}
