using System.Text;
using HelpBot.Sandbox.Crowd;
using HelpBot.Sandbox.Faults;

namespace HelpBot.Tests.Application.Desk;

/// <summary>Whatever waits at the desk for somebody's answer while the bot is killed: it waits on, or it is said that it is gone.</summary>
public sealed class WaitingTests
{
    private const string Hers = "он опять пришёл домой пьяный", Warned = "вы пишете: он опять пришёл домой пьяный";

    [Fact]
    public async Task A_text_that_waits_for_send_anyway_is_asked_about_again_after_a_kill_and_goes_out_once()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var (her, volunteer) = await WarnedAsync(world);
        foreach (var file in Directory.EnumerateFiles(world.Folders.DataPath))
            if (Path.GetFileName(file).StartsWith("helpbot.db", StringComparison.Ordinal)) Assert.DoesNotContain("пришёл домой", Encoding.UTF8.GetString(Read(file)), StringComparison.Ordinal);
        await world.RestartAsync();
        her.SendText("и ещё");
        // Her new words do not hide the question, nor the question them for good.
        await DeskWorld.UntilAsync(() => world.Room.Memory.Files.Values.Any(file => file.Items.Values.Any(item => item.Text == "и ещё")));
        await DeskWorld.PressAsync(volunteer, "button.send-anyway");
        await her.WaitAsync(screen => screen.Shows(Warned));
        await volunteer.WaitAsync(screen => screen.Shows("и ещё") && screen.Shows($"▸ {Warned} ✓") && !screen.HasButton("button.send-anyway"));
        volunteer.PressForged(volunteer.Screen.Newest!.Id, "v:anyway");
        await world.RestartAsync();
        volunteer.SendText("дальше");
        await volunteer.WaitAsync(screen => screen.Shows("▸ дальше ✓") && !screen.HasButton("button.send-anyway"));
        Assert.Single(world.Room.Memory.Files.Values.Single().Items.Values, item => item.Text == Warned);
    }

    [Fact]
    public async Task A_text_that_waits_for_send_anyway_is_not_lost_by_writing_on_nor_kept_when_it_shall_not_go()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var (her, volunteer) = await WarnedAsync(world);
        volunteer.SendText("иначе сказано");
        await her.WaitAsync(screen => screen.Shows("иначе сказано"));
        await volunteer.WaitAsync(screen => screen.Shows("▸ иначе сказано ✓") && screen.Shows(Warned) && screen.HasButton("button.send-anyway"));
        await world.RestartAsync();
        await DeskWorld.PressAsync(volunteer, "button.do-not-send");
        await volunteer.WaitAsync(screen => screen.Shows("иначе сказано") && !screen.Shows(Warned));
        await world.RestartAsync();
        await DeskWorld.UntilAsync(() => world.Room.Memory.Files.Count > 0);
        Assert.DoesNotContain(world.Room.Memory.Files.Values.Single().Items.Values, item => item.Text == Warned);
        Assert.False(her.Screen.Shows(Warned));
    }

    [Fact]
    public async Task A_text_that_waits_for_send_anyway_goes_with_its_talk_and_to_nobody_else()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var (her, volunteer) = await WarnedAsync(world);
        await DeskWorld.PressAsync(her, "talk.end");
        await volunteer.WaitAsync(screen => screen.Shows("talk.unsent") && !screen.Shows(Warned));
        await world.RestartAsync();
        var other = await world.TalkingAsync(12, DeskWorld.Second);
        await volunteer.WaitAsync(screen => screen.HasButton("button.close") && !screen.HasButton("button.send-anyway"));
        volunteer.PressForged(volunteer.Screen.Newest!.Id, "v:anyway");
        world.Clock.Advance(TimeSpan.FromSeconds(20));
        volunteer.SendText("здравствуйте");
        await volunteer.WaitAsync(screen => screen.Shows("▸ здравствуйте ✓"));
        Assert.DoesNotContain(world.Telegram.Calls, call => call.ChatId is 11 or 12 && call.Arguments.Contains(Warned, StringComparison.Ordinal));
        Assert.False(other.Screen.Shows(Warned));
    }

    [Fact]
    public async Task All_reasons_stand_in_one_question_also_after_a_kill_and_one_answer_settles_it()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var her = await world.TalkingAsync(11, DeskWorld.Second);
        var volunteer = world.User(DeskWorld.Second);
        her.SendText(Hers);
        await volunteer.WaitAsync(screen => screen.Shows(Hers));
        volunteer.SendText($"{Warned}, звоните 8 700 000 00 00");
        await volunteer.WaitAsync(AsksOfBoth);
        await world.RestartAsync();
        her.SendText("и ещё");
        await volunteer.WaitAsync(AsksOfBoth);
        volunteer.Press("button.send-anyway");
        await her.WaitAsync(screen => screen.Shows("звоните 8 700 000 00 00"));
        await volunteer.WaitAsync(screen => screen.Shows("звоните 8 700 000 00 00 ✓") && !screen.Shows("warn."));

        static bool AsksOfBoth(Screen screen) => screen.Shows("warn.number 8 700 000 00 00\nwarn.her-words он опять пришёл домой") && screen.HasButton("button.do-not-send");
    }

    [Fact]
    public async Task A_text_that_waits_for_to_whom_is_said_to_be_gone_when_the_last_talk_is()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var first = await world.TalkingAsync(11, DeskWorld.Second);
        var volunteer = world.User(DeskWorld.Second);
        await DeskWorld.PressAsync(first, "talk.end");
        await volunteer.WaitAsync(screen => !screen.HasButton("button.close"));
        var her = await world.TalkingAsync(12, DeskWorld.Second);
        volunteer.SendText("кому это");
        await volunteer.WaitAsync(screen => screen.Shows("talk.which"));
        await world.RestartAsync();
        await DeskWorld.PressAsync(her, "talk.end");
        await volunteer.WaitAsync(screen => screen.Shows("talk.unsent") && !screen.Shows("кому это"));
        Assert.All(world.Room.Memory.State.People.Values, who => Assert.Empty(who.Asked));
    }

    [Fact]
    public async Task A_reply_that_waits_for_to_whom_goes_to_her_whom_it_is_for_after_a_kill()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1, options => options.TalksAtOnce = 2);
        var first = await world.TalkingAsync(11, DeskWorld.Second);
        world.Clock.Advance(TimeSpan.FromSeconds(30));
        var second = await world.TalkingAsync(12, DeskWorld.Second);
        var volunteer = world.User(DeskWorld.Second);
        volunteer.SendText("кому это");
        await volunteer.WaitAsync(screen => screen.Shows("talk.which"));
        await world.RestartAsync();
        await volunteer.WaitAsync(screen => screen.Shows("talk.which"));
        volunteer.Press(volunteer.Screen.FromBot.SelectMany(message => message.Buttons).First(button => button.Value.StartsWith("v:to:1:", StringComparison.Ordinal)).Value);
        await first.WaitAsync(screen => screen.Shows("кому это"));
        await volunteer.WaitAsync(screen => !screen.Shows("talk.which"));
        Assert.DoesNotContain(world.Telegram.Calls, call => call.ChatId == 12 && call.Arguments.Contains("кому это", StringComparison.Ordinal));
        Assert.False(second.Screen.HasButton("relay.open") || second.Screen.Shows("кому это"));
    }

    [Fact]
    public async Task What_she_could_not_read_before_the_end_is_said_so_to_its_writer()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var her = await world.TalkingAsync(11, DeskWorld.Second);
        var volunteer = world.User(DeskWorld.Second);
        her.Press("row.close");
        await her.WaitAsync(screen => screen.HasButton("cover.next"));
        volunteer.SendText("вы ещё здесь?");
        await volunteer.WaitAsync(screen => screen.Shows("вы ещё здесь? ⏳"));
        await world.RestartAsync();
        await DeskWorld.PressAsync(volunteer, "button.close");
        await DeskWorld.PressAsync(volunteer, "button.close-yes");
        await volunteer.WaitAsync(screen => screen.Shows("talk.unsent") && !screen.Shows("вы ещё здесь?"));
    }

    [Fact]
    public async Task A_note_that_is_being_written_is_a_note_after_a_kill_too_and_never_for_her()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        await world.TalkingAsync(11, DeskWorld.Second);
        var volunteer = world.User(DeskWorld.Second);
        foreach (var (button, note) in (IEnumerable<(string, string)>)[("button.notes", "ждёт сестру"), ("button.hand-over", "боится звонить")])
        {
            await DeskWorld.PressAsync(volunteer, button);
            await volunteer.WaitAsync(screen => screen.Shows("ask"));
            await world.RestartAsync();
            volunteer.SendText(note);
            await volunteer.WaitAsync(screen => screen.Shows("notes.saved"));
        }
        Assert.DoesNotContain(world.Telegram.Calls, call => call.ChatId == 11 && (call.Arguments.Contains("ждёт сестру", StringComparison.Ordinal) || call.Arguments.Contains("боится", StringComparison.Ordinal)));
        await volunteer.WaitAsync(screen => screen.Shows("notes.mine боится звонить") && screen.HasButton("button.hand-over-yes"));
    }

    [Fact]
    public async Task A_note_that_says_too_much_is_asked_about_once_also_after_a_kill_and_never_reaches_her()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        await world.TalkingAsync(11, DeskWorld.Second);
        var volunteer = world.User(DeskWorld.Second);
        await DeskWorld.PressAsync(volunteer, "button.notes");
        await volunteer.WaitAsync(screen => screen.Shows("notes.ask"));
        volunteer.SendText("первая, 8 700 000 00 00");
        await volunteer.WaitAsync(screen => screen.Shows("notes.warn-head") && screen.Shows("notes.warn-number 8 700 000 00 00"));
        // Typed anew it takes the place of the first.
        volunteer.SendText("вторая, @aigul_77");
        await volunteer.WaitAsync(screen => screen.Shows("notes.warn-number @aigul_77") && !screen.Shows("первая"));
        await world.RestartAsync();
        await volunteer.WaitAsync(screen => screen.HasButton("button.save-anyway"));
        volunteer.Press("button.do-not-save");
        await volunteer.WaitAsync(screen => screen.Shows("notes.ask") && !screen.Shows("вторая"));
        volunteer.SendText("третья, 8 700 000 00 00");
        await DeskWorld.PressAsync(volunteer, "button.save-anyway");
        await volunteer.WaitAsync(screen => screen.Shows("notes.saved") && screen.HasButton("button.close"));
        Assert.Equal(["третья, •••"], world.Room.Memory.Files.Values.Single().Items.Values.Select(item => item.Text));
        Assert.DoesNotContain(world.Telegram.Calls, call => call.ChatId == 11 && (call.Arguments.Contains("первая", StringComparison.Ordinal) || call.Arguments.Contains("третья", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Photos_that_wait_for_her_yes_go_together_after_a_kill()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var her = await world.TalkingAsync(11, DeskWorld.Second);
        her.SendPhoto();
        await her.WaitAsync(screen => screen.HasButton("media.send") && !screen.FromPeople.Any());
        her.SendVoice();
        await her.WaitAsync(screen => !screen.FromPeople.Any());
        await DeskWorld.UntilAsync(() => world.Room.Memory.Files.Values.Single().HeldFiles.Length == 2);
        await world.RestartAsync();
        await DeskWorld.PressAsync(her, "media.send");
        await world.User(DeskWorld.Second).WaitAsync(screen => screen.HasButton("button.photo") && screen.HasButton("button.voice"));
        Assert.Empty(world.Room.Memory.Files.Values.Single().HeldFiles);
    }

    [Fact]
    public async Task A_photo_that_she_kept_back_does_not_go_with_the_next_one()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var her = await world.TalkingAsync(11, DeskWorld.Second);
        her.SendVoice();
        await her.WaitAsync(screen => screen.HasButton("media.send"));
        await DeskWorld.PressAsync(her, "continue");
        await her.WaitAsync(screen => !screen.HasButton("media.send"));
        her.SendPhoto();
        await DeskWorld.PressAsync(her, "media.send");
        await world.User(DeskWorld.Second).WaitAsync(screen => screen.HasButton("button.photo"));
        Assert.False(world.User(DeskWorld.Second).Screen.HasButton("button.voice"));
    }

    [Fact]
    public async Task A_hidden_number_can_be_let_through_after_a_kill()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var her = await world.TalkingAsync(11, DeskWorld.Second);
        her.SendText("звоните 8 700 000 00 00");
        await world.User(DeskWorld.Second).WaitAsync(screen => screen.Shows("звоните •••"));
        await her.WaitAsync(screen => screen.HasButton("unmask"));
        await world.RestartAsync();
        await DeskWorld.PressAsync(her, "unmask");
        await world.User(DeskWorld.Second).WaitAsync(screen => screen.Shows("8 700 000 00 00"));
    }

    [Fact]
    public async Task A_hidden_number_can_still_be_let_through_after_the_case_is_taken_handed_on_and_a_kill()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 2);
        var her = await world.AskingAsync(11);
        var (first, next) = (world.User(DeskWorld.Second), world.User(DeskWorld.Third));
        her.SendText("звоните 8 700 000 00 00");
        await her.WaitAsync(screen => screen.HasButton("unmask"));
        await world.PressInGroupAsync(DeskWorld.Second, "button.take");
        // The question is gone with the screen that it stood on; a button asks it again.
        await her.WaitAsync(screen => screen.HasButton("talk.end") && screen.HasButton("hidden"));
        await first.WaitAsync(screen => screen.Shows("звоните •••"));
        await DeskWorld.PressAsync(first, "button.hand-over");
        await DeskWorld.PressAsync(first, "button.hand-over-yes");
        await DeskWorld.UntilAsync(() => world.Room.Memory.State.Cases.Values.Single().Waits);
        Assert.True(her.Screen.HasButton("hidden"));
        await world.PressInGroupAsync(DeskWorld.Third, "button.take");
        await next.WaitAsync(screen => screen.Shows("звоните •••"));
        await world.RestartAsync();
        her.SendText("вы видите?");
        await next.WaitAsync(screen => screen.Shows("вы видите?"));
        await DeskWorld.PressAsync(her, "hidden");
        await DeskWorld.PressAsync(her, "unmask");
        await next.WaitAsync(screen => screen.Shows("звоните 8 700 000 00 00"));
        await her.WaitAsync(screen => screen.HasButton("talk.end") && !screen.HasButton("hidden"));
    }

    [Fact]
    public async Task What_she_wrote_while_she_waited_is_there_for_whoever_takes_the_case_after_a_kill()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var her = await world.AskingAsync(11);
        her.SendText("нужен совет");
        await her.WaitAsync(screen => !screen.FromPeople.Any());
        await world.RestartAsync();
        await world.PressInGroupAsync(DeskWorld.Second, "button.take");
        await world.User(DeskWorld.Second).WaitAsync(screen => screen.Shows("нужен совет"));
    }

    [Fact]
    public async Task Buttons_of_the_plan_and_of_the_region_count_after_a_kill()
    {
        await using var world = await DeskWorld.StaffedAsync();
        var lead = world.User(DeskWorld.Lead);
        lead.SendText("/plan");
        foreach (var button in (string[])["button.plan-add", "day.3", "18:00"]) await DeskWorld.PressAsync(lead, button);
        await lead.WaitAsync(screen => screen.Shows("plan.long day.3 18:00"));
        await world.RestartAsync();
        await DeskWorld.PressAsync(lead, "22:00");
        await lead.WaitAsync(screen => screen.Shows("shift.week-line day.3 18:00 22:00"));
        lead.SendText("/region");
        await lead.WaitAsync(screen => screen.Shows("me.which-region"));
        await world.RestartAsync();
        await DeskWorld.PressAsync(lead, "v:region");
        await lead.WaitAsync(screen => screen.Shows("me.head"));
    }

    [Fact]
    public async Task A_scene_of_the_practice_room_is_begun_anew_after_a_kill()
    {
        await using var world = await DeskWorld.StartAsync();
        var lead = await world.PractisingLeadAsync();
        await lead.WaitAsync(screen => screen.HasButton("1"));
        await world.RestartAsync();
        await DeskWorld.PressAsync(lead, "1");
        await DeskWorld.PressAsync(lead, "☐ Тишина");
        await DeskWorld.PressAsync(lead, "1");
        await DeskWorld.UntilAsync(() => world.Room.Memory.State.People.Values.Any(who => who.HasPractised));
    }

    [Fact]
    public async Task That_a_text_went_nowhere_is_said_after_a_kill_too()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var volunteer = world.User(DeskWorld.Second);
        using (world.Telegram.Faults.Add(new Fault(FaultKind.ServerError) { ChatId = volunteer.Id, Methods = ["sendMessage", "editMessageText"] }))
        {
            volunteer.SendText("никому");
            await DeskWorld.UntilAsync(() => world.Room.Memory.Panels.Values.Any(panel => panel.Said == "talk.none"));
            await world.StopAsync();
        }
        await world.RunAsync();
        await volunteer.WaitAsync(screen => screen.Shows("talk.none"));
    }

    [Fact]
    public async Task A_text_is_said_to_have_gone_nowhere_while_Telegram_does_not_say_who_belongs_to_the_group()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var her = await world.TalkingAsync(11, DeskWorld.Second);
        var volunteer = world.User(DeskWorld.Second);
        world.Clock.Advance(TimeSpan.FromSeconds(61));
        using (world.Telegram.Faults.Add(new Fault(FaultKind.ServerError) { Methods = ["getChatMember"] }))
        {
            volunteer.SendText("я рядом");
            await volunteer.WaitAsync(screen => screen.Shows("talk.not-sure") && !screen.FromPeople.Any());
        }
        Assert.False(her.Screen.Shows("я рядом"));
        volunteer.SendText("я рядом");
        await volunteer.WaitAsync(screen => screen.Shows("▸ я рядом ✓") && !screen.Shows("talk.not-sure"));
    }

    private static async Task<(CrowdUser Her, CrowdUser Volunteer)> WarnedAsync(DeskWorld world)
    {
        var her = await world.TalkingAsync(11, DeskWorld.Second);
        var volunteer = world.User(DeskWorld.Second);
        her.SendText(Hers);
        await volunteer.WaitAsync(screen => screen.Shows(Hers));
        volunteer.SendText(Warned);
        await volunteer.WaitAsync(screen => screen.HasButton("button.send-anyway") && screen.Shows("warn.her-words"));
        Assert.False(her.Screen.Shows(Warned));
        return (her, volunteer);
    }

    private static byte[] Read(string file)
    {
        using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var all = new MemoryStream();
        open.CopyTo(all);
        return all.ToArray();
    }
}
