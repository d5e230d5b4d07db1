using HelpBot.Domain.Cases;

namespace HelpBot.Tests.Application.Desk;

/// <summary>What is asked before it is done, notes, and what leads read.</summary>
public sealed class QuestionTests
{
    [Fact]
    public async Task A_note_reaches_the_next_owner_and_never_her()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 2);
        var her = await world.TalkingAsync(11, DeskWorld.Second);
        var (first, next) = (world.User(DeskWorld.Second), world.User(DeskWorld.Third));
        await DeskWorld.PressAsync(first, "button.hand-over");
        await first.WaitAsync(screen => screen.Shows("handover.ask"));
        first.SendText("Спокойна, ждёт сестру, 8 700 000 00 00");
        await first.WaitAsync(screen => screen.Shows("notes.warn-number 8 700 000 00 00"));
        await DeskWorld.PressAsync(first, "button.save-anyway");
        await first.WaitAsync(screen => screen.Shows("notes.mine Спокойна, ждёт сестру, •••"));
        Assert.Equal(CaseState.Claimed, Assert.Single(world.Room.Memory.State.Cases.Values).State);
        await DeskWorld.PressAsync(first, "button.hand-over-yes");
        await first.WaitAsync(screen => !screen.Shows("Спокойна"));
        await world.RestartAsync();
        await world.PressInGroupAsync(DeskWorld.Third, "button.take");
        await next.WaitAsync(screen => screen.Shows("notes.shown Спокойна, ждёт сестру"));
        // Once the talk has begun it lies behind a button: her newest words are what must be seen.
        next.SendText("теперь отвечаю я");
        await next.WaitAsync(screen => screen.HasButton("button.note-before") && !screen.Shows("Спокойна"));
        next.Press("button.note-before");
        await next.WaitAsync(screen => screen.Shows("notes.shown Спокойна, ждёт сестру"));
        next.Press("button.note-before");
        await next.WaitAsync(screen => !screen.Shows("Спокойна"));
        Assert.DoesNotContain(world.Telegram.Calls, call => call.ChatId == 11 && call.Arguments.Contains("Спокойна", StringComparison.Ordinal));
        Assert.DoesNotContain(world.Telegram.Calls, call => call.ChatId == world.Group.Id && call.Arguments.Contains("Спокойна", StringComparison.Ordinal));
        Assert.False(her.Screen.Shows("Спокойна"));
    }

    [Fact]
    public async Task What_she_has_not_opened_can_be_taken_back_and_what_she_has_read_cannot()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var her = await world.TalkingAsync(11, DeskWorld.Second);
        var volunteer = world.User(DeskWorld.Second);
        volunteer.SendText("прочитано");
        await her.WaitAsync(screen => screen.Shows("прочитано"));
        await volunteer.WaitAsync(screen => screen.Shows("прочитано"));
        Assert.False(volunteer.Screen.HasButton("button.take-back"));
        world.Clock.Advance(TimeSpan.FromSeconds(90));
        volunteer.SendText("по ошибке");
        await her.WaitAsync(screen => screen.HasButton("relay.open"));
        await DeskWorld.PressAsync(volunteer, "button.take-back");
        await volunteer.WaitAsync(screen => !screen.Shows("по ошибке") && !screen.HasButton("button.take-back"));
        await her.WaitAsync(screen => !screen.HasButton("relay.open"));
        Assert.DoesNotContain(world.Telegram.Calls, call => call.ChatId == 11 && call.Arguments.Contains("по ошибке", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_tap_on_the_card_asks_in_the_private_chat_and_writing_on_is_an_answer()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 2);
        var her = await world.TalkingAsync(11, DeskWorld.Second);
        var volunteer = world.User(DeskWorld.Second);
        await world.PressInGroupAsync(DeskWorld.Second, "button.close");
        await volunteer.WaitAsync(screen => screen.Shows("close.ask"));
        await DeskWorld.UntilAsync(() => world.Telegram.Calls.Any(call => call.Arguments.Contains("alert.asked", StringComparison.Ordinal)));
        volunteer.SendText("до свидания");
        await her.WaitAsync(screen => screen.Shows("до свидания"));
        await volunteer.WaitAsync(screen => !screen.Shows("close.ask"));

        // Of somebody else's card nothing is asked.
        await world.PressInGroupAsync(DeskWorld.Third, "button.close");
        await DeskWorld.UntilAsync(() => world.Telegram.Calls.Any(call => call.Arguments.Contains("alert.not-yours", StringComparison.Ordinal)));
        Assert.False(world.User(DeskWorld.Third).Screen.Shows("close.ask"));
        Assert.Equal(CaseState.Talking, Assert.Single(world.Room.Memory.State.Cases.Values).State);
    }

    [Fact]
    public async Task Put_aside_after_a_question_a_lead_reads_and_opens_it_again()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var her = await world.TalkingAsync(11, DeskWorld.Second);
        her.SendText("бла бла");
        var (volunteer, lead) = (world.User(DeskWorld.Second), world.User(DeskWorld.Lead));
        await volunteer.WaitAsync(screen => screen.Shows("бла бла"));
        await DeskWorld.PressAsync(volunteer, "button.aside");
        await volunteer.WaitAsync(screen => screen.Shows("aside.ask"));
        await DeskWorld.PressAsync(volunteer, "button.aside-yes");
        await volunteer.WaitAsync(screen => !screen.Shows("бла бла"));
        await DeskWorld.PressOnAsync(lead, "aside.review", "button.sealed");
        await lead.WaitAsync(screen => screen.Shows("aside.text") && screen.Shows("бла бла") && screen.Newest!.IsProtected);
        await DeskWorld.PressAsync(lead, "button.undo-aside");
        await lead.WaitAsync(screen => !screen.Shows("бла бла") && screen.HasButton("button.not-me"));
        Assert.True(Assert.Single(world.Room.Memory.State.Cases.Values).Waits);
    }

    [Fact]
    public async Task Buttons_about_two_people_name_them()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var (volunteer, lead) = (world.User(DeskWorld.Second), world.User(DeskWorld.Lead));
        for (var talk = 0; talk < 2; talk++)
        {
            await world.TalkingAsync(11 + talk, DeskWorld.Second);
            await DeskWorld.PressAsync(volunteer, "button.aside");
            await DeskWorld.PressAsync(volunteer, "button.aside-yes");
            await volunteer.WaitAsync(screen => screen.Shows("aside.done"));
        }
        var names = world.Room.Memory.State.Cases.Values.Select(aside => world.Texts.Case(aside.Alias)).ToList();
        var screen = await lead.WaitAsync(screen => names.TrueForAll(name => screen.HasButton($"button.undo-aside: {name}")));
        Assert.DoesNotContain(screen.Newest!.Buttons, button => button.Text == "button.undo-aside");
    }

    [Fact]
    public async Task After_a_heavy_talk_the_bot_asks_and_a_pause_can_be_taken_and_ended()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var her = await world.AskingAsync(11, inDanger: true);
        await world.PressInGroupAsync(DeskWorld.Second, "button.take");
        var volunteer = world.User(DeskWorld.Second);
        await DeskWorld.PressAsync(volunteer, "button.close");
        await DeskWorld.PressAsync(volunteer, "button.close-yes");
        await her.WaitAsync(screen => screen.HasButton("easier"));
        await DeskWorld.PressOnAsync(volunteer, "debrief.ask", "debrief.pause");
        await volunteer.WaitAsync(screen => screen.Shows("debrief.paused") && !screen.Shows("debrief.ask"));
        await world.AskingAsync(12, inDanger: true);
        await world.User(DeskWorld.Lead).WaitAsync(screen => screen.Shows("call.volunteer"));
        Assert.False(volunteer.Screen.Shows("call.volunteer"));
        await DeskWorld.PressAsync(volunteer, "button.pause-end");
        await volunteer.WaitAsync(screen => screen.Shows("call.volunteer"));
    }

    [Fact]
    public async Task After_two_heavy_talks_it_is_asked_once()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var volunteer = world.User(DeskWorld.Second);
        for (var talk = 0; talk < 2; talk++)
        {
            await world.AskingAsync(11 + talk, inDanger: true);
            await world.PressInGroupAsync(DeskWorld.Second, "button.take");
            await DeskWorld.PressAsync(volunteer, "button.close");
            await DeskWorld.PressAsync(volunteer, "button.close-yes");
            await volunteer.WaitAsync(screen => screen.Shows("debrief.ask") && !screen.HasButton("button.close"));
        }
        Assert.Equal(2, volunteer.Screen.ToString().Split("debrief.ask").Length);
    }

    [Fact]
    public async Task Who_sees_the_screen_is_marked_as_asked_by_the_one_who_asked()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var her = await world.TalkingAsync(11, DeskWorld.Second);
        var volunteer = world.User(DeskWorld.Second);
        volunteer.SendText("экран видите только вы?");
        await her.WaitAsync(screen => screen.Shows("экран видите"));
        her.SendText("да");
        await volunteer.WaitAsync(screen => screen.Shows("mark.unchecked") && screen.HasButton("button.checked"));
        volunteer.Press("button.checked");
        await volunteer.WaitAsync(screen => !screen.Shows("mark.unchecked") && !screen.HasButton("button.checked"));
    }

    [Fact]
    public async Task Once_she_has_answered_the_first_question_again_the_mark_goes_by_itself()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var her = await world.TalkingAsync(11, DeskWorld.Second);
        var volunteer = world.User(DeskWorld.Second);
        volunteer.SendText("вы здесь?");
        await her.WaitAsync(screen => screen.Shows("вы здесь?"));
        her.Press("row.close");
        await volunteer.WaitAsync(screen => screen.Shows("mark.unchecked") && screen.Shows("talk.locked") && !screen.HasButton("button.checked"));
        her.Start();
        await DeskWorld.PressOnAsync(her, "start.greeting", "language.ru");
        await DeskWorld.PressOnAsync(her, "first.question", "answer.yes");
        await volunteer.WaitAsync(screen => !screen.Shows("mark.unchecked") && screen.HasButton("button.close"));
    }

    [Fact]
    public async Task A_lead_who_was_called_reads_live_and_speaks_to_the_owner_alone()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var her = await world.TalkingAsync(11, DeskWorld.Second);
        var (volunteer, lead) = (world.User(DeskWorld.Second), world.User(DeskWorld.Lead));
        her.SendText("раньше");
        await volunteer.WaitAsync(screen => screen.Shows("раньше"));
        await DeskWorld.PressAsync(volunteer, "button.lead");
        await DeskWorld.PressOnAsync(lead, "lead.wanted", "button.join");
        await lead.WaitAsync(screen => screen.Shows("lead.reads") && screen.Shows("раньше"));
        await volunteer.WaitAsync(screen => screen.Shows("lead.reading-lead") && !screen.HasButton("button.lead"));
        her.SendText("теперь");
        await lead.WaitAsync(screen => screen.Shows("теперь"));
        volunteer.SendText("отвечаю");
        await lead.WaitAsync(screen => screen.Shows("отвечаю"));
        await her.WaitAsync(screen => screen.Shows("отвечаю"));
        lead.SendText("спросите про экран");
        await volunteer.WaitAsync(screen => screen.Shows("lead.whisper спросите про экран"));
        Assert.DoesNotContain(world.Telegram.Calls, call => call.ChatId == 11 && call.Arguments.Contains("спросите", StringComparison.Ordinal));
        await DeskWorld.PressAsync(lead, "button.stop-reading");
        await lead.WaitAsync(screen => !screen.Shows("отвечаю"));
        await volunteer.WaitAsync(screen => screen.HasButton("button.lead"));
    }

    [Fact]
    public async Task A_complaint_is_read_by_a_lead_and_its_text_put_away_again()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var her = await world.TalkingAsync(11, DeskWorld.Second);
        var (volunteer, lead) = (world.User(DeskWorld.Second), world.User(DeskWorld.Lead));
        volunteer.SendText("нехорошие слова");
        await her.WaitAsync(screen => screen.Shows("нехорошие слова"));
        await DeskWorld.PressAsync(her, "complain");
        await volunteer.WaitAsync(screen => screen.Shows("complaint.owner") && !screen.Shows("нехорошие слова"));
        await DeskWorld.PressOnAsync(lead, "complaint.lead", "button.sealed");
        await lead.WaitAsync(screen => screen.Shows("complaint.text") && screen.Shows("нехорошие слова"));
        await DeskWorld.PressAsync(lead, "button.stop-reading");
        await lead.WaitAsync(screen => !screen.Shows("нехорошие слова") && screen.HasButton("button.sealed"));
    }

    [Fact]
    public async Task An_owner_who_falls_silent_is_nudged_then_she_is_told_and_a_lead_takes_over()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var her = await world.AskingAsync(11, inDanger: true);
        await world.PressInGroupAsync(DeskWorld.Second, "button.take");
        var (volunteer, lead) = (world.User(DeskWorld.Second), world.User(DeskWorld.Lead));
        await her.WaitAsync(screen => screen.HasButton("talk.end"));
        her.SendText("вы здесь?");
        await volunteer.WaitAsync(screen => screen.Shows("вы здесь?"));
        world.Clock.Advance(TimeSpan.FromMinutes(3.1));
        await volunteer.WaitAsync(screen => screen.Shows("nudge") && screen.HasButton("button.here"));
        world.Clock.Advance(TimeSpan.FromMinutes(2));
        await volunteer.WaitAsync(screen => screen.Shows("returned") && !screen.Shows("вы здесь?"));
        await her.WaitAsync(screen => screen.HasButton("wait.stop"));
        await DeskWorld.PressOnAsync(lead, "call.left", "button.take-over");
        await lead.WaitAsync(screen => screen.Shows("вы здесь?") && !screen.Shows("call.left"));
        await her.WaitAsync(screen => screen.HasButton("talk.end"));
    }
}
