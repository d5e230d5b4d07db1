using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using HelpBot.EndToEnd.Tests.ByHand;
using HelpBot.Sandbox;

namespace HelpBot.EndToEnd.Tests.Running;

/// <summary>The real program as a process of its own, as an operator starts it.</summary>
internal sealed class BotProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly StringBuilder _said = new();

    private BotProcess(ProcessStartInfo start)
    {
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += Hear;
        _process.ErrorDataReceived += Hear;
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Everything printed so far, to either stream.</summary>
    public string Said
    {
        get { lock (_said) return _said.ToString(); }
    }

    public bool HasEnded => _process.HasExited;

    /// <summary>Starts the bot against an emulated Telegram, without limits of pace, so that a test takes no longer than it must.</summary>
    public static BotProcess Start(TelegramEmulator telegram, BotFolder folder, params string[] settings) =>
        StartWith(telegram.Token, Arguments(telegram, folder, settings));

    /// <summary>Starts it likewise, with a clock that is moved by hand.</summary>
    public static BotProcess Start(TelegramEmulator telegram, BotFolder folder, HandLine line, params string[] settings) =>
        StartWith(telegram.Token, Arguments(telegram, folder, settings), variables: line.Variables);

    /// <summary>Starts it with these settings and no others.</summary>
    /// <param name="token">Set in the environment; null for none.</param>
    /// <param name="settings">Arguments behind the verb.</param>
    /// <param name="environment"><c>DOTNET_ENVIRONMENT</c>; null for none.</param>
    /// <param name="variables">More of its environment.</param>
    public static BotProcess StartWith(string? token, IEnumerable<string> settings, string? environment = null, IEnumerable<KeyValuePair<string, string>>? variables = null)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "HelpBot.dll"), "run", .. settings])
        {
            WorkingDirectory = AppContext.BaseDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in (string[])["DOTNET_ENVIRONMENT", "ASPNETCORE_ENVIRONMENT", "Telegram__TokenFile", "Telegram__Token"]) start.Environment.Remove(name);
        // Whatever a test forgets to set: nothing ever leaves this machine.
        start.Environment["Telegram__ApiBaseUrl"] = "http://127.0.0.1:1";
        if (token is not null) start.Environment["Telegram__Token"] = token;
        if (environment is not null) start.Environment["DOTNET_ENVIRONMENT"] = environment;
        foreach (var (name, value) in variables ?? []) start.Environment[name] = value;
        return new BotProcess(start);
    }

    public static string[] Paths(BotFolder folder) => [$"--Data:Path={folder.Data}", $"--Keys:Path={folder.Keys}"];

    /// <summary>Settings that take updates by webhook, on a port that is free now.</summary>
    public static string[] Webhook()
    {
        var port = FreePort();
        return [$"--Telegram:Webhook:Url=http://127.0.0.1:{port}/hook", $"--Telegram:Webhook:Listen=http://127.0.0.1:{port}"];
    }

    public static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    /// <summary>Ends it as a power failure does: it gets no chance to do anything.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Asks it to stop, as systemd does.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> StopAsync()
    {
        using var asking = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        await asking.WaitForExitAsync();
        return await EndAsync();
    }

    /// <summary>Waits until it ends by itself.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> EndAsync()
    {
        using var patience = new CancellationTokenSource(Patience.Long, TimeProvider.System);
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) await KillAsync();
        _process.Dispose();
    }

    private static string[] Arguments(TelegramEmulator telegram, BotFolder folder, string[] settings) =>
        [$"--Telegram:ApiBaseUrl={telegram.BaseUrl}", .. Paths(folder), "--Telegram:Limits:PerSecond=0", "--Telegram:Limits:PerChatPerSecond=0", .. settings];

    private void Hear(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is null) return;
        lock (_said) _said.AppendLine(line.Data);
    }
}
