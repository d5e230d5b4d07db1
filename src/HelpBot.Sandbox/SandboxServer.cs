using HelpBot.Sandbox.Page;

namespace HelpBot.Sandbox;

/// <summary>The emulator and the chat page on one address.</summary>
/// <remarks>Nothing here is kept: when the process ends, everybody and every message is gone.</remarks>
public sealed class SandboxServer : IAsyncDisposable
{
    /// <summary>A token of the right shape that opens nothing anywhere: its bot does not exist.</summary>
    public const string FakeToken = "7000000000:SANDBOX-not-a-real-token-0000000000";

    private readonly TelegramEmulator _emulator;
    private readonly PageHub _hub;

    private SandboxServer(TelegramEmulator emulator, PageHub hub) => (_emulator, _hub) = (emulator, hub);

    /// <summary>Address of the chat page, without a slash at the end.</summary>
    public string Url => _emulator.BaseUrl;

    /// <summary>What <c>Telegram:ApiBaseUrl</c> has to be: the same address.</summary>
    public string ApiBaseUrl => _emulator.BaseUrl;

    /// <summary>The only token this server knows.</summary>
    public string Token => _emulator.Token;

    /// <summary>The volunteers' side of the page.</summary>
    public SandboxDesk Desk => _hub.How;

    /// <summary>The whole of the emulator, for tests.</summary>
    internal TelegramEmulator Emulator => _emulator;

    /// <summary>Serves page and emulator until it is disposed.</summary>
    /// <param name="options">Where, and for whom.</param>
    /// <param name="clock">The clock of Telegram's side; give the bot the same one, so that moving it moves both.</param>
    /// <param name="cancellationToken">Stops the start, not the server.</param>
    /// <exception cref="IOException">The address is taken or not this machine's.</exception>
    public static async Task<SandboxServer> StartAsync(SandboxOptions options, SandboxClock clock, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(clock);
        var emulator = new TelegramEmulator(new EmulatorOptions
        {
            Clock = clock,
            IsStrict = options.IsStrict,
            IsOnCover = options.IsOnCover,
            Listen = options.Listen.Contains("://", StringComparison.Ordinal) ? options.Listen : "http://" + options.Listen,
        });
        var people = new PagePeople(emulator.World);
        var (desk, night, how) = (new PageDesk(emulator.World, people), new BusyNight(emulator.World), new SandboxDesk());
        how.GroupId = desk.Chat.Id;
        var hub = new PageHub(emulator, clock, desk, night, how);
        foreach (var language in options.People) people.Add(language);
        await emulator.ListenAsync(
            routes =>
            {
                PageFiles.Map(routes);
                PageEvents.Map(routes, hub);
                PageEndpoints.Map(routes, emulator.World, people, clock);
                DeskEndpoints.Map(routes, emulator.World, desk, people, how, night);
            },
            cancellationToken).ConfigureAwait(false);
        return new SandboxServer(emulator, hub);
    }

    /// <summary>Sends every waiting poll away and stops listening.</summary>
    public async ValueTask DisposeAsync()
    {
        _hub.Dispose();
        await _emulator.DisposeAsync().ConfigureAwait(false);
    }
}
