using HelpBot.Application;
using HelpBot.Application.Alerts;
using HelpBot.Application.Desk;
using HelpBot.Application.Storage;
using HelpBot.Application.Telegram;
using HelpBot.Application.Turns;
using HelpBot.Application.Words;
using HelpBot.BotApi;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Desk.Practice.Source;
using HelpBot.Domain.Desk.Source;
using HelpBot.Domain.Scripts;
using HelpBot.Domain.Scripts.Source;
using HelpBot.Sandbox;
using HelpBot.Sandbox.Crowd;
using HelpBot.Sandbox.Model;
using HelpBot.Storage;
using HelpBot.Tests.Application.Fakes;
using HelpBot.Tests.Domain.Scripts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace HelpBot.Tests.Application.Desk;

/// <summary>The bot with its real store, over real HTTP against the emulator, with a group, volunteers, and a clock moved by hand. It can be killed and started again.</summary>
internal sealed class DeskWorld : IAsyncDisposable
{
    /// <summary>People of the desk; the first is the group's administrator, and so the lead.</summary>
    public const long Lead = 900_001, Second = 900_002, Third = 900_003;

    private readonly TempFolder _folder = new();
    private readonly DeskOptions _desk = new();
    private IHost _run = null!;
    private SqliteSessionStore _store = null!;

    private DeskWorld() { }

    public SandboxClock Clock { get; } = SandboxClock.Standing(new DateTimeOffset(2026, 11, 24, 8, 0, 0, TimeSpan.Zero));

    public TelegramEmulator Telegram { get; private set; } = null!;

    public CrowdGroup Group { get; private set; } = null!;

    public SqliteSessionStore Store => _store;

    public RecordedAlerts Alerts { get; } = new();

    public StoreOptions Folders => new(_folder["data"]);

    public string DataFile => Path.Combine(_folder["data"], "helpbot.db");

    public string this[string name] => _folder[name];

    public DeskTexts Texts => _run.Services.GetRequiredService<DeskTexts>();

    public DeskRoom Room => _run.Services.GetRequiredService<DeskRoom>();

    public static async Task<DeskWorld> StartAsync(Action<DeskOptions>? set = null, bool basicGroup = false)
    {
        var world = new DeskWorld();
        world.Telegram = await TelegramEmulator.StartAsync(new EmulatorOptions { Clock = world.Clock });
        world.Telegram.IsStrict = true;
        world.Group = world.Telegram.Group("Кезекшілер", isSupergroup: !basicGroup);
        world.Group.Add(world.User(Lead), asAdministrator: true);
        world.Group.ChangeBot(world.User(Lead), Membership.FullAdministrator);
        world._desk.GroupId = world.Group.Id;
        set?.Invoke(world._desk);
        await world.RunAsync();
        return world;
    }

    /// <summary>With the lead and so many others on the list and on shift.</summary>
    public static async Task<DeskWorld> StaffedAsync(int others = 0, Action<DeskOptions>? set = null)
    {
        var world = await StartAsync(set);
        try
        {
            await world.JoinAsync(Lead);
            for (var at = 0; at < others; at++) await world.InviteAsync(Second + at);
        }
        catch
        {
            await world.DisposeAsync();
            throw;
        }
        return world;
    }

    public CrowdUser User(long id) => Telegram.User(id);

    /// <summary>A survivor at the menu, in Russian.</summary>
    public async Task<CrowdUser> SeekerAsync(long id, bool inDanger = false)
    {
        var her = User(id);
        her.Start();
        await PressOnAsync(her, "start.greeting", "language.ru");
        await PressOnAsync(her, "first.question", "answer.yes");
        await PressOnAsync(her, "what.danger", inDanger ? "answer.yes" : "answer.no");
        await PressOnAsync(her, inDanger ? "numbers" : "place.ask", inDanger ? "calmer" : "skip");
        if (!inDanger) await PressOnAsync(her, "help.list", "menu.go");
        await her.WaitAsync(screen => screen.HasButton("plan.go"));
        return her;
    }

