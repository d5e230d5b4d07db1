using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.RegularExpressions;
using HelpBot.Content;
using HelpBot.Domain.Desk.Practice;
using HelpBot.Domain.Scripts;
using HelpBot.Sandbox;
using HelpBot.Sandbox.Crowd;
using HelpBot.Sandbox.Faults;
using HelpBot.Sandbox.Limits;
using HelpBot.Sandbox.Model;

namespace HelpBot.Benchmarks.Load;

/// <summary>
/// Measures how fast danger is answered by the real executable under twice what Telegram lets through, 50 ms away from it: with no talk of volunteers open, and with many that go on meanwhile.
/// </summary>
internal static partial class DeskCommand
{
    private const int TalksEach = 3;
    private const double PeoplePerSecond = 15;
    private const int OneInDanger = 10;

    private static readonly TimeSpan Distance = TimeSpan.FromMilliseconds(50), Thinking = TimeSpan.FromSeconds(1.5), Between = TimeSpan.FromSeconds(20), Patience = TimeSpan.FromMinutes(4);

    private static readonly ImmutableArray<Scene> Scenes = Shipped().Book.Scenes;

    /// <param name="talks">Talks that are open in the second run of each round.</param>
    /// <param name="people">People who come in each run.</param>
    /// <param name="rounds">How often both are run.</param>
    public static async Task<int> RunAsync(int talks, int people, int rounds)
    {
        for (var round = 0; round < rounds; round++)
            foreach (var open in (int[])[0, talks])
                Console.WriteLine(await MeasureAsync(open, people));
        return 0;
    }

