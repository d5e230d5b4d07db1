using HelpBot.Application.Desk;
using HelpBot.Application.Desk.Sides;
using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;

namespace HelpBot.Tests.Application.Desk;

/// <summary>Coming onto the list, being changed on it, being taken off it.</summary>
public sealed class ListTests
{
    [Fact]
    public async Task The_first_screen_welcomes_and_names_one_next_step()
    {
        await using var world = await DeskWorld.StartAsync();
        world.User(DeskWorld.Lead).SendText("/join");
        var screen = await world.User(DeskWorld.Lead).WaitAsync(screen => screen.Shows("invite.welcome"));
        Assert.True(screen.HasButton("button.practice"));
        Assert.False(screen.HasButton("button.shift-on"));
        await world.BeginShiftAsync(DeskWorld.Lead);
        Assert.False(world.User(DeskWorld.Lead).Screen.Shows("invite.welcome"));
    }

    [Fact]
    public async Task A_link_is_good_once_and_its_button_copies_it()
    {
        await using var world = await DeskWorld.StaffedAsync();
        var lead = world.User(DeskWorld.Lead);
        world.Group.Add(world.User(DeskWorld.Second));
        world.Group.Add(world.User(DeskWorld.Third));
        lead.SendText("/people");
        await DeskWorld.PressAsync(lead, "button.invite");
        await DeskWorld.PressAsync(lead, "button.invite-lead");
        await lead.WaitAsync(screen => screen.Shows("https://t.me/"));
        lead.Press("button.copy");
        var code = await world.ReadCodeAsync(DeskWorld.Lead);
        Assert.EndsWith("?start=" + code, lead.Clipboard);
        // Its page is left with the list, not with somebody in particular.
        Assert.True(lead.Screen.Shows("people.head"));
        world.User(DeskWorld.Second).Start(code);
        await world.User(DeskWorld.Second).WaitAsync(screen => screen.Shows("invite.welcome"));
        world.User(DeskWorld.Third).Start(code);
        await world.User(DeskWorld.Third).WaitAsync(screen => screen.Shows("start.greeting"));
        Assert.Equal(2, world.Room.Memory.State.People.Values.Count(who => who.IsLead));
    }

    [Fact]
    public async Task Who_comes_by_a_link_before_joining_the_group_is_told_so_and_can_do_nothing_until_then()
    {
        await using var world = await DeskWorld.StaffedAsync();
        world.User(DeskWorld.Lead).SendText("/invite");
        world.User(DeskWorld.Second).Start(await world.ReadCodeAsync(DeskWorld.Lead));
        var screen = await world.User(DeskWorld.Second).WaitAsync(screen => screen.Shows("home.no-group"));
        Assert.False(screen.HasButton("button.practice"));
        world.User(DeskWorld.Second).SendText("/practice");
        await world.User(DeskWorld.Second).WaitAsync(screen => screen.Shows("home.no-group") && !screen.FromPeople.Any());
        world.Group.Add(world.User(DeskWorld.Second));
        await world.BeginShiftAsync(DeskWorld.Second);
    }

    [Fact]
    public async Task A_link_signed_beside_the_running_bot_brings_a_lead_onto_the_list_once_over_a_restart_too()
    {
        await using var world = await DeskWorld.StartAsync();
        var code = new SignedCode(Roles.Volunteer | Roles.Lead, world.Clock.GetUtcNow().AddHours(24)).Write(HelpBot.Storage.StoreReading.Invites(world.Folders), [1, 2, 3, 4, 5]);
        world.Group.Add(world.User(DeskWorld.Second));
        world.User(DeskWorld.Second).Start(code);
        await world.User(DeskWorld.Second).WaitAsync(screen => screen.Shows("invite.welcome"));
        Assert.True(Assert.Single(world.Room.Memory.State.People.Values).IsLead);
        await world.RestartAsync();
        world.Group.Add(world.User(DeskWorld.Third));
        world.User(DeskWorld.Third).Start(code);
        await world.User(DeskWorld.Third).WaitAsync(screen => screen.Shows("start.greeting"));
        Assert.Single(world.Room.Memory.State.People);
    }

