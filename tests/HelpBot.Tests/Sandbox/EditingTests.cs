namespace HelpBot.Tests.Sandbox;

public class EditingTests : EmulatorTests
{
    [Fact]
    public async Task An_edit_replaces_text_and_keyboard_in_place_and_notifies_nobody()
    {
        var person = Emulator.User(11);
        person.Start();
        var id = await Bot.SayAsync(11, "old", ("reply_markup", ApiBot.Keyboard("old button")));
        Clock.Advance(TimeSpan.FromDays(400));
        await Bot.ResultAsync("editMessageText", ("chat_id", 11), ("message_id", id), ("text", "new"));
        var message = Assert.Single(person.Screen.FromBot);
        Assert.Equal((id, "new", 0), (message.Id, message.Text, message.Rows.Count));
        Assert.Equal(Morning.AddDays(400), message.EditedAt);
        Assert.Equal("old", Assert.Single(person.Notes).Text);
    }

    [Fact]
    public async Task The_same_again_is_not_modified()
    {
        Emulator.User(11).Start();
        var id = await Bot.SayAsync(11, "<b>text</b>", ("parse_mode", "HTML"), ("reply_markup", ApiBot.Keyboard("a")));
        var (code, text) = await Bot.RefusalAsync("editMessageText", ("chat_id", 11), ("message_id", id), ("text", "<b>text</b>"), ("parse_mode", "HTML"), ("reply_markup", ApiBot.Keyboard("a")));
        Assert.Equal(400, code);
        Assert.StartsWith("Bad Request: message is not modified: ", text, StringComparison.Ordinal);
        await Bot.ResultAsync("editMessageText", ("chat_id", 11), ("message_id", id), ("text", "text"), ("reply_markup", ApiBot.Keyboard("a")));
    }

    [Fact]
    public async Task What_is_gone_is_not_found_and_what_is_hers_cannot_be_edited()
    {
        var person = Emulator.User(11);
        var hers = person.Start();
        var ours = await Bot.SayAsync(11, "text");
        person.Delete(ours);
        Assert.Equal((400, "Bad Request: message to edit not found"), await EditAsync(ours));
        Assert.Equal((400, "Bad Request: message can't be edited"), await EditAsync(hers));
    }

    [Fact]
    public async Task A_message_she_deleted_only_for_herself_is_still_ours_to_edit()
    {
        var person = Emulator.User(11);
        person.Start();
        var ours = await Bot.SayAsync(11, "text");
        person.Delete(ours, forBoth: false);
        await Bot.ResultAsync("editMessageText", ("chat_id", 11), ("message_id", ours), ("text", "other"));
        Assert.Empty(person.Screen.FromBot);
    }

    [Fact]
    public async Task A_message_that_brought_a_reply_keyboard_cannot_be_edited()
    {
        Emulator.User(11).Start();
        var id = await Bot.SayAsync(11, "text", ("reply_markup", new System.Text.Json.Nodes.JsonObject { ["remove_keyboard"] = true }));
        Assert.Equal((400, "Bad Request: message can't be edited"), await EditAsync(id));
    }

    [Fact]
    public async Task A_file_has_no_text_to_edit()
    {
        var person = Emulator.User(11);
        person.SendVoice();
        var fileId = (string)(await Bot.UpdatesAsync())[^1]!["message"]!["voice"]!["file_id"]!;
        var sent = await Bot.ResultAsync("sendVoice", ("chat_id", 11), ("voice", fileId));
        Assert.Equal((400, "Bad Request: there is no text in the message to edit"), await EditAsync((int)sent["message_id"]!));
    }

    [Fact]
    public async Task Her_own_edit_comes_as_an_update_with_its_date()
    {
        var person = Emulator.User(11);
        var id = person.SendText("first");
        Clock.Advance(TimeSpan.FromMinutes(1));
        person.EditText(id, "second");
        var edited = (await Bot.UpdatesAsync())[^1]!["edited_message"]!;
        Assert.Equal(("second", Morning.AddMinutes(1).ToUnixTimeSeconds()), ((string)edited["text"]!, (long)edited["edit_date"]!));
    }

    private Task<(int Code, string Description)> EditAsync(int id) =>
        Bot.RefusalAsync("editMessageText", ("chat_id", 11), ("message_id", id), ("text", "changed"));
}
