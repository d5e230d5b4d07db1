using System.Diagnostics;
using HelpBot.Sandbox;
using HelpBot.Sandbox.Crowd;

namespace HelpBot.Benchmarks.Load;

/// <summary>A closed crowd: as many people at once as asked for, each holding the whole talk, the next one beginning when one is done.</summary>
/// <param name="Answers">Answers a second.</param>
/// <param name="P50">The median time from an act to the answer on the screen, in milliseconds.</param>
/// <param name="P99">The slowest hundredth.</param>
/// <param name="Finished">How many finished their talk.</param>
internal sealed record CrowdResult(double Answers, double P50, double P99, int Finished)
{
    // Language, alone, no danger, place: the labels of the shipped script.
    private static readonly string[] Talk = ["Русский", "Да", "Нет", "Алматы"];

    /// <summary>Plays the talk.</summary>
    /// <param name="emulator">Where the bot is connected.</param>
    /// <param name="firstId">The first person's id; each run needs fresh ones.</param>
    /// <param name="people">How many talks in all.</param>
    /// <param name="atOnce">How many at a time.</param>
    public static async Task<CrowdResult> PlayAsync(TelegramEmulator emulator, long firstId, int people, int atOnce)
    {
        var latencies = new List<double>(people * (Talk.Length + 1));
        var finished = 0;
        var next = firstId - 1;
        var begun = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, atOnce).Select(_ => Task.Run(async () =>
        {
            while (true)
            {
                var id = Interlocked.Increment(ref next);
                if (id >= firstId + people) return;
                var times = await TalkAsync(emulator.User(id));
                lock (latencies) latencies.AddRange(times);
                Interlocked.Increment(ref finished);
            }
        })));
        var seconds = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        latencies.Sort();
        return new(latencies.Count / seconds, latencies[latencies.Count / 2], latencies[(int)(latencies.Count * 0.99)], finished);
    }

    private static async Task<List<double>> TalkAsync(CrowdUser person)
    {
        var times = new List<double>(Talk.Length + 1);
        var at = Stopwatch.GetTimestamp();
        person.Start();
        await person.WaitAsync(screen => screen.HasButton(Talk[0]));
        times.Add(Stopwatch.GetElapsedTime(at).TotalMilliseconds);
        for (var step = 0; step < Talk.Length; step++)
        {
            var before = person.Screen.FromBot.Last().Text;
            at = Stopwatch.GetTimestamp();
            person.Press(Talk[step]);
            await person.WaitAsync(screen => screen.FromBot.Any() && screen.FromBot.Last().Text != before);
            times.Add(Stopwatch.GetElapsedTime(at).TotalMilliseconds);
        }
        return times;
    }
}
