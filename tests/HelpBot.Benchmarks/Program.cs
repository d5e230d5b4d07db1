using BenchmarkDotNet.Configs;
using HelpBot.Benchmarks.Load;

// One program for every measurement: what is measured is the first argument.
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) => { e.Cancel = true; stop.Cancel(); };
switch (args)
{
    case ["bare", var apiBaseUrl]:
        await BareLoop.RunAsync(apiBaseUrl, stop.Token);
        return 0;
    case ["load", .. var rest]:
        return await LoadCommand.RunAsync(Number(rest, 0, 2000), Number(rest, 1, 200), Number(rest, 2, 3));
    case ["hide", .. var rest]:
        return await HideCommand.RunAsync(Number(rest, 0, 5), Number(rest, 1, 240));
    case ["desk", .. var rest]:
        return await DeskCommand.RunAsync(Number(rest, 0, 40), Number(rest, 1, 300), Number(rest, 2, 1));
    case ["turn"]:
        // Beside the build's own output, which is never committed.
        var config = DefaultConfig.Instance.WithArtifactsPath(Path.Combine("artifacts", "benchmarks"));
        BenchmarkDotNet.Running.BenchmarkRunner.Run<HelpBot.Benchmarks.Turns.TurnBenchmark>(config);
        return 0;
    case ["read"]:
        BenchmarkDotNet.Running.BenchmarkRunner.Run<HelpBot.Benchmarks.Reading.ReadingBenchmark>();
        return 0;
    case ["commit"]:
        BenchmarkDotNet.Running.BenchmarkRunner.Run<HelpBot.Benchmarks.Stored.CommitBenchmark>();
        return 0;
    case ["million", var folder, .. var rest]:
        return await HelpBot.Benchmarks.Stored.MillionCommand.RunAsync(folder, Number(rest, 0, 1_000_000), stop.Token);
    default:
        Console.Error.WriteLine("Usage: load [PEOPLE [AT-ONCE [ROUNDS]]] | hide [ROUNDS [CROWD]] | desk [TALKS [PEOPLE [ROUNDS]]] | bare API_BASE_URL | turn | read | commit | million FOLDER [COUNT]");
        return 1;
}

static int Number(string[] rest, int at, int otherwise) => rest.Length > at && int.TryParse(rest[at], out var number) ? number : otherwise;
