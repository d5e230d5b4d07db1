
namespace HelpBot.EndToEnd.Tests.Nights;

/// <summary>Taps on the board that must change nothing.</summary>
public sealed class BadTapsTests
{
    [Fact]
    public async Task A_tap_on_the_card_of_a_case_that_is_over_is_told_so_and_opens_nothing()
    {
        await using var desk = await HandDrivenDesk.OpenAsync(2);
        var her = await desk.TalkingAsync(desk.Volunteers[0]);
        var card = desk.Group.Screen.Messages.First(message => message.Buttons.Any(button => button.Value == "v:close:1")).Id;
        await desk.Volunteers[0].CloseAsync();
        var press = desk.Group.PressForged(desk.Volunteers[1].User, card, "v:take:1");
        await desk.Bot.RestAsync();
        Assert.Equal(DeskLabels.Of("alert.gone"), press.Text);
        Assert.False(desk.Volunteers[1].HasTalk);
        Assert.DoesNotContain(desk.Group.Screen.Messages, message => message.Buttons.Any());
        Assert.True(her.Sees("talk.closed"), her.ToString());
    }

    [Fact]
    public async Task A_tap_on_a_case_that_never_was_is_answered_too()
    {
        await using var desk = await HandDrivenDesk.OpenAsync(1);
        await desk.AskingAsync();
        var card = desk.Group.Screen.Messages.First(message => message.Buttons.Any()).Id;
        foreach (var data in (string[])["v:take:99", "v:take:0", "v:take:-1", "v:take:99999999999", "v:take", "v:", "v:nonsense:1", "v:close:1", "v:keep:1", "v:sealed:1", "n", ""])
        {
            var press = desk.Group.PressForged(desk.Volunteers[0].User, card, data);
            await desk.Bot.RestAsync();
            Assert.True(press.IsAnswered, data);
        }
        Assert.False(desk.Volunteers[0].HasTalk);
        Assert.NotNull(desk.Card(1));
    }

    [Fact]
    public async Task Whoever_left_the_group_a_moment_ago_and_who_writes_in_its_name_take_nothing()
    {
        await using var desk = await HandDrivenDesk.OpenAsync(2);
        await desk.AskingAsync();
        var (left, card) = (desk.Volunteers[1], desk.Group.Screen.FindButton("v:take:1")!.Value.Message.Id);
        // In one breath: the news of the leaving has not even been fetched.
        desk.Group.Remove(left.User);
        var press = desk.Group.PressForged(left.User, card, "v:take:1");
        desk.Telegram.Inject($$$"""
            "callback_query":{"id":"1","from":{"id":1087968824,"is_bot":true,"first_name":"Group","username":"GroupAnonymousBot"},"chat_instance":"1","data":"v:take:1",
            "message":{"message_id":{{{card}}},"date":1,"chat":{"id":{{{desk.Group.Id}}},"type":"supergroup","title":"x"},"text":"x"}}
            """);
        desk.Group.SendTextAnonymously(desk.Volunteers[0].User, "/off");
        await desk.Bot.RestAsync();
        Assert.Equal(DeskLabels.Of("alert.unknown"), press.Text);
        Assert.False(left.HasTalk);
        Assert.Equal(DeskLabels.Of("alert.anonymous"), desk.Telegram.Calls.Single(call => call.Method == "answerCallbackQuery" && call.Argument("callback_query_id") == "1").Argument("text"));
        Assert.NotNull(desk.Group.Screen.FindButton("v:take:1"));
        Assert.Single((await desk.ReadAsync()).People.Values, who => who.OnShiftSince is not null);
    }
}
