using System.Diagnostics;
using HelpBot.Sandbox;
using HelpBot.Sandbox.Crowd;
using HelpBot.Sandbox.Faults;

namespace HelpBot.Benchmarks.Load;

/// <summary>Measures Hide of a hundred messages on the real executable with its usual limits of pace, 50 ms away from Telegram: alone, and while a crowd asks for more than the limits let through.</summary>
internal static class HideCommand
{
    private const int Messages = 100;
    private static readonly TimeSpan Distance = TimeSpan.FromMilliseconds(50);
    private static readonly string[] Deleting = ["deleteMessage", "deleteMessages"];

    /// <param name="rounds">Hides of each kind.</param>
    /// <param name="crowd">People who write meanwhile, each again as soon as they are answered.</param>
    public static async Task<int> RunAsync(int rounds, int crowd)
    {
        foreach (var others in (int[])[0, crowd])
        {
            var (first, all) = (new List<double>(), new List<double>());
            for (var round = 0; round < rounds; round++)
            {
                var (one, last) = await HideAsync(others, round);
                first.Add(one);
                all.Add(last);
            }
            Console.WriteLine($"{others,5} others: first deletion {Median(first):0} ms in the median, {first.Max():0} at most (1000 allowed); all {Messages} gone {Median(all):0} ms, {all.Max():0} at most (5000 allowed)");
        }
        return 0;
    }

    private static async Task<(double First, double All)> HideAsync(int others, int round)
    {
        await using var telegram = await TelegramEmulator.StartAsync(new EmulatorOptions { MaxRecordedCalls = 0 });
        using var bot = LoadCommand.StartHelpBot(telegram, perSecond: 28, perChatPerSecond: 1);
        try
        {
            while (!telegram.IsPolled) await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System);
            var her = telegram.User(7_300_000_000 + round);
            // Telegram refuses her every deletion until the press, so that all that she types stays.
            var refusing = telegram.Faults.Add(new Fault(FaultKind.ServerError) { Methods = Deleting, ChatId = her.Id });
            await FillAsync(telegram, her);
            using var distance = telegram.Faults.Add(new Fault(FaultKind.Slow) { Methods = [.. Deleting, "sendMessage", "editMessageText", "answerCallbackQuery"], Delay = Distance });
            using var end = new CancellationTokenSource();
            var crowd = Enumerable.Range(0, others).Select(number => WriteAsync(telegram.User(7_400_000_000 + number), end.Token)).ToList();
            if (others > 0) await Task.Delay(TimeSpan.FromSeconds(3), TimeProvider.System);
            if (her.Screen.Messages.Count != Messages) throw new InvalidOperationException($"{her.Screen.Messages.Count} messages lie in her chat, not {Messages}: nothing can be measured.");
            refusing.Dispose();
            var start = Stopwatch.GetTimestamp();
            her.PressForged(her.Screen.FromBot.Last().Id, "h");
            await her.WaitAsync(screen => screen.Messages.Count < Messages, TimeSpan.FromSeconds(60));
            var first = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            await her.WaitAsync(screen => screen.Messages is [{ IsFromBot: true }], TimeSpan.FromSeconds(60));
            var all = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            await end.CancelAsync();
            await Task.WhenAll(crowd);
            return (first, all);
        }
        finally
        {
            if (!bot.HasExited) bot.Kill(entireProcessTree: true);
            await bot.WaitForExitAsync();
        }
    }

    private static async Task FillAsync(TelegramEmulator telegram, CrowdUser her)
    {
        her.Start();
        await her.WaitAsync(screen => screen.FromBot.Any(), TimeSpan.FromSeconds(60));
        while (her.Screen.Messages.Count < Messages) her.SendText("абвгд");
        while (Waiting(telegram) > 0) await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System);
    }

    private static async Task WriteAsync(CrowdUser person, CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            person.Start();
            await Task.Delay(TimeSpan.FromSeconds(4), TimeProvider.System, end).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static int Waiting(TelegramEmulator telegram)
    {
        lock (telegram.World.Gate) return telegram.World.Updates.Queue.Count;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
