using HelpBot.EndToEnd.Tests.Running;
using HelpBot.Sandbox.Faults;

namespace HelpBot.EndToEnd.Tests.Nights;

/// <summary>The real program is killed around the claim of a case.</summary>
[Collection(OneAtATime.Name)]
public sealed class DeskKillTests
{
    private const int Volunteers = 3;

    private static readonly string[] Showing = ["sendMessage", "editMessageText"];

    [Fact]
    public async Task Of_two_taps_in_one_breath_and_a_kill_one_has_the_case()
    {
        await using var desk = await OpenAsync();
        await using (var bot = Start(desk))
        {
            for (var round = 1; round <= 3; round++)
            {
                await ArriveAsync(desk.Seeker(isInDanger: false));
                await desk.Group.WaitAsync(screen => screen.FindButton($"v:take:{round}") is not null, Patience.Long);
            }
        }
        // The first process is dead: what follows waits for the next ones.
        foreach (var volunteer in desk.Volunteers) Assert.NotNull(volunteer.PressTake(1));
        await using (var bot = Start(desk))
        {
            await Patience.UntilAsync(() => desk.Volunteers.Exists(volunteer => volunteer.HasTalk), "somebody has the case");
            foreach (var volunteer in desk.Volunteers.Where(volunteer => !volunteer.HasTalk)) Assert.NotNull(volunteer.PressTake(2));
            await bot.KillAsync();
        }
        await using var last = Start(desk);
        await Patience.UntilAsync(() => desk.Volunteers.Count(volunteer => volunteer.HasTalk) == 2 && Waiting(desk) == 0, "two have a case each");
        Assert.Equal(0, await last.StopAsync());
        Assert.Equal(2, desk.Volunteers.Count(volunteer => volunteer.HasTalk));
        Assert.Equal(2, desk.Volunteers.Where(volunteer => volunteer.HasTalk).Select(volunteer => volunteer.Button("v:close:")).Distinct().Count());
    }

    [Fact]
    public async Task A_kill_between_the_claim_and_the_reveal_loses_neither()
    {
        await using var desk = await OpenAsync();
        var (volunteer, her) = (desk.Volunteers[1], desk.Seeker(isInDanger: false));
        await using (var bot = Start(desk))
        {
            await ArriveAsync(her);
            her.User.SendText("слово жыжыжыжы");
            await her.User.WaitAsync(_ => her.Sees("wait.written"), Patience.Long);
            await desk.Group.WaitAsync(screen => screen.FindButton("v:take:1") is not null, Patience.Long);
            // The claim is written and its press answered; the talk cannot come out.
            using var fault = desk.Telegram.Faults.Add(new Fault(FaultKind.ServerError) { ChatId = volunteer.User.Id, Methods = Showing });
            await volunteer.PressTake(1)!.AnsweredAsync(Patience.Long);
            await her.User.WaitAsync(_ => her.Sees("talk"), Patience.Long);
            await bot.KillAsync();
            Assert.False(volunteer.User.Screen.Shows("жыжыжыжы"));
        }
        await using var last = Start(desk);
        await volunteer.User.WaitAsync(screen => volunteer.HasTalk && screen.Shows("слово жыжыжыжы"), Patience.Long);
        Assert.Null(desk.Volunteers[0].Button("v:take:1"));
        Assert.Equal(0, await last.StopAsync());
    }

    // What everybody sees, and the last that the bot did.
    internal static InvalidOperationException Stuck(HandDrivenDesk desk, BotProcess bot, Exception why) => new(
        $"{why.Message}\n{bot.Said}\n{string.Join('\n', desk.Volunteers)}\n{string.Join('\n', desk.Seekers)}\n{Waiting(desk)} updates wait.\n{string.Join('\n', desk.Telegram.Calls.TakeLast(60))}", why);

    private static async Task ArriveAsync(Seeker her)
    {
        while (!her.HasArrived)
        {
            var before = her.User.Screen.ToString();
            her.Step(TimeProvider.System.GetUtcNow());
            await her.User.WaitAsync(screen => screen.Newest is { IsFromBot: true } && screen.ToString() != before || her.HasArrived, Patience.Long);
        }
    }

    internal static async Task<HandDrivenDesk> OpenAsync()
    {
        var desk = await HandDrivenDesk.OpenAsync(Volunteers, isNow: true);
        await desk.Bot.KillAsync();
        return desk;
    }

    internal static BotProcess Start(HandDrivenDesk desk) => BotProcess.Start(desk.Telegram, desk.Bot.Folder, $"--Desk:GroupId={desk.Group.Id}", "--Desk:HeavyInARow=20");

    private static int Waiting(HandDrivenDesk desk)
    {
        lock (desk.Telegram.World.Gate) return desk.Telegram.World.Updates.Queue.Count;
    }
}
