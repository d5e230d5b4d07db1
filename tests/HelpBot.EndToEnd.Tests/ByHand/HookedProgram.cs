using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using HelpBot.Application.Turns;
using HelpBot.Commands;
using HelpBot.Tests;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace HelpBot.EndToEnd.Tests.ByHand;

/// <summary>
/// The far end of a <see cref="HandLine"/>, inside the real program: gives it a clock that stands still until the test moves it, and says when all is done that can be done then.
/// Nothing else of the program is another than an operator's.
/// </summary>
internal sealed class HookedProgram : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private readonly HandClock _clock = new();
    private readonly TaskCompletionSource<Quiet> _quiet = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Called before the program's first line.</summary>
    public static void Begin()
    {
        var program = new HookedProgram();
        program._clock.Advance(new DateTimeOffset(Number(HandLine.StartVariable), TimeSpan.Zero) - program._clock.GetUtcNow());
        Terminal.ProcessClock = program._clock;
        DiagnosticListener.AllListeners.Subscribe(program);
        var line = new TcpClient("127.0.0.1", (int)Number(HandLine.PortVariable)) { NoDelay = true };
        new Thread(() => program.Obey(line)) { IsBackground = true, Name = "hand" }.Start();
    }

    void IObserver<DiagnosticListener>.OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.Extensions.Hosting") value.Subscribe(this);
    }

    void IObserver<KeyValuePair<string, object?>>.OnNext(KeyValuePair<string, object?> value)
    {
        // Work beside the loop is counted, so that it is known when there is none.
        if (value is { Key: "HostBuilding", Value: IHostBuilder builder }) builder.ConfigureServices(services => services.Replace(ServiceDescriptor.Singleton<Offload, CountedOffload>()));
        else if (value is { Key: "HostBuilt", Value: IHost host } && host.Services.GetService<TurnLoop>() is not null) _quiet.SetResult(new Quiet(host.Services));
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    private void Obey(TcpClient line)
    {
        using var reader = new StreamReader(line.GetStream());
        using var writer = new StreamWriter(line.GetStream()) { AutoFlush = true };
        while (reader.ReadLine() is { } order)
        {
            if (order == HandLine.Rest) writer.WriteLine(Answer());
            else _clock.Advance(new DateTimeOffset(long.Parse(order, CultureInfo.InvariantCulture), TimeSpan.Zero) - _clock.GetUtcNow());
        }
        // The test is gone: so is this.
        Environment.Exit(1);
    }

    private string Answer()
    {
        try
        {
            _quiet.Task.GetAwaiter().GetResult().WaitAsync(static () => false).GetAwaiter().GetResult();
            return _clock.NextDue?.UtcTicks.ToString(CultureInfo.InvariantCulture) ?? HandLine.None;
        }
        catch (TimeoutException never)
        {
            return never.Message;
        }
    }

    private static long Number(string variable) => long.Parse(Environment.GetEnvironmentVariable(variable)!, CultureInfo.InvariantCulture);
}