    /// <summary>A survivor who has asked for a person.</summary>
    public async Task<CrowdUser> AskingAsync(long id, bool inDanger = false)
    {
        var her = await SeekerAsync(id, inDanger);
        await PressAsync(her, "person.go");
        await her.WaitAsync(screen => screen.HasButton("wait.stop"));
        return her;
    }

    /// <summary>A survivor whose case a volunteer has taken.</summary>
    public async Task<CrowdUser> TalkingAsync(long id, long volunteer)
    {
        var her = await AskingAsync(id);
        await PressInGroupAsync(volunteer, "button.take");
        await her.WaitAsync(screen => screen.HasButton("talk.end"));
        await User(volunteer).WaitAsync(screen => screen.HasButton("button.close"));
        return her;
    }

    /// <summary>Waits for a screen of the script, then presses a button of it.</summary>
    public static async Task PressOnAsync(CrowdUser who, string node, string label)
    {
        await who.WaitAsync(screen => screen.Newest?.Text.Contains(node, StringComparison.Ordinal) == true && screen.HasButton(label));
        who.Press(label);
    }

    /// <summary>Waits for a button, then presses it.</summary>
    public static async Task PressAsync(CrowdUser who, string label)
    {
        await who.WaitAsync(screen => screen.HasButton(label));
        who.Press(label);
    }

    public async Task PressInGroupAsync(long who, string label)
    {
        await Group.WaitAsync(screen => screen.HasButton(label));
        Group.Press(User(who), label);
    }

    /// <summary>Comes onto the list as the group's administrator, practises, goes on shift.</summary>
    public async Task JoinAsync(long id)
    {
        User(id).SendText("/join");
        await BeginShiftAsync(id);
    }

    /// <summary>Comes onto the list by a code of the lead's.</summary>
    public async Task InviteAsync(long id, string roles = "")
    {
        Group.Add(User(id));
        User(Lead).SendText(("/invite " + roles).TrimEnd());
        User(id).Start(await ReadCodeAsync(Lead));
        await BeginShiftAsync(id);
    }

    /// <summary>The code of the link that a lead's screen shows; the screen is left then.</summary>
    public async Task<string> ReadCodeAsync(long lead)
    {
        var screen = await User(lead).WaitAsync(screen => screen.Shows("?start="));
        var code = screen.Messages.Select(message => message.Text).Last(text => text.Contains("?start=", StringComparison.Ordinal)).Split("?start=")[1].Split(' ', '\n')[0];
        User(lead).SendText("/x");
        await User(lead).WaitAsync(screen => !screen.Shows("?start="));
        return code;
    }

    /// <summary>The lead joins and opens the one scene of the practice room.</summary>
    public async Task<CrowdUser> PractisingLeadAsync()
    {
        var lead = User(Lead);
        lead.SendText("/join");
        await lead.WaitAsync(screen => screen.HasButton("button.practice"));
        lead.SendText("/practice");
        await PressAsync(lead, "☐ Тишина");
        return lead;
    }

    public async Task BeginShiftAsync(long id)
    {
        await User(id).WaitAsync(screen => screen.HasButton("button.practice"));
        User(id).SendText("/practice");
        await PressAsync(User(id), "☐ Тишина");
        await PressAsync(User(id), "1");
        await PressAsync(User(id), "button.back");
        await PressOnAsync(User(id), "practice.all", "button.back");
        await PressAsync(User(id), "button.shift-on");
        // Before the first shift alone.
        var asked = await User(id).WaitAsync(screen => screen.HasButton("button.shift-off") || screen.HasButton("button.abroad"));
        if (asked.HasButton("button.abroad")) User(id).Press("button.abroad");
        await User(id).WaitAsync(screen => screen.HasButton("button.shift-off"));
    }

