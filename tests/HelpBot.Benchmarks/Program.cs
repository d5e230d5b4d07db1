using HelpBot.Benchmarks.Load;

// One program for every measurement: what is measured is the first argument.
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) => { e.Cancel = true; stop.Cancel(); };
switch (args)
{
    case ["bare", var apiBaseUrl]:
        await BareLoop.RunAsync(apiBaseUrl, stop.Token);
        return 0;
    default:
        Console.Error.WriteLine("Usage: bare API_BASE_URL");
        return 1;
}
