using HelpBot.Sandbox.Crowd;

namespace HelpBot.Tests.Application.Desk;

public sealed class RelayTests
{
    [Fact]
    public async Task Nothing_of_a_talk_reaches_her_chat_while_it_is_locked()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var her = await world.TalkingAsync(11, DeskWorld.Second);
        her.Press("row.close");
        await her.WaitAsync(screen => screen.HasButton("cover.next"));
        await DeskWorld.UntilAsync(() => world.Room.Memory.State.Cases.Values.Single().Her == HelpBot.Domain.Cases.HerPlace.Locked);
        var from = world.Telegram.Calls[^1].Number;
        world.User(DeskWorld.Second).SendText("вы ещё здесь?");
        await world.User(DeskWorld.Second).WaitAsync(screen => screen.Shows("вы ещё здесь? ⏳"));
        world.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.DoesNotContain(world.Telegram.Calls, call => call.Number > from && call.ChatId == 11);

        // Without a word of her own, language and the first question open it again.
        her.Start();
        await DeskWorld.PressOnAsync(her, "start.greeting", "language.ru");
        await DeskWorld.PressOnAsync(her, "first.question", "answer.yes");
        await her.WaitAsync(screen => screen.Shows("вы ещё здесь?") || screen.HasButton("relay.open"));
    }

    [Fact]
    public async Task Words_that_come_later_than_a_minute_lie_behind_a_cover_line_until_she_opens_them()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var her = await world.TalkingAsync(11, DeskWorld.Second);
        world.Clock.Advance(TimeSpan.FromSeconds(90));
        world.User(DeskWorld.Second).SendText("слова для неё");
        await her.WaitAsync(screen => screen.HasButton("relay.open"));
        Assert.False(her.Screen.Shows("слова для неё"));
        Assert.True(her.Screen.Newest!.IsSilent);
        Assert.True(her.Screen.HasButton("row.numbers"));
        her.Press("relay.open");
        await her.WaitAsync(screen => screen.Shows("слова для неё") && screen.Messages.Count == 1);
    }

    [Fact]
    public async Task A_reply_typed_into_the_group_is_deleted_and_its_writer_told()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        await world.TalkingAsync(11, DeskWorld.Second);
        var message = world.Group.SendText(world.User(DeskWorld.Second), "как вы?");
        await world.Group.WaitAsync(screen => screen.Messages.All(each => each.Id != message));
        await world.User(DeskWorld.Second).WaitAsync(screen => screen.Shows("talk.group"));
    }

    [Fact]
    public async Task A_photo_goes_only_once_she_confirms_and_by_its_file()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var her = await world.TalkingAsync(11, DeskWorld.Second);
        her.SendPhoto();
        await her.WaitAsync(screen => screen.HasButton("media.send"));
        Assert.False(world.User(DeskWorld.Second).Screen.Shows("talk.photo"));
        her.Press("media.send");
        await DeskWorld.PressAsync(world.User(DeskWorld.Second), "button.photo");
        await world.User(DeskWorld.Second).WaitAsync(screen => screen.Messages.Any(message => message.Kind == "photo" && message.IsProtected));
        await DeskWorld.PressAsync(world.User(DeskWorld.Second), "button.close");
        await DeskWorld.PressAsync(world.User(DeskWorld.Second), "button.close-yes");
        await world.User(DeskWorld.Second).WaitAsync(screen => screen.Messages.All(message => message.Kind != "photo"));
    }

    [Fact]
    public async Task A_storm_of_stickers_is_one_line_that_counts_and_nothing_of_it_goes_over()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var her = await world.TalkingAsync(11, DeskWorld.Second);
        var volunteer = world.User(DeskWorld.Second);
        her.SendText("слова до");
        await volunteer.WaitAsync(screen => screen.Shows("слова до"));
        her.SendSticker();
        await volunteer.WaitAsync(screen => screen.Shows("talk.unseen") && screen.Shows("unseen.sticker"));
        await her.WaitAsync(screen => screen.Shows("talk.unseen"));
        var item = world.Room.Memory.LastItem;
        for (var more = 0; more < 30; more++) her.SendSticker("😀");
        await volunteer.WaitAsync(screen => screen.Shows("talk.unseen-more") && screen.Shows("unseen.sticker 31"));
        Assert.Equal(item, world.Room.Memory.LastItem);
        her.SendContact("+77000000000", "Гульнара");
        await volunteer.WaitAsync(screen => screen.Shows("unseen.contact"));
        await world.RestartAsync();
        her.SendText("слова после");
        await volunteer.WaitAsync(screen => screen.Shows("слова до") && screen.Shows("unseen.sticker 31") && screen.Shows("слова после"));
        Assert.DoesNotContain(world.Telegram.Calls, call => call.ChatId == DeskWorld.Second && (call.Arguments.Contains("Гульнара", StringComparison.Ordinal) || call.Arguments.Contains("000000", StringComparison.Ordinal) || call.Method is "sendSticker" or "sendContact"));
        // Taking the last message back means her words, not what was never passed on.
        her.SendSticker();
        await volunteer.WaitAsync(screen => screen.Newest!.Text.LastIndexOf("unseen.sticker", StringComparison.Ordinal) > screen.Newest.Text.IndexOf("слова после", StringComparison.Ordinal));
        await DeskWorld.PressAsync(her, "continue");
        await DeskWorld.PressAsync(her, "take-back");
        await volunteer.WaitAsync(screen => !screen.Shows("слова после") && screen.Shows("unseen.sticker"));
    }

    [Fact]
    public async Task What_she_changes_or_takes_back_changes_where_it_was_read()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var her = await world.TalkingAsync(11, DeskWorld.Second);
        her.SendText("звоните 8 700 000 00 00");
        await world.User(DeskWorld.Second).WaitAsync(screen => screen.Shows("звоните •••"));
        await DeskWorld.PressAsync(her, "unmask");
        await world.User(DeskWorld.Second).WaitAsync(screen => screen.Shows("8 700 000 00 00"));
        await DeskWorld.PressAsync(her, "take-back");
        await world.User(DeskWorld.Second).WaitAsync(screen => !screen.Shows("8 700 000 00 00"));
    }

    [Fact]
    public async Task Forgetting_ends_the_case_and_its_key()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var her = await world.TalkingAsync(11, DeskWorld.Second);
        her.SendText("одно слово");
        await world.User(DeskWorld.Second).WaitAsync(screen => screen.Shows("одно слово"));
        her.SendText("/forget");
        await DeskWorld.PressOnAsync(her, "forget.ask", "forget.yes");
        await world.User(DeskWorld.Second).WaitAsync(screen => !screen.Shows("одно слово"));
        await DeskWorld.UntilAsync(() => world.Store.AskKeys("SELECT count(*) FROM desk_key") == 2);
    }

    [Fact]
    public async Task What_no_longer_fits_on_a_screen_stands_on_the_page_before_on_either_side()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var her = await world.TalkingAsync(11, DeskWorld.Second);
        var volunteer = world.User(DeskWorld.Second);
        her.SendText("ббб " + new string('б', 2900) + " ббя");
        await volunteer.WaitAsync(screen => screen.Shows("ббя") && !screen.HasButton("button.earlier"));
        her.SendText("ввв " + new string('в', 2900) + " ввя");
        await volunteer.WaitAsync(screen => screen.Shows("ввя") && screen.Shows("ввв") && !screen.Shows("ббб"));
        await PressAsync(volunteer, "button.earlier");
        await volunteer.WaitAsync(screen => screen.Shows("ббб") && !screen.Shows("ввя"));
        await PressAsync(volunteer, "button.later");
        await volunteer.WaitAsync(screen => screen.Shows("ввя") && !screen.HasButton("button.later"));
        // A new word of hers brings whoever reads an earlier page to the newest.
        await PressAsync(volunteer, "button.earlier");
        await volunteer.WaitAsync(screen => screen.Shows("ббб"));
        her.SendText("он идёт");
        await volunteer.WaitAsync(screen => screen.Shows("он идёт"));

        volunteer.SendText("ггг " + new string('г', 2900) + " ггя");
        await her.WaitAsync(screen => screen.Shows("ггя") && !screen.HasButton("relay.earlier"));
        volunteer.SendText("ддд " + new string('д', 2900) + " ддя");
        await her.WaitAsync(screen => screen.Shows("ддя") && !screen.Shows("ггг"));
        await PressAsync(her, "relay.earlier");
        await her.WaitAsync(screen => screen.Shows("ггг") && !screen.Shows("ддя"));
        await PressAsync(her, "relay.later");
        await her.WaitAsync(screen => screen.Shows("ддя") && !screen.HasButton("relay.later"));
        await PressAsync(her, "relay.earlier");
        await her.WaitAsync(screen => screen.Shows("ггг"));
        volunteer.SendText("я здесь");
        await her.WaitAsync(screen => screen.Shows("я здесь"));
    }

    [Fact]
    public async Task She_sees_that_her_words_have_come_to_somebody_and_when_until_an_answer_is_there()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var her = await world.TalkingAsync(11, DeskWorld.Second);
        Assert.False(her.Screen.Shows("relay.arrived"));
        her.SendText("вы здесь?");
        var at = (world.Clock.GetUtcNow() + TimeSpan.FromHours(5)).ToString("H:mm", System.Globalization.CultureInfo.InvariantCulture);
        await her.WaitAsync(screen => screen.Shows($"relay.arrived ру {at}") && !screen.Shows("вы здесь"));
        world.User(DeskWorld.Second).SendText("я здесь");
        await her.WaitAsync(screen => screen.Shows("я здесь") && !screen.Shows("relay.arrived"));
        her.SendSticker();
        await world.User(DeskWorld.Second).WaitAsync(screen => screen.Shows("talk.unseen"));
        await her.WaitAsync(screen => !screen.FromPeople.Any());
        Assert.False(her.Screen.Shows("relay.arrived"));
    }

    [Fact]
    public async Task Under_the_question_to_hand_over_stands_what_she_has_just_written()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var her = await world.TalkingAsync(11, DeskWorld.Second);
        var volunteer = world.User(DeskWorld.Second);
        await PressAsync(volunteer, "button.hand-over");
        await volunteer.WaitAsync(screen => screen.Shows("handover.ask"));
        her.SendText("вы здесь?");
        await volunteer.WaitAsync(screen => screen.Shows("handover.ask") && screen.Shows("вы здесь?"));
    }

    private static async Task PressAsync(CrowdUser user, string label)
    {
        await user.WaitAsync(screen => screen.HasButton(label));
        user.Press(label);
    }
}
