using HelpBot.Sandbox.Calls;
using HelpBot.Sandbox.Control;
using HelpBot.Sandbox.Crowd;
using HelpBot.Sandbox.Faults;
using HelpBot.Sandbox.Limits;
using HelpBot.Sandbox.Model;
using HelpBot.Sandbox.Updates;
using HelpBot.Sandbox.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace HelpBot.Sandbox;

/// <summary>A Telegram of one's own: the Bot API over real HTTP, and a crowd of people to talk to the bot.</summary>
internal sealed class TelegramEmulator : IAsyncDisposable
{
    private readonly WebhookPusher _pusher;
    private SandboxHost? _host;

    public TelegramEmulator(EmulatorOptions options)
    {
        World = new World(options);
        Log = new CallLog(options.MaxRecordedCalls);
        Faults = new FaultBoard(options.Seed);
        Limiter = new RateLimiter(options.Clock) { Limits = options.Limits };
        Endpoint = new BotApiEndpoint(World, Log, Faults, Limiter);
        _pusher = new WebhookPusher(World, new WebhookCall(World, Faults));
    }

    public World World { get; }

    public CallLog Log { get; }

    /// <summary>What the bot's <c>Telegram:ApiBaseUrl</c> has to be.</summary>
    public string BaseUrl => _host!.Url;

    public string Token => World.Options.Token;

    /// <summary>The bot's calls but getUpdates, oldest first.</summary>
    public IReadOnlyList<RecordedCall> Calls => Log.Calls;

    /// <summary>Whether a bot waits for news by a long poll right now.</summary>
    public bool IsPolled
    {
        get { lock (World.Gate) return World.Updates.Polls.IsWaiting; }
    }

    /// <summary>Presses that the bot answered more than once; each is a fault of the bot.</summary>
    public int DoubleAnswers
    {
        get { lock (World.Gate) return World.Presses.DoubleAnswers; }
    }

    /// <summary>Whether unknown names, wrong types, missing fields and exceeded limits are refused; can be switched at any time.</summary>
    public bool IsStrict
    {
        get => Endpoint.IsStrict;
        set => Endpoint.IsStrict = value;
    }

    /// <summary>Telegram's limits; null is off. Can be switched at any time.</summary>
    public RateLimits? Limits
    {
        get => Limiter.Limits;
        set => Limiter.Limits = value;
    }

    /// <summary>Faults that can be switched on and off at any time.</summary>
    public FaultBoard Faults { get; }

    private BotApiEndpoint Endpoint { get; }

    private RateLimiter Limiter { get; }

    public static async Task<TelegramEmulator> StartAsync(EmulatorOptions? options = null, CancellationToken cancellation = default)
    {
        var emulator = new TelegramEmulator(options ?? new EmulatorOptions());
        await emulator.ListenAsync(static _ => { }, cancellation).ConfigureAwait(false);
        return emulator;
    }

    /// <summary>The person with this Telegram id; made at first mention, as somebody who never opened the bot.</summary>
    public CrowdUser User(long id)
    {
        lock (World.Gate)
        {
            var person = World.FindPerson(id)
                ?? World.AddPerson(new Person { Id = id, FirstName = $"Person {id}", LanguageCode = "ru" });
            return new CrowdUser(World, person);
        }
    }

    /// <summary>Makes a group without members.</summary>
    public CrowdGroup Group(string title, bool isSupergroup = true)
    {
        lock (World.Gate) return new CrowdGroup(World, World.AddGroup(title, isSupergroup ? ChatKind.Supergroup : ChatKind.Group));
    }

    /// <summary>Delivers any JSON as an update; <paramref name="fields"/> is what follows <c>"update_id":N,</c>.</summary>
    public void Inject(string fields)
    {
        lock (World.Gate) World.Updates.Raw(fields);
    }

    /// <summary>Starts to listen, beside what <paramref name="mapMore"/> serves on the same address.</summary>
    public async Task ListenAsync(Action<IEndpointRouteBuilder> mapMore, CancellationToken cancellation) =>
        _host = await SandboxHost.StartAsync(
            World.Options.Listen,
            routes =>
            {
                routes.Map("/bot{token}/{method}", Endpoint.HandleAsync);
                routes.MapGet("/file/bot{token}/{**path}", Endpoint.DownloadAsync);
                ControlEndpoints.Map(routes, this);
                mapMore(routes);
            },
            cancellation).ConfigureAwait(false);

    public async ValueTask DisposeAsync()
    {
        lock (World.Gate) World.Updates.Polls.End(PollEnd.News);
        await _pusher.DisposeAsync().ConfigureAwait(false);
        if (_host is not null) await _host.DisposeAsync().ConfigureAwait(false);
    }
}
