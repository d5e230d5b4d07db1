using System.Globalization;
using System.Net;
using System.Net.Sockets;
using HelpBot.EndToEnd.Tests.Running;

namespace HelpBot.EndToEnd.Tests.ByHand;

/// <summary>
/// The test's end of a line to a program of its own: <c>TICKS</c> moves its clock there, without an answer; <c>rest</c> is answered once it rests, by the moment at which its next
/// timer fires. The far end is <see cref="HookedProgram"/>.
/// </summary>
internal sealed class HandLine : IDisposable
{
    public const string PortVariable = "HELPBOT_TESTS_HAND_PORT", StartVariable = "HELPBOT_TESTS_HAND_START";

    public const string Rest = "rest", None = "none";

    // More than the far end gives itself.
    private static readonly TimeSpan Longest = 4 * Patience.Long;

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly DateTimeOffset _start;
    private TcpClient? _line;
    private StreamReader? _reader;
    private StreamWriter? _writer;

    /// <summary>Waits for a program.</summary>
    /// <param name="start">Where its clock begins.</param>
    public HandLine(DateTimeOffset start)
    {
        _start = start;
        _listener.Start();
    }

    /// <summary>What a program must find in its environment to come to this line.</summary>
    public IEnumerable<KeyValuePair<string, string>> Variables =>
    [
        new("DOTNET_STARTUP_HOOKS", typeof(StartupHook).Assembly.Location),
        new(PortVariable, $"{((IPEndPoint)_listener.LocalEndpoint).Port}"),
        new(StartVariable, $"{_start.UtcTicks}"),
    ];

    /// <summary>Waits for the program's call.</summary>
    public async Task ConnectAsync()
    {
        using var patience = new CancellationTokenSource(Longest, TimeProvider.System);
        _line = await _listener.AcceptTcpClientAsync(patience.Token);
        _line.NoDelay = true;
        (_reader, _writer) = (new StreamReader(_line.GetStream()), new StreamWriter(_line.GetStream()) { AutoFlush = true });
    }

    /// <summary>Moves the program's clock.</summary>
    public Task AdvanceAsync(DateTimeOffset to) => _writer!.WriteLineAsync(to.UtcTicks.ToString(CultureInfo.InvariantCulture));

    /// <summary>Waits until the program rests.</summary>
    /// <returns>When its next timer fires; null if none is armed.</returns>
    /// <exception cref="IOException">The program has ended.</exception>
    /// <exception cref="TimeoutException">It never rests.</exception>
    public async Task<DateTimeOffset?> RestAsync()
    {
        await _writer!.WriteLineAsync(Rest);
        using var patience = new CancellationTokenSource(Longest, TimeProvider.System);
        var answer = await _reader!.ReadLineAsync(patience.Token) ?? throw new IOException("The program has ended.");
        if (answer == None) return null;
        return long.TryParse(answer, CultureInfo.InvariantCulture, out var ticks) ? new DateTimeOffset(ticks, TimeSpan.Zero) : throw new TimeoutException(answer);
    }

    public void Dispose()
    {
        _listener.Dispose();
        _line?.Dispose();
    }
}
