using System.Text.Json.Nodes;

namespace HelpBot.Tests.Sandbox;

public class DeletingTests : EmulatorTests
{
    [Fact]
    public async Task Both_sides_messages_go_from_both_sides()
    {
        var person = Emulator.User(11);
        var hers = person.Start();
        var ours = await Bot.SayAsync(11, "text");
        await Bot.ResultAsync("deleteMessage", ("chat_id", 11), ("message_id", hers));
        await Bot.ResultAsync("deleteMessage", ("chat_id", 11), ("message_id", ours));
        Assert.Empty(person.Screen.Messages);
        Assert.Equal((400, "Bad Request: message to delete not found"), await Bot.RefusalAsync("deleteMessage", ("chat_id", 11), ("message_id", ours)));
    }

    [Fact]
    public async Task After_48_hours_nothing_goes()
    {
        Emulator.User(11).Start();
        var id = await Bot.SayAsync(11, "text");
        Clock.Advance(TimeSpan.FromHours(48) - TimeSpan.FromSeconds(1));
        var other = await Bot.SayAsync(11, "text");
        await Bot.ResultAsync("deleteMessage", ("chat_id", 11), ("message_id", id));
        Clock.Advance(TimeSpan.FromHours(48));
        Assert.Equal((400, "Bad Request: message can't be deleted"), await Bot.RefusalAsync("deleteMessage", ("chat_id", 11), ("message_id", other)));
    }

    [Fact]
    public async Task Many_at_once_skip_the_missing_but_one_too_old_saves_them_all()
    {
        var person = Emulator.User(11);
        var old = person.Start();
        Clock.Advance(TimeSpan.FromHours(49));
        var young = await Bot.SayAsync(11, "young");
        await Bot.ResultAsync("deleteMessages", ("chat_id", 11), ("message_ids", new JsonArray(900, 901)));
        Assert.Equal((400, "Bad Request: message can't be deleted"), await Bot.RefusalAsync("deleteMessages", ("chat_id", 11), ("message_ids", new JsonArray(young, old))));
        Assert.Equal(2, person.Screen.Messages.Count);
        await Bot.ResultAsync("deleteMessages", ("chat_id", 11), ("message_ids", new JsonArray(young, 900)));
        Assert.Equal(old, Assert.Single(person.Screen.Messages).Id);
    }

    [Fact]
    public async Task More_than_a_hundred_at_once_are_refused()
    {
        Emulator.User(11).Start();
        var ids = new JsonArray([.. Enumerable.Range(1, 101).Select(id => (JsonNode)id)]);
        Assert.Equal((400, "Bad Request: too many message identifiers specified"), await Bot.RefusalAsync("deleteMessages", ("chat_id", 11), ("message_ids", ids)));
    }

    [Fact]
    public async Task Her_own_deleting_and_clearing_tells_the_bot_nothing()
    {
        var person = Emulator.User(11);
        person.Start();
        var ours = await Bot.SayAsync(11, "text");
        var before = (await Bot.UpdatesAsync()).Count;
        person.ClearHistory();
        Assert.Equal(before, (await Bot.UpdatesAsync()).Count);
        Assert.Equal((400, "Bad Request: message to delete not found"), await Bot.RefusalAsync("deleteMessage", ("chat_id", 11), ("message_id", ours)));
    }

    [Fact]
    public async Task Her_auto_delete_timer_takes_messages_away_without_a_word()
    {
        var person = Emulator.User(11);
        person.SetAutoDelete(TimeSpan.FromDays(1));
        var ours = await Bot.SayAsync(11, "text");
        Assert.Equal(86_400, (int)(await Bot.UpdatesAsync())[^1]!["message"]!["message_auto_delete_timer_changed"]!["message_auto_delete_time"]!);
        Clock.Advance(TimeSpan.FromDays(1));
        Assert.Empty(person.Screen.Messages);
        Assert.Equal((400, "Bad Request: message to edit not found"), await Bot.RefusalAsync("editMessageText", ("chat_id", 11), ("message_id", ours), ("text", "x")));
    }
}