    [Fact]
    public async Task A_signed_link_is_void_after_its_end_and_with_any_letter_changed()
    {
        await using var world = await DeskWorld.StartAsync();
        world.Group.Add(world.User(DeskWorld.Second));
        var code = new SignedCode(Roles.Volunteer, world.Clock.GetUtcNow().AddMinutes(-1)).Write(world.Store.Invites, [1, 2, 3, 4, 5]);
        world.User(DeskWorld.Second).Start(code);
        await world.User(DeskWorld.Second).WaitAsync(screen => screen.Shows("start.greeting"));
        for (var at = 0; at < code.Length; at++)
        {
            var changed = code.Remove(at, 1).Insert(at, code[at] == 'A' ? "B" : "A");
            Assert.Null(SignedCode.Find(changed, world.Store.Invites));
        }
        Assert.NotNull(SignedCode.Find(code, world.Store.Invites));
        Assert.Empty(world.Room.Memory.State.People);
    }

    [Fact]
    public async Task Removing_hands_the_talk_back_empties_the_chat_and_says_so_and_the_chat_is_anybodys_then()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var her = await world.TalkingAsync(11, DeskWorld.Second);
        her.SendText("можно поговорить");
        await world.User(DeskWorld.Second).WaitAsync(screen => screen.Shows("можно поговорить"));
        await RemoveAsync(world, world.Room.Memory.Panels.First(panel => panel.Value.Chat.Value == DeskWorld.Second).Key);
        await world.User(DeskWorld.Second).WaitAsync(screen => screen.Messages.Count == 1 && screen.Shows("removed"));
        await world.PressInGroupAsync(DeskWorld.Lead, "button.take");
        // What answered the act before does not stand beside a talk.
        await world.User(DeskWorld.Lead).WaitAsync(screen => screen.HasButton("button.close") && !screen.Shows("people.removed"));
        Assert.Single(world.Room.Memory.State.People);
        world.User(DeskWorld.Second).Start();
        await world.User(DeskWorld.Second).WaitAsync(screen => screen.Shows("start.greeting"));
        world.Group.PressForged(world.User(DeskWorld.Second), world.Group.Screen.Newest!.Id, "v:take:1");
        await DeskWorld.UntilAsync(() => world.Telegram.Calls.Any(call => call.Arguments.Contains("alert.unknown", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Each_chat_on_the_list_has_the_menu_of_its_role_and_a_removed_one_everybodys()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        await DeskWorld.UntilAsync(() => MenuOf(world, DeskWorld.Lead).Contains("stats", StringComparison.Ordinal));
        await DeskWorld.UntilAsync(() => MenuOf(world, DeskWorld.Second).Contains("practice", StringComparison.Ordinal));
        Assert.DoesNotContain("stats", MenuOf(world, DeskWorld.Second), StringComparison.Ordinal);
        world.User(DeskWorld.Lead).SendText($"/remove {WordOf(world, world.Room.Memory.State.People.Values.Last())}");
        await DeskWorld.PressAsync(world.User(DeskWorld.Lead), "button.remove-yes");
        await DeskWorld.UntilAsync(() => world.Telegram.Calls.Any(call => call.Method == "deleteMyCommands"));
        Assert.Equal("", MenuOf(world, DeskWorld.Second));
    }

    private static string MenuOf(DeskWorld world, long id) =>
        world.Telegram.Calls.Where(call => call.Method is "setMyCommands" or "deleteMyCommands" && call.Arguments.Contains(id.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal))
            .Select(call => call.Method == "setMyCommands" ? call.Arguments : "").LastOrDefault("");

    [Fact]
    public async Task A_lead_takes_somebody_off_the_list_by_the_word_that_stands_for_them()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var (lead, who) = (world.User(DeskWorld.Lead), world.Room.Memory.State.People.Values.Last());
        // In a talk too: a phone may be lost at any time.
        await world.TalkingAsync(11, DeskWorld.Lead);
        lead.SendText($"/remove {WordOf(world, who).ToUpperInvariant()}");
        await DeskWorld.PressOnAsync(lead, $"people.remove {WordOf(world, who)}", "button.remove-yes");
        await world.User(DeskWorld.Second).WaitAsync(screen => screen.Shows("removed"));
        Assert.Single(world.Room.Memory.State.People);
    }

    [Fact]
    public async Task Nobody_but_a_lead_sees_or_changes_the_list()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var other = world.User(DeskWorld.Second);
        foreach (var command in (string[])["/people", "/stats", "/invite", "/remove V1", "/roles V1 lead"])
        {
            other.SendText(command);
            await other.WaitAsync(screen => screen.Shows("alert.not-lead") && !screen.FromPeople.Any());
            other.SendText("/x");
            await other.WaitAsync(screen => !screen.Shows("alert.not-lead"));
        }
        foreach (var data in (string[])["v:page:7", "v:page:12", "v:remove:1", "v:remove-yes:1", "v:roles:2:3", "v:roles-yes:2:3", "v:invite:3"])
        {
            var before = world.Telegram.Calls.Count(call => call.Arguments.Contains("alert.not-lead", StringComparison.Ordinal));
            other.PressForged(other.Screen.Newest!.Id, data);
            await DeskWorld.UntilAsync(() => world.Telegram.Calls.Count(call => call.Arguments.Contains("alert.not-lead", StringComparison.Ordinal)) > before);
        }
        Assert.Equal(2, world.Room.Memory.State.People.Count);
        Assert.Single(world.Room.Memory.State.People.Values, who => who.IsLead);
    }