    /// <summary>Ends as a kill does, as far as one process can: nothing is asked of it any more.</summary>
    public async Task RestartAsync()
    {
        using (var now = new CancellationTokenSource(TimeSpan.Zero)) await StopAsync(now.Token);
        await RunAsync();
    }

    public async Task StopAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            await _run.StopAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // As wanted: no orderly end.
        }
        _run.Dispose();
        await _store.DisposeAsync();
    }

    public async Task RunAsync()
    {
        _store = await SqliteSessionStore.OpenAsync(Folders, Clock);
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Services.AddSingleton<TimeProvider>(Clock).AddSingleton<ISessionStore>(_store).AddSingleton(_store.Invites).AddSingleton<IScriptSource, SmallSource>();
        builder.Services.AddSingleton<IBotFaceSource, NoFaces>().AddSingleton(new WordCost(10));
        builder.Services.AddHelpBotApplication(new HelpBotApplicationOptions { Limits = new() { PerSecond = 0, PerChatPerSecond = 0 }, Desk = _desk });
        builder.Services.AddSingleton<IOperatorAlerts>(Alerts);
        builder.Services.AddTelegram(new TelegramOptions { ApiBaseUrl = Telegram.BaseUrl, PollSeconds = 10 }, BotToken.Find(Telegram.Token, official: false, out _)!);
        _run = builder.Build();
        await _run.StartAsync();
    }

    /// <summary>Waits, in real time, until something is so.</summary>
    public static async Task UntilAsync(Func<bool> isSo)
    {
        for (var tries = 0; !isSo(); tries++)
        {
            Assert.True(tries < 400, "It never came to be so.");
            await Task.Delay(TimeSpan.FromMilliseconds(25), TimeProvider.System);
        }
    }

    /// <summary>The bot's calls, for the message of a test that fails.</summary>
    public string Journal => string.Join('\n', Telegram.Calls.TakeLast(40));

    public async ValueTask DisposeAsync()
    {
        if (Environment.GetEnvironmentVariable("DESK_JOURNAL") is { Length: > 0 } file) await File.WriteAllTextAsync(file, Journal);
        await StopAsync();
        await Telegram.DisposeAsync();
        _folder.Dispose();
    }

    private static readonly Script Practised = SmallScript.Compile(SmallScript.Source with
    {
        Desk = new()
        {
            Practice = [Scene()],
            Replies = [Reply("short", 20), Reply("long", 257)],
            Aliases = new() { First = [Words("Тихий", "Тыныш")], Second = [.. Enumerable.Range(0, 64).Select(at => Words("клён-" + Letters(at), "үйеңкі-" + Letters(at)))] },
        },
    });

    // No digits: where counts are looked for, a name must not look like one.
    private static string Letters(int at) => $"{(char)('а' + at / 8)}{(char)('а' + at % 8)}";

    private static ReplySource Reply(string id, int letters) => new()
    {
        Id = (Sourced)id,
        Group = (Sourced)"first",
        Label = new() { In = new(language => $"{id} {language.Code()}") },
        Text = new() { In = new(language => $"{id} {language.Code()} ".PadRight(letters, 'a')) },
    };

    private static LocalTextSource Words(string ru, string kk) => new() { In = new(language => (Sourced)(language == Language.Kazakh ? kk : ru)) };

    private static SceneSource Scene()
    {
        static DeskTextSource Text(string words) => new() { In = new(_ => words) };
        return new SceneSource
        {
            Kind = "silent",
            Title = Text("Тишина"),
            Intro = Text("intro"),
            Lesson = Text("lesson"),
            Steps = new Dictionary<string, SceneStepSource> { ["first"] = new() { Says = Text("says"), Replies = [new() { Text = Text("reply"), Worth = "good", Why = Text("why") }] } },
        };
    }

    private sealed class SmallSource : IScriptSource
    {
        public Script Current => Practised;
    }

    private sealed class NoFaces : IBotFaceSource
    {
        public IReadOnlyList<BotFace> Faces => [];
    }
}