    private static async Task<string> MeasureAsync(int talks, int people)
    {
        await using var telegram = await TelegramEmulator.StartAsync(new EmulatorOptions { MaxRecordedCalls = 0 });
        var group = telegram.Group("Кезекшілер");
        var folder = Directory.CreateTempSubdirectory("helpbot-load-").FullName;
        string[] desk = [$"--Desk:GroupId={group.Id}", $"--Desk:TalksAtOnce={TalksEach}"];
        var open = new List<(CrowdUser Volunteer, CrowdUser Her)>();
        try
        {
            // Without limits of pace until all talks are open: what is measured begins with the next start.
            await WithBotAsync(telegram, folder, 0, 0, desk, async () => open = await OpenAsync(telegram, group, talks));
            telegram.Limits = RateLimits.Telegram;
            using var distance = telegram.Faults.Add(new Fault(FaultKind.Slow) { Methods = ["sendMessage", "editMessageText", "deleteMessage", "deleteMessages", "answerCallbackQuery"], Delay = Distance });
            var result = "";
            await WithBotAsync(telegram, folder, 28, 1, desk, async () => result = await CrowdAsync(telegram, open, people));
            return $"{open.Count,3} talks open: {result}";
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<string> CrowdAsync(TelegramEmulator telegram, List<(CrowdUser Volunteer, CrowdUser Her)> open, int people)
    {
        using var end = new CancellationTokenSource();
        var (danger, first) = (new ConcurrentBag<double>(), new ConcurrentBag<double>());
        var said = 0;
        var talking = open.Select((talk, at) => TalkAsync(talk.Volunteer, talk.Her, Between * at / Math.Max(1, open.Count), () => Interlocked.Increment(ref said), end.Token)).ToList();
        var coming = new List<Task>();
        var start = Stopwatch.GetTimestamp();
        for (var at = 0; at < people; at++)
        {
            var wait = TimeSpan.FromSeconds(at / PeoplePerSecond) - Stopwatch.GetElapsedTime(start);
            if (wait > TimeSpan.Zero) await Task.Delay(wait, TimeProvider.System);
            coming.Add(ComeAsync(telegram.User(7_500_000_000 + at), at % OneInDanger == 0, first, danger));
        }
        await Task.WhenAll(coming);
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        await end.CancelAsync();
        await Task.WhenAll(talking);
        return $"{people} people in {seconds:0} s, all finished; {said} words of talks; danger answers {danger.Count}: {Figures(danger)}; first screens {Figures(first)}";
    }

    private static string Figures(ConcurrentBag<double> times)
    {
        var sorted = times.Order().ToList();
        return $"p50 {sorted[sorted.Count / 2]:0} ms, p99 {sorted[(int)(sorted.Count * 0.99)]:0} ms";
    }

    private static async Task ComeAsync(CrowdUser her, bool isInDanger, ConcurrentBag<double> first, ConcurrentBag<double> danger)
    {
        first.Add(await AnswerAsync(her, () => her.Start()));
        string[] presses = isInDanger ? ["Русский", "Да", "Да"] : ["Русский", "Да", "Нет", "Алматы"];
        for (var at = 0; at < presses.Length; at++)
        {
            await Task.Delay(Thinking, TimeProvider.System);
            var took = await AnswerAsync(her, () => her.Press(presses[at]));
            if (isInDanger && at == presses.Length - 1) danger.Add(took);
        }
    }

    // From the act to the first new screen.
    private static async Task<double> AnswerAsync(CrowdUser her, Action act)
    {
        var before = her.Screen.FromBot.LastOrDefault()?.Text;
        var start = Stopwatch.GetTimestamp();
        act();
        await her.WaitAsync(screen => screen.FromBot.LastOrDefault()?.Text is { } text && text != before, Patience);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    // One writes, the other answers, whatever comes back: the talks are the load here, not what is measured.
    private static async Task TalkAsync(CrowdUser volunteer, CrowdUser her, TimeSpan after, Action say, CancellationToken end)
    {
        await Task.Delay(after, TimeProvider.System, end).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        for (var turn = 0; !end.IsCancellationRequested; turn++)
        {
            if (turn % 2 == 1) volunteer.SendText("я с вами, пишите");
            else her.SendText("спасибо, читаю");
            say();
            await Task.Delay(Between / 2, TimeProvider.System, end).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (her.Screen.FindButton("v:open") is { } cover) her.PressForged(cover.Message.Id, "v:open");
        }
    }

    private static async Task<List<(CrowdUser Volunteer, CrowdUser Her)>> OpenAsync(TelegramEmulator telegram, CrowdGroup group, int talks)
    {
        var volunteers = new List<CrowdUser>();
        for (var at = 0; at < (talks + TalksEach - 1) / TalksEach; at++) volunteers.Add(await JoinAsync(telegram, group, telegram.User(7_600_000_000 + at), volunteers.FirstOrDefault()));
        var open = new List<(CrowdUser Volunteer, CrowdUser Her)>();
        for (var at = 0; at < talks; at++)
        {
            var her = telegram.User(7_700_000_000 + at);
            await AskAsync(her);
            var volunteer = volunteers[at / TalksEach];
            // The card hangs in the group as the minute's share allows; the press is what a tap on it sends.
            await PressUntilAsync(() => group.PressForged(volunteer, 999_999, $"v:take:{at + 1}"), () => volunteer.Screen.FindButton($"v:close:{at + 1}") is not null);
            open.Add((volunteer, her));
        }
        return open;
    }

    private static async Task AskAsync(CrowdUser her)
    {
        her.Start();
        foreach (var label in (string[])["Русский", "Да", "Да", "Поговорить", "Да", "Всё равно"])
        {
            await her.WaitAsync(screen => screen.HasButton(label), Patience);
            await AnswerAsync(her, () => her.Press(label));
        }
    }

    private static async Task<CrowdUser> JoinAsync(TelegramEmulator telegram, CrowdGroup group, CrowdUser volunteer, CrowdUser? lead)
    {
        group.Add(volunteer, asAdministrator: lead is null);
        if (lead is null)
        {
            group.ChangeBot(volunteer, Membership.FullAdministrator);
            volunteer.SendText("/join");
        }
        else
        {
            // The code of the invitation before stands there until the new one comes.
            var before = Code().Match(lead.Screen.ToString()).Value;
            lead.SendText("/invite");
            var screen = await lead.WaitAsync(screen => Code().Match(screen.ToString()) is { Success: true } code && code.Value != before, Patience);
            volunteer.Start(Code().Match(screen.ToString()).Groups[1].Value);
        }
        await volunteer.WaitAsync(screen => screen.HasButton("v:rooms"), Patience);
        await AnswerAsync(volunteer, () => volunteer.Press("v:rooms"));
        for (var at = 0; at < Scenes.Length; at++)
        {
            await AnswerAsync(volunteer, () => volunteer.Press($"v:scene:{at + 1}"));
            for (var run = Rehearsal.Begin(Scenes[at]); run.Step is { } step;)
            {
                var best = step.Replies.ToList().FindIndex(reply => reply.Worth == step.Replies.Min(other => other.Worth));
                await AnswerAsync(volunteer, () => volunteer.Press($"v:say:{best + 1}"));
                run = run.Answer(best);
            }
            await AnswerAsync(volunteer, () => volunteer.Press("v:rooms"));
        }
        volunteer.SendText("/on");
        // Before the first shift the region is asked: in another country.
        await volunteer.WaitAsync(screen => screen.HasButton("v:region"), Patience);
        await AnswerAsync(volunteer, () => volunteer.Press("v:region"));
        await volunteer.WaitAsync(screen => screen.HasButton("v:off"), Patience);
        return volunteer;
    }

    private static async Task PressUntilAsync(Func<PressResult?> press, Func<bool> isSo)
    {
        var start = Stopwatch.GetTimestamp();
        await press()!.AnsweredAsync(Patience);
        while (!isSo())
        {
            if (Stopwatch.GetElapsedTime(start) > Patience) throw new TimeoutException("A press has led nowhere.");
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System);
        }
    }

    private static async Task WithBotAsync(TelegramEmulator telegram, string folder, int perSecond, int perChatPerSecond, string[] settings, Func<Task> work)
    {
        using var bot = LoadCommand.StartHelpBot(telegram, perSecond, perChatPerSecond, folder, settings);
        try
        {
            while (!telegram.IsPolled && !bot.HasExited) await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System);
            if (bot.HasExited) throw new InvalidOperationException("The bot did not start.");
            await work();
        }
        finally
        {
            if (!bot.HasExited) bot.Kill(entireProcessTree: true);
            await bot.WaitForExitAsync();
        }
    }

    private static Script Shipped()
    {
        var home = HomeFolder.Find(AppContext.BaseDirectory, AppContext.BaseDirectory);
        return ScriptFolder.Load(HomeFolder.ScriptsIn(home, null), DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime)).Script ?? throw new InvalidOperationException("The scripts have errors: helpbot check.");
    }

    [GeneratedRegex("(?:/start |start=)([0-9a-f]{16,})")]
    private static partial Regex Code();
}
