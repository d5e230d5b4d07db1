using System.Globalization;
using HelpBot.Domain.Cases;
using HelpBot.Sandbox.Model;
using HelpBot.Tests.Application.Desk;

namespace HelpBot.Tests.Commands;

/// <summary>The operator's verbs about the desk, beside a running bot.</summary>
public sealed class DeskVerbsTests
{
    [Fact]
    public async Task Cases_tells_states_and_ages_and_nothing_else()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        Assert.Equal("No cases.\n", (await RunAsync(world, "cases")).Out);
        var her = await world.TalkingAsync(11, DeskWorld.Second);
        her.SendText("очень личное");
        await world.User(DeskWorld.Second).WaitAsync(screen => screen.Shows("очень личное"));
        world.Clock.Advance(TimeSpan.FromMinutes(2));
        await world.AskingAsync(12);
        await DeskWorld.UntilAsync(() => world.Room.Memory.State.Cases.Count == 2);
        var run = await RunAsync(world, "cases");
        Assert.Equal((0, "claimed     2 min\noffered     under a minute\n2 in all.\n"), (run.Exit, run.Out));
    }

    [Fact]
    public async Task Cases_and_invite_say_what_is_missing_where_no_bot_has_run()
    {
        using var folder = new TempFolder();
        foreach (var verb in (string[])["cases", "invite"])
        {
            var run = await CommandRun.OfAsync(verb, $"--Data:Path={folder["data"]}", "--Desk:GroupId=-1001");
            Assert.Equal(1, run.Exit);
            Assert.Contains("Start the bot once", run.Error, StringComparison.Ordinal);
        }
        Assert.Contains("Desk:GroupId", (await CommandRun.OfAsync("invite", $"--Data:Path={folder["data"]}")).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("volunteer", Roles.Volunteer)]
    [InlineData("lead", Roles.Volunteer | Roles.Lead)]
    [InlineData("minors", Roles.Volunteer | Roles.ClearedForMinors)]
    public async Task Invite_prints_a_link_that_works_at_once_in_the_running_bot(string role, Roles roles)
    {
        await using var world = await DeskWorld.StartAsync();
        var run = await RunAsync(world, "invite", "--role", role);
        Assert.Equal(0, run.Exit);
        var link = run.Out.Split('\n')[0];
        Assert.StartsWith("https://t.me/", link, StringComparison.Ordinal);
        world.Group.Add(world.User(DeskWorld.Second));
        world.User(DeskWorld.Second).Start(link.Split("?start=")[1]);
        await world.User(DeskWorld.Second).WaitAsync(screen => screen.Shows("invite.welcome"));
        Assert.Equal(roles, Assert.Single(world.Room.Memory.State.People.Values).Roles);
    }

    [Fact]
    public async Task An_unknown_role_is_refused()
    {
        var run = await CommandRun.OfAsync("invite", "--role", "boss");
        Assert.Equal(1, run.Exit);
        Assert.Contains("boss", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_finds_the_group_in_order_and_says_how_many_leads_there_are()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var run = await RunAsync(world, "doctor");
        Assert.Contains("ok    group: a supergroup", run.Out, StringComparison.Ordinal);
        Assert.Contains("ok    bot's rights: ", run.Out, StringComparison.Ordinal);
        Assert.Contains("ok    administrators: none is anonymous", run.Out, StringComparison.Ordinal);
        Assert.Contains("MEND  list: 1 of 2 people are leads", run.Out, StringComparison.Ordinal);
        await world.InviteAsync(DeskWorld.Third, "lead");
        Assert.Contains("ok    list: 3 people, 2 of them leads", (await RunAsync(world, "doctor")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_says_what_is_wrong_with_the_group()
    {
        await using var world = await DeskWorld.StartAsync(basicGroup: true);
        world.Group.Change(world.User(DeskWorld.Lead), Membership.FullAdministrator with { IsAnonymous = true });
        world.Group.ChangeBot(world.User(DeskWorld.Lead), Membership.Member);
        var run = await RunAsync(world, "doctor");
        Assert.Equal(1, run.Exit);
        Assert.Contains("MEND  group: It is a basic group", run.Out, StringComparison.Ordinal);
        Assert.Contains("MEND  bot's rights: It may not delete or pin", run.Out, StringComparison.Ordinal);
        Assert.Contains("MEND  administrators: 1 of them are anonymous", run.Out, StringComparison.Ordinal);
        var old = world.Group.Id;
        var moved = world.Group.Migrate(world.User(DeskWorld.Lead));
        Assert.Contains($"MEND  group: It became a supergroup: set Desk:GroupId to {moved.ToString(CultureInfo.InvariantCulture)}.", (await RunAsync(world, old, "doctor")).Out, StringComparison.Ordinal);
        world.Group.DeleteGroup();
        Assert.Contains("MEND  group: ", (await RunAsync(world, moved, "doctor")).Out, StringComparison.Ordinal);
    }

    private static Task<CommandRun> RunAsync(DeskWorld world, params string[] args) => RunAsync(world, world.Group.Id, args);

    private static async Task<CommandRun> RunAsync(DeskWorld world, long group, params string[] args)
    {
        await File.WriteAllTextAsync(world["token"], world.Telegram.Token);
        return await new CommandRun(clock: world.Clock).RunAsync(
            [.. args, $"--Data:Path={world.Folders.DataPath}", $"--Desk:GroupId={group.ToString(CultureInfo.InvariantCulture)}", $"--Telegram:ApiBaseUrl={world.Telegram.BaseUrl}", $"--Telegram:TokenFile={world["token"]}"]);
    }
}