    [Fact]
    public async Task A_lead_makes_another_lead_and_the_last_one_stays()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var lead = world.User(DeskWorld.Lead);
        var (first, second) = (world.Room.Memory.State.People.Values.First(), world.Room.Memory.State.People.Values.Last());
        lead.SendText("/people");
        await PersonAsync(lead, first.Id);
        await DeskWorld.PressAsync(lead, "button.no-lead");
        await DeskWorld.UntilAsync(() => world.Telegram.Calls.Any(call => call.Arguments.Contains("alert.last-lead", StringComparison.Ordinal)));
        lead.SendText("/people");
        await PersonAsync(lead, second.Id);
        await DeskWorld.PressAsync(lead, "button.make-lead");
        await DeskWorld.PressOnAsync(lead, "people.lead", "button.roles-yes");
        await lead.WaitAsync(screen => screen.HasButton("button.no-lead"));
        Assert.All(world.Room.Memory.State.People.Values, who => Assert.True(who.IsLead));
        await DeskWorld.PressAsync(lead, "button.minors");
        await DeskWorld.PressOnAsync(lead, "people.minors", "button.roles-yes");
        await lead.WaitAsync(screen => screen.HasButton("button.no-minors"));
        Assert.Equal(Roles.Volunteer | Roles.Lead | Roles.ClearedForMinors, world.Room.Memory.State.Find(second.Id)!.Roles);
    }

    [Fact]
    public async Task Nothing_is_done_to_anybody_by_one_tap_nor_by_a_yes_to_an_old_question()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var (lead, who) = (world.User(DeskWorld.Lead), world.Room.Memory.State.People.Values.Last());
        lead.SendText("/start");
        await lead.WaitAsync(screen => screen.HasButton("button.shift-off"));
        foreach (var data in (string[])[$"v:remove:{who.Id.Value}", $"v:remove-yes:{who.Id.Value}", $"v:roles:{who.Id.Value}:3", $"v:roles-yes:{who.Id.Value}:3"])
        {
            lead.PressForged(lead.Screen.Newest!.Id, data);
            await lead.WaitAsync(screen => screen.Shows(data.Contains("remove", StringComparison.Ordinal) ? "people.remove" : "people.roles") && screen.HasButton("button.back"));
            Assert.Equal(who.Roles, world.Room.Memory.State.Find(who.Id)!.Roles);
            lead.Press("button.back");
            await lead.WaitAsync(screen => screen.HasButton("button.shift-off"));
        }
        // Whatever else is done is no yes.
        lead.SendText($"/remove {WordOf(world, who)}");
        await lead.WaitAsync(screen => screen.HasButton("button.remove-yes"));
        lead.SendText("/me");
        await lead.WaitAsync(screen => screen.Shows("me.head") && !screen.HasButton("button.remove-yes"));
        Assert.Equal(2, world.Room.Memory.State.People.Count);
    }

    [Fact]
    public async Task The_region_is_asked_before_the_first_shift_and_then_the_shift_begins()
    {
        await using var world = await DeskWorld.StartAsync();
        var lead = await world.PractisingLeadAsync();
        await DeskWorld.PressAsync(lead, "1");
        await lead.WaitAsync(screen => screen.Shows("practice.passed"));
        // From the group too.
        world.Group.SendText(lead, "/on");
        await lead.WaitAsync(screen => screen.Shows("me.region-first"));
        Assert.Null(Assert.Single(world.Room.Memory.State.People.Values).OnShiftSince);
        await DeskWorld.PressAsync(lead, "Тараз · Жамбылская");
        await lead.WaitAsync(screen => screen.Shows("shift.on") && screen.HasButton("button.shift-off"));
        var who = Assert.Single(world.Room.Memory.State.People.Values);
        Assert.Equal(("zhambyl", true), (who.HomeRegion, who.OnShiftSince is not null));
        // Once is enough.
        lead.SendText("/off");
        await DeskWorld.PressAsync(lead, "button.shift-on");
        await lead.WaitAsync(screen => screen.HasButton("button.shift-off"));
    }

    [Fact]
    public async Task What_somebody_tells_of_themselves_is_kept_over_a_restart()
    {
        await using var world = await DeskWorld.StaffedAsync();
        var lead = world.User(DeskWorld.Lead);
        lead.SendText("/me");
        await DeskWorld.PressAsync(lead, "☐ button.woman");
        await DeskWorld.PressAsync(lead, "button.region");
        await DeskWorld.PressAsync(lead, "Тараз · Жамбылская");
        await lead.WaitAsync(screen => screen.Shows("Жамбылская область"));
        await DeskWorld.PressAsync(lead, "☑ Русский");
        await lead.WaitAsync(screen => screen.HasButton("☐ Русский"));
        // The last language cannot be taken away.
        await DeskWorld.PressAsync(lead, "☑ Қазақша");
        await DeskWorld.PressAsync(lead, "☐ Русский");
        await lead.WaitAsync(screen => screen.HasButton("☑ Русский"));
        lead.PressForged(lead.Screen.Newest!.Id, $"v:{MeSide.Read}:{(int)Language.Kazakh}");
        await lead.WaitAsync(screen => screen.Shows("Жамбыл облысы"));
        await world.RestartAsync();
        await DeskWorld.UntilAsync(() => world.Room.IsLoaded);
        var who = Assert.Single(world.Room.Memory.State.People.Values);
        Assert.Equal((true, "zhambyl", SpokenLanguages.All, Language.Kazakh), (who.IsWoman, who.HomeRegion, who.Languages, who.Reads));
    }

    [Fact]
    public async Task No_page_stands_before_a_talk()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var second = world.User(DeskWorld.Second);
        second.SendText("/plan");
        await second.WaitAsync(screen => screen.HasButton("button.back"));
        await world.TalkingAsync(11, DeskWorld.Second);
        second.SendText("/me");
        await second.WaitAsync(screen => screen.Shows("alert.talk-first"));
        Assert.True(second.Screen.HasButton("button.close"));
    }

    [Fact]
    public async Task The_counts_show_none_under_ten_and_name_nobody()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        await world.TalkingAsync(11, DeskWorld.Second);
        world.User(DeskWorld.Lead).SendText("/stats");
        var screen = await world.User(DeskWorld.Lead).WaitAsync(screen => screen.Shows("stats.cases"));
        Assert.True(screen.Shows("stats.cases stats.few"));
        Assert.True(screen.Shows("stats.no-wait"));
        Assert.DoesNotContain(screen.Messages, message => message.Text.Any(char.IsDigit));
    }

    private static string WordOf(DeskWorld world, Volunteer who) => world.Texts.Person(who.Alias);

    private static async Task RemoveAsync(DeskWorld world, VolunteerId who)
    {
        var lead = world.User(DeskWorld.Lead);
        lead.SendText("/people");
        await PersonAsync(lead, who);
        await DeskWorld.PressAsync(lead, "button.remove");
        await DeskWorld.PressAsync(lead, "button.remove-yes");
        await lead.WaitAsync(screen => screen.Shows("people.removed"));
    }

    private static Task PersonAsync(HelpBot.Sandbox.Crowd.CrowdUser lead, VolunteerId who) => DeskWorld.PressAsync(lead, $"v:page:8:{who.Value}");
}
