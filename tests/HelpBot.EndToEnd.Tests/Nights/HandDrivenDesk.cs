using HelpBot.Application.Desk;
using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;
using HelpBot.EndToEnd.Tests.ByHand;
using HelpBot.Sandbox;
using HelpBot.Sandbox.Crowd;
using HelpBot.Sandbox.Model;
using HelpBot.Storage;
using HelpBot.Tests;

namespace HelpBot.EndToEnd.Tests.Nights;

/// <summary>The real bot with a volunteers' group, its files and real HTTP, and a clock moved by hand.</summary>
internal sealed class HandDrivenDesk : IAsyncDisposable
{
    private const long FirstSeeker = 700_031_000, FirstVolunteer = 700_032_000;

    private HandDrivenDesk(bool isProcess)
    {
        Telegram = new TelegramEmulator(new EmulatorOptions { Clock = new DatesOfHand(Clock), MaxRecordedCalls = 200_000, IsStrict = true });
        Group = Telegram.Group("Кезекшілер");
        var options = new DeskOptions { GroupId = Group.Id, ShiftHours = 24, LongestShiftHours = 24 };
        Bot = isProcess
            ? new HandDrivenProcess(Telegram, Clock, $"--Desk:GroupId={options.GroupId}", $"--Desk:ShiftHours={options.ShiftHours}", $"--Desk:LongestShiftHours={options.LongestShiftHours}")
            : new HandDrivenBot(Telegram, Clock, options);
    }

    public HandClock Clock { get; } = new();

    public TelegramEmulator Telegram { get; }

    public CrowdGroup Group { get; }

    public DrivenBot Bot { get; }

    /// <summary>Those on the list; the first leads.</summary>
    public List<Volunteer> Volunteers { get; } = [];

    public List<Seeker> Seekers { get; } = [];

    public DateTimeOffset Now => Clock.GetUtcNow();

    /// <summary>The newest call of the bot.</summary>
    public long LastCall => Telegram.Calls[^1].Number;

    /// <summary>A desk with so many on the list.</summary>
    /// <param name="volunteers">How many; the first leads.</param>
    /// <param name="onShift">Whether they are on shift.</param>
    /// <param name="isNow">Whether its clock stands at the true time: for a real program that goes on with its files.</param>
    /// <param name="isProcess">Whether the bot is the real program, in a process of its own, from the beginning. Its clock too begins at the true time: nobody has checked a service in the future.</param>
    public static async Task<HandDrivenDesk> OpenAsync(int volunteers, bool onShift = true, bool isNow = false, bool isProcess = false)
    {
        var desk = new HandDrivenDesk(isProcess);
        if (isNow || isProcess) desk.Clock.Advance(TimeProvider.System.GetUtcNow() - desk.Now);
        await desk.Telegram.ListenAsync(static _ => { }, CancellationToken.None);
        for (var at = 0; at < volunteers; at++)
        {
            var volunteer = new Volunteer(desk.Telegram, desk.Group, desk.Bot.RestAsync, FirstVolunteer + at);
            (volunteer.User.Profile.FirstName, volunteer.User.Profile.Username) = ($"Канарейка-д{at}", $"canary_v{at}");
            desk.Group.Add(volunteer.User, asAdministrator: at == 0);
            desk.Volunteers.Add(volunteer);
        }
        desk.Group.ChangeBot(desk.Volunteers[0].User, Membership.FullAdministrator);
        await desk.Bot.StartAsync();
        foreach (var volunteer in desk.Volunteers)
        {
            await volunteer.JoinAsync(volunteer == desk.Volunteers[0] ? null : desk.Volunteers[0]);
            if (!onShift) continue;
            await volunteer.PractiseAsync();
            await volunteer.GoOnShiftAsync();
        }
        return desk;
    }

    /// <summary>Somebody who has not come yet.</summary>
    public Seeker Seeker(bool isInDanger)
    {
        var at = Seekers.Count;
        var her = new Seeker(Telegram, FirstSeeker + at, at % 2 == 0 ? Language.Kazakh : Language.Russian, isInDanger);
        (her.User.Profile.FirstName, her.User.Profile.Username) = ($"Канарейка-ж{at}", $"canary_h{at}");
        Seekers.Add(her);
        return her;
    }

    /// <summary>Somebody who has asked for a person.</summary>
    public async Task<Seeker> AskingAsync(bool isInDanger = false)
    {
        var her = Seeker(isInDanger);
        while (her.Step(Now)) await Bot.RestAsync();
        Assert.True(her.HasArrived, her.ToString());
        await Bot.PassAsync(TimeSpan.FromSeconds(2));
        return her;
    }

    /// <summary>Somebody whose case a volunteer has, and whom they have greeted more than a minute ago.</summary>
    public async Task<Seeker> TalkingAsync(Volunteer volunteer, bool isInDanger = false)
    {
        var her = await AskingAsync(isInDanger);
        Assert.True(await volunteer.TakeAsync(volunteer.Cards().First()), volunteer.ToString());
        her.Owners.Add(volunteer);
        await volunteer.SayAsync("здравствуйте");
        await OpenAsync(her);
        Assert.True(her.User.Screen.Shows("здравствуйте"), her.ToString());
        return her;
    }

    /// <summary>She opens what lies behind the cover line, if something does.</summary>
    public async Task OpenAsync(Seeker her)
    {
        if (her.Open()) await Bot.RestAsync();
    }

    public async Task PressAsync(Seeker her, string key)
    {
        her.Press(key);
        await Bot.RestAsync();
    }

    /// <summary>She types, and the bot takes it.</summary>
    public async Task SayAsync(Seeker her, string text)
    {
        her.User.SendText(text);
        await Bot.RestAsync();
    }

    /// <summary>Ends the bot and reads what it has written of the desk.</summary>
    public async Task<DeskState> ReadAsync()
    {
        if (Bot.IsRunning) await Bot.KillAsync();
        await using var store = await SqliteSessionStore.OpenAsync(new StoreOptions(Bot.Folder.Data, Bot.Folder.Keys), Clock, null, CancellationToken.None);
        return DeskReading.Read(await store.LoadDeskAsync(CancellationToken.None));
    }

    /// <summary>The text of a case's card in the group; null if there is none.</summary>
    public string? Card(int number) => Group.Screen.Messages.FirstOrDefault(message => message.Buttons.Any(button => button.Value.EndsWith($":{number}", StringComparison.Ordinal)))?.Text;

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Telegram.DisposeAsync();
    }
}
