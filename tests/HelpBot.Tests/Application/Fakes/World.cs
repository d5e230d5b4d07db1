using HelpBot.Application;
using HelpBot.Application.Alerts;
using HelpBot.Application.Chats;
using HelpBot.Application.Sending;
using HelpBot.Application.Storage;
using HelpBot.Application.Telegram;
using HelpBot.Application.Turns;
using HelpBot.Application.Words;
using HelpBot.Domain.Conversation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace HelpBot.Tests.Application.Fakes;

/// <summary>The whole application between a store and a Telegram of the test, with a clock moved by hand. It can be killed and started again.</summary>
internal sealed class World : IDisposable
{
    private readonly TelegramLimitsOptions _limits;
    private readonly bool? _sweeps;
    private CancellationTokenSource _stop;
    private ServiceProvider _run;
    private FakeMessenger _messenger;
    private FakeStore _store;
    private readonly List<(ChatUpdate Update, Task Accepted)> _handedIn = [];
    private long _lastUpdate = 5000;
    private int _lastPress;
    private int _runs;

    public World(TelegramLimitsOptions? limits = null, bool? sweeps = true)
    {
        _limits = limits ?? new TelegramLimitsOptions { PerSecond = 0, PerChatPerSecond = 0 };
        _sweeps = sweeps;
        Telegram = new FakeTelegram(Clock);
        Store = new MemoryStore();
        Start();
    }

    public HandClock Clock { get; } = new();

    public FakeTelegram Telegram { get; }

    public MemoryStore Store { get; }

    public FakeEngine Engine { get; } = new();

    public RecordedAlerts Alerts { get; } = new();

    /// <summary>Updates that were handed in and not yet confirmed, as Telegram keeps them.</summary>
    public IReadOnlyList<ChatUpdate> Unconfirmed
    {
        get
        {
            _handedIn.RemoveAll(update => update.Accepted.IsCompletedSuccessfully);
            return [.. _handedIn.Select(update => update.Update)];
        }
    }

    public FakeStore RunningStore => _store;

    public PlainOffload Offload { get; private set; }

    public ChatBook Book => _run.GetRequiredService<ChatBook>();

    public Sender Sender => _run.GetRequiredService<Sender>();

    public TurnLoop Loop => _run.GetRequiredService<TurnLoop>();

    /// <summary>The loop of this run.</summary>
    public Task Running { get; private set; } = Task.CompletedTask;

    public DateTimeOffset Now => Clock.GetUtcNow();

