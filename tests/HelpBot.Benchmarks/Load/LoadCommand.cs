using System.Diagnostics;
using HelpBot.Sandbox;

namespace HelpBot.Benchmarks.Load;

/// <summary>Plays the same talk against the real executable and against the bare loop, in one run on one machine, and prints the ratio.</summary>
/// <remarks>Absolute figures mean little on a shared machine; the ratio of two neighbours does.</remarks>
internal static class LoadCommand
{
    /// <summary>Runs the comparison.</summary>
    /// <param name="people">Talks for each round.</param>
    /// <param name="atOnce">Talks at a time.</param>
    /// <param name="rounds">Pairs of rounds; the median ratio is printed.</param>
    public static async Task<int> RunAsync(int people, int atOnce, int rounds)
    {
        var ratios = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            var bare = await PlayAgainstAsync("bare loop", people, atOnce, emulator => Start("dotnet", [Path.Combine(AppContext.BaseDirectory, "HelpBot.Benchmarks.dll"), "bare", emulator.BaseUrl]));
            var real = await PlayAgainstAsync("helpbot", people, atOnce, emulator => StartHelpBot(emulator, perSecond: 0, perChatPerSecond: 0));
            ratios.Add(real / bare);
            Console.WriteLine($"round {round + 1}: ratio {real / bare:0.00}");
        }
        ratios.Sort();
        Console.WriteLine($"median ratio {ratios[ratios.Count / 2]:0.00} (helpbot to bare loop, {atOnce} at once)");
        return 0;
    }

    private static async Task<double> PlayAgainstAsync(string name, int people, int atOnce, Func<TelegramEmulator, Process> start)
    {
        await using var emulator = await TelegramEmulator.StartAsync(new EmulatorOptions { MaxRecordedCalls = 0 });
        using var bot = start(emulator);
        try
        {
            while (!emulator.IsPolled && !bot.HasExited) await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System);
            if (bot.HasExited) throw new InvalidOperationException($"{name} did not start.");
            // The first people warm both sides up and are not counted.
            await CrowdResult.PlayAsync(emulator, 7_100_000_000, Math.Min(people, 200), atOnce);
            var result = await CrowdResult.PlayAsync(emulator, 7_200_000_000, people, atOnce);
            bot.Refresh();
            Console.WriteLine($"{name,-10} {result.Answers,8:0} answers/s   p50 {result.P50,6:0.0} ms   p99 {result.P99,6:0.0} ms   {bot.WorkingSet64 / 1048576} MB   {result.Finished} finished");
            return result.Answers;
        }
        finally
        {
            if (!bot.HasExited) bot.Kill(entireProcessTree: true);
            await bot.WaitForExitAsync();
        }
    }

    /// <summary>Starts the real executable on a new store.</summary>
    internal static Process StartHelpBot(TelegramEmulator emulator, int perSecond, int perChatPerSecond) =>
        StartHelpBot(emulator, perSecond, perChatPerSecond, Directory.CreateTempSubdirectory("helpbot-load-").FullName);

    /// <summary>Starts the real executable on the store of a folder.</summary>
    internal static Process StartHelpBot(TelegramEmulator emulator, int perSecond, int perChatPerSecond, string folder, params string[] settings)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "HelpBot.dll");
        return Start(
            "dotnet",
            [
                program, "run", $"--Telegram:ApiBaseUrl={emulator.BaseUrl}", $"--Telegram:Limits:PerSecond={perSecond}", $"--Telegram:Limits:PerChatPerSecond={perChatPerSecond}",
                $"--Data:Path={folder}/data", $"--Keys:Path={folder}/keys", "--Review:AcceptUnreviewed=true", .. settings,
            ],
            emulator.Token);
    }

    private static Process Start(string program, IReadOnlyList<string> arguments, string? token = null)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        if (token is not null) start.Environment["Telegram__Token"] = token;
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }
}
