
namespace HelpBot.EndToEnd.Tests.Nights;

/// <summary>What goes wrong in the middle of a talk.</summary>
public sealed class MidTalkTests
{
    [Fact]
    public async Task A_volunteer_who_blocks_the_bot_loses_the_talk_she_is_told_and_the_next_one_reads_what_was_not_answered()
    {
        await using var desk = await HandDrivenDesk.OpenAsync(2);
        var her = await desk.TalkingAsync(desk.Volunteers[0]);
        await desk.SayAsync(her, "слово жыжыжыжы");
        desk.Volunteers[0].User.Block();
        await desk.Bot.PassAsync(TimeSpan.FromSeconds(5));
        Assert.True(her.Sees("talk.returned"), her.ToString());
        Assert.True(await desk.Volunteers[1].TakeAsync(1), desk.Volunteers[1].ToString());
        Assert.True(desk.Volunteers[1].User.Screen.Shows("слово жыжыжыжы"), desk.Volunteers[1].ToString());
        await desk.Volunteers[1].SayAsync("я с вами");
        await desk.OpenAsync(her);
        Assert.True(her.User.Screen.Shows("я с вами"), her.ToString());
    }

    [Fact]
    public async Task What_waits_for_the_answer_to_whom_it_goes_is_asked_again_after_a_kill()
    {
        await using var desk = await HandDrivenDesk.OpenAsync(1);
        var volunteer = desk.Volunteers[0];
        await desk.TalkingAsync(volunteer);
        await volunteer.CloseAsync();
        var her = await desk.AskingAsync();
        Assert.True(await volunteer.TakeAsync(2), volunteer.ToString());
        // So soon after the other talk nobody knows whom it was meant for.
        foreach (var text in (string[])["первое", "второе"])
        {
            volunteer.User.SendText(text);
            await desk.Bot.RestAsync();
        }
        Assert.NotNull(volunteer.Button("v:to:"));
        await desk.Bot.KillAsync();
        await desk.Bot.StartAsync();
        for (var answer = 0; answer < 2; answer++)
        {
            volunteer.User.Press(volunteer.Button("v:to:")!);
            await desk.Bot.RestAsync();
        }
        await desk.OpenAsync(her);
        Assert.True(her.User.Screen.Shows("первое") && her.User.Screen.Shows("второе"), her.ToString());
        Assert.Null(volunteer.Button("v:to:"));
    }

    [Fact]
    public async Task When_she_blocks_the_bot_its_volunteer_is_told_and_writes_into_nothing()
    {
        await using var desk = await HandDrivenDesk.OpenAsync(1);
        var (volunteer, her) = (desk.Volunteers[0], await desk.TalkingAsync(desk.Volunteers[0]));
        her.User.Block();
        await desk.Bot.RestAsync();
        var last = desk.LastCall;
        await volunteer.SayAsync("вы здесь?");
        await desk.Bot.PassAsync(TimeSpan.FromMinutes(2));
        Assert.Contains("вы здесь? ✕", volunteer.User.Screen.ToString(), StringComparison.Ordinal);
        Assert.Equal([DeskLabels.Of("button.lead"), DeskLabels.Of("button.close")], volunteer.User.Screen.Newest!.Buttons.Select(button => button.Text));
        Assert.True(volunteer.User.Screen.Shows(Middle("talk.blocked")), volunteer.ToString());
        Assert.DoesNotContain(desk.Telegram.Calls, call => call.Number > last && call.ChatId == her.User.Id);

        her.User.Restart();
        await desk.Bot.RestAsync();
        while (her.StepBack()) await desk.Bot.RestAsync();
        await desk.OpenAsync(her);
        Assert.True(her.User.Screen.Shows("вы здесь?"), her.ToString());
        await desk.Bot.RestAsync();
        Assert.False(volunteer.User.Screen.Shows(Middle("talk.blocked")), volunteer.ToString());
        Assert.Contains("вы здесь? ✓", volunteer.User.Screen.ToString(), StringComparison.Ordinal);
        Assert.NotNull(volunteer.Button("v:over:"));
    }

    [Fact]
    public async Task Danger_in_a_talk_brings_the_numbers_onto_her_screen_and_raises_the_case()
    {
        await using var desk = await HandDrivenDesk.OpenAsync(1);
        var (volunteer, her) = (desk.Volunteers[0], await desk.TalkingAsync(desk.Volunteers[0]));
        Assert.DoesNotContain(DeskLabels.Of("priority.high"), desk.Card(1), StringComparison.Ordinal);
        await desk.SayAsync(her, "ол қазір есікті сындырып жатыр, мені өлтіреді");
        await desk.Bot.PassAsync(TimeSpan.FromSeconds(5));
        Assert.True(her.Sees("talk.danger") && her.User.Screen.Shows("102"), her.ToString());
        Assert.True(her.HasButton("row.numbers"));
        Assert.True(volunteer.User.Screen.Shows("мені өлтіреді") && volunteer.User.Screen.Shows(Middle("talk.raised")), volunteer.ToString());
        Assert.Contains(DeskLabels.Of("priority.high"), desk.Card(1), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Three_thousand_characters_like_markup_arrive_as_they_were_typed_on_either_side()
    {
        await using var desk = await HandDrivenDesk.OpenAsync(1);
        var (volunteer, her) = (desk.Volunteers[0], await desk.TalkingAsync(desk.Volunteers[0]));
        var text = string.Concat(Enumerable.Repeat("<b>a&lt;i</a>\"&amp", 170))[..2990] + "&&<конец>>";
        await desk.SayAsync(her, text);
        Assert.True(volunteer.User.Screen.Shows(text), volunteer.ToString());
        await volunteer.SayAsync(text);
        // Four of her own words in a row are asked about first.
        if (volunteer.Button("v:anyway") is { } anyway)
        {
            volunteer.User.Press(anyway);
            await desk.Bot.RestAsync();
        }
        await desk.OpenAsync(her);
        Assert.True(her.User.Screen.Shows(text), her.ToString());
        Assert.DoesNotContain(desk.Telegram.Calls, call => call.Description is { } why && (why.Contains("parse", StringComparison.Ordinal) || why.Contains("too long", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_storm_of_stickers_reaches_nobody_and_stops_nothing()
    {
        await using var desk = await HandDrivenDesk.OpenAsync(1);
        var (volunteer, her) = (desk.Volunteers[0], await desk.TalkingAsync(desk.Volunteers[0]));
        var group = desk.Telegram.Calls.Count(call => call.ChatId == desk.Group.Id);
        for (var count = 0; count < 50; count++)
        {
            her.User.SendSticker();
            volunteer.User.SendSticker();
        }
        await desk.Bot.PassAsync(TimeSpan.FromSeconds(5));
        Assert.True(volunteer.User.Screen.Shows(DeskLabels.Of("talk.no-media")), volunteer.ToString());
        Assert.DoesNotContain(her.User.Screen.Messages.Concat(volunteer.User.Screen.Messages), message => message.Kind == "sticker");
        Assert.Equal(group, desk.Telegram.Calls.Count(call => call.ChatId == desk.Group.Id));
        await volunteer.SayAsync("всё хорошо");
        await desk.OpenAsync(her);
        Assert.True(her.User.Screen.Shows("всё хорошо"), her.ToString());
    }

    // What follows the alias in a text.
    private static string Middle(string key) => DeskLabels.Of(key).Split('}')[1].Replace("</b>", "", StringComparison.Ordinal).Split('{')[0].Trim(':', ' ');
}