    [System.Diagnostics.CodeAnalysis.MemberNotNull(nameof(_run), nameof(_messenger), nameof(_store), nameof(_stop), nameof(Offload))]
    public void Start()
    {
        _stop = new CancellationTokenSource();
        Offload = new PlainOffload();
        _messenger = new FakeMessenger(Telegram);
        _store = new FakeStore(Store);
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Clock).AddSingleton<IMessenger>(_messenger).AddSingleton<ISessionStore>(_store);
        services.AddSingleton<IConversationEngine>(Engine).AddSingleton<SerialContext>(new PlainContext()).AddSingleton<Offload>(Offload).AddSingleton<IRandomSource>(new PlainRandom(++_runs)).AddSingleton(new WordCost(10));
        services.AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance).AddSingleton(typeof(ILogger<>), typeof(NullLogger<>));
        services.AddHelpBotApplication(new HelpBotApplicationOptions { Limits = _limits, Sending = new SendingOptions { SweepUnknownSends = _sweeps } });
        services.AddSingleton<IOperatorAlerts>(Alerts);
        _run = services.BuildServiceProvider();
        Running = Loop.RunAsync(_stop.Token);
    }

    /// <summary>Ends the run as <c>kill -9</c> does.</summary>
    public void Kill()
    {
        _messenger.IsCut = true;
        _store.IsCut = true;
        _run.Dispose();
    }

    /// <summary>Asks the run to stop, as a service manager does.</summary>
    public void Stop() => _stop.Cancel();

    /// <summary>Kills, starts, and lets Telegram hand out again what was not confirmed.</summary>
    public void Restart()
    {
        Telegram.Journal.Add($"{Now:HH:mm:ss.fff} --- killed and started again");
        Kill();
        Start();
        Redeliver();
    }

    public void Redeliver()
    {
        var again = Unconfirmed;
        _handedIn.Clear();
        foreach (var update in again) HandIn(update);
    }

    public Task HandIn(params ChatUpdate[] updates)
    {
        foreach (var update in updates) Telegram.Journal.Add($"{Now:HH:mm:ss.fff} {update.UpdateId} {(update.Content as UpdateContent.Private)?.Input} on {(update.Content as UpdateContent.Private)?.MessageId}");
        var accepted = Loop.HandIn(updates);
        foreach (var update in updates) _handedIn.Add((update, accepted));
        return accepted;
    }

    public Task Start(long chat) => Type(chat, "/start", new Input.Command("start"));

    public Task Type(long chat, string text, Input? input = null)
    {
        var message = Telegram.Type(chat, text);
        return HandIn(Update(new UpdateContent.Private(new TelegramChatId(chat), input ?? new Input.Text(text), message.Id, message.Sent, null)));
    }

    /// <summary>Presses a button of the newest message of ours.</summary>
    public Task Press(long chat, string data) => Press(chat, data, Telegram.Ours(chat).Last().Id);

    public Task Press(long chat, string data, int messageId)
    {
        var sent = Telegram.Chat(chat).FirstOrDefault(message => message.Id == messageId)?.Sent;
        return HandIn(Update(new UpdateContent.Private(new TelegramChatId(chat), new Input.Pressed(data), messageId, sent, $"press{++_lastPress}")));
    }

    public ChatUpdate Update(UpdateContent content) => new(++_lastUpdate, content);

    /// <summary>Puts messages of hers that stay into a chat that has not begun yet, as if a talk with a volunteer had left them there.</summary>
    public void Plant(long chat, int messages)
    {
        Kill();
        var ledger = new ChatLedger(new TelegramChatId(chat));
        for (var i = 0; i < messages; i++)
        {
            var message = Telegram.Type(chat, "several words of hers");
            ledger = ledger with { Highest = message.Id, Traces = ledger.Traces.With(new ChatTrace(message.Id, message.Sent, TraceMarks.None)) };
        }
        var state = new ChatState(Store.Fresh(), Session.New, ledger);
        var row = new ChatDocuments(Engine).Row(state, state.Session, state.Ledger, Now);
        Store.Commit(new StoreBatch { Now = Now, Sessions = [new SessionWrite(row, state.Chat)] });
        Start();
    }

    /// <summary>What the stored session shows.</summary>
    public string StoredText(long chat)
    {
        var state = _run.GetRequiredService<ChatDocuments>().Read(Store.Rows[Store.NameOf(chat)!.Value]);
        return Engine.Render(state.Session, default).Html;
    }

    public Session StoredSession(long chat) => _run.GetRequiredService<ChatDocuments>().Read(Store.Rows[Store.NameOf(chat)!.Value]).Session;

    public ChatLedger StoredLedger(long chat) => _run.GetRequiredService<ChatDocuments>().Read(Store.Rows[Store.NameOf(chat)!.Value]).Ledger;

    public void Pass(TimeSpan time) => Clock.Advance(time);

    public void PassSeconds(double seconds) => Pass(TimeSpan.FromSeconds(seconds));

    public void Dispose()
    {
        _run.Dispose();
        _stop.Dispose();
    }
}

/// <summary>Alerts as they were raised.</summary>
internal sealed class RecordedAlerts : IOperatorAlerts
{
    public List<string> Raised { get; } = [];

    public void Raise(OperatorEvent what) => Raised.Add(what.Id);
}
