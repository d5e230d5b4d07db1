using System.Text.Json.Nodes;

namespace HelpBot.Tests.Sandbox;

public class SendingTests : EmulatorTests
{
    [Fact]
    public async Task A_message_stands_on_the_screen_with_its_buttons()
    {
        var person = Emulator.User(11);
        person.Start();
        var id = await Bot.SayAsync(11, "Хабарлама <b>қалың</b>", ("parse_mode", "HTML"), ("reply_markup", ApiBot.Keyboard("Иә", "Жоқ")));
        var message = person.Screen.Newest!;
        Assert.Equal((id, true, "Хабарлама қалың"), (message.Id, message.IsFromBot, message.Text));
        Assert.Equal(["Иә", "Жоқ"], message.Buttons.Select(button => button.Text));
        Assert.Equal(("bold", 10, 5), (message.Entities[0].Type, message.Entities[0].Offset, message.Entities[0].Length));
    }

    [Fact]
    public async Task All_private_chats_share_one_counter_of_messages()
    {
        var ids = new List<int> { Emulator.User(11).Start(), Emulator.User(12).Start() };
        ids.Add(await Bot.SayAsync(11, "a"));
        ids.Add(await Bot.SayAsync(12, "b"));
        Assert.Equal([1, 2, 3, 4], ids);
    }

    [Fact]
    public async Task Nobody_can_be_written_to_first()
    {
        Assert.Equal((400, "Bad Request: chat not found"), await Bot.RefusalAsync("sendMessage", ("chat_id", 5), ("text", "x")));
        Emulator.User(5);
        Assert.Equal((403, "Forbidden: bot can't initiate conversation with a user"), await Bot.RefusalAsync("sendMessage", ("chat_id", 5), ("text", "x")));
    }

    [Fact]
    public async Task A_blocked_bot_is_told_at_once_and_refused_until_restart()
    {
        var person = Emulator.User(11);
        person.Start();
        person.Block();
        Assert.Equal((403, "Forbidden: bot was blocked by the user"), await Bot.RefusalAsync("sendMessage", ("chat_id", 11), ("text", "x")));
        var blocked = (await Bot.UpdatesAsync())[^1]!["my_chat_member"]!;
        Assert.Equal(("member", "kicked", 0), ((string?)blocked["old_chat_member"]!["status"], (string?)blocked["new_chat_member"]!["status"], (int)blocked["new_chat_member"]!["until_date"]!));
        person.Restart();
        await Bot.SayAsync(11, "welcome back");
        var kinds = (await Bot.UpdatesAsync()).Select(update => update!["message"] is null ? "membership" : (string?)update["message"]!["text"]);
        Assert.Equal(["/start", "membership", "membership", "/start"], kinds);
    }

    [Fact]
    public async Task A_closed_account_is_deactivated()
    {
        var person = Emulator.User(11);
        person.Start();
        person.Deactivate();
        Assert.Equal((403, "Forbidden: user is deactivated"), await Bot.RefusalAsync("sendMessage", ("chat_id", 11), ("text", "x")));
    }

    [Theory]
    [InlineData("", "Bad Request: message text is empty")]
    [InlineData("  \n ", "Bad Request: text must be non-empty")]
    public async Task An_empty_text_is_refused(string text, string expected)
    {
        Emulator.User(11).Start();
        Assert.Equal((400, expected), await Bot.RefusalAsync("sendMessage", ("chat_id", 11), ("text", text)));
    }

    [Fact]
    public async Task The_limit_of_a_text_counts_code_points_after_parsing()
    {
        Emulator.User(11).Start();
        await Bot.SayAsync(11, "<b>" + string.Concat(Enumerable.Repeat("😀", 4096)) + "</b>", ("parse_mode", "HTML"));
        Assert.Equal((400, "Bad Request: message is too long"), await Bot.RefusalAsync("sendMessage", ("chat_id", 11), ("text", new string('ә', 4097))));
        Assert.Equal((400, "Bad Request: text is too long"), await Bot.RefusalAsync("sendMessage", ("chat_id", 11), ("text", new string('ә', 20_000))));
    }

    [Fact]
    public async Task Telegram_finds_numbers_links_and_commands_by_itself_but_no_short_codes()
    {
        Emulator.User(11).Start();
        var sent = await Bot.ResultAsync("sendMessage", ("chat_id", 11), ("text", "102, +7 700 000 00 00, https://example.org/x, /help"));
        Assert.Equal(
            ["phone_number 5 16", "url 23 21", "bot_command 46 5"],
            sent["entities"]!.AsArray().Select(e => $"{e!["type"]} {e["offset"]} {e["length"]}"));
    }

    [Fact]
    public async Task A_reply_to_a_message_that_is_gone_fails_unless_it_may_go_without()
    {
        Emulator.User(11).Start();
        var reply = new JsonObject { ["message_id"] = 77 };
        Assert.Equal((400, "Bad Request: message to be replied not found"), await Bot.RefusalAsync("sendMessage", ("chat_id", 11), ("text", "x"), ("reply_parameters", reply)));
        await Bot.SayAsync(11, "x", ("reply_parameters", new JsonObject { ["message_id"] = 77, ["allow_sending_without_reply"] = true }));
    }

    [Fact]
    public async Task The_lock_screen_shows_the_bots_name_and_the_first_words_until_the_message_goes()
    {
        var person = Emulator.User(11);
        person.Start();
        var id = await Bot.SayAsync(11, "Первые слова\nвторая строка", ("disable_notification", true));
        var note = Assert.Single(person.Notes);
        Assert.Equal(("Анықтамалық · Справка", "Первые слова вторая строка", true, false), (note.Title, note.Text, note.IsSilent, note.IsWithdrawn));
        await Bot.ResultAsync("deleteMessage", ("chat_id", 11), ("message_id", id));
        Assert.True(Assert.Single(person.Notes).IsWithdrawn);
    }

    [Fact]
    public async Task A_file_can_be_sent_on_by_its_id_and_copied_without_its_author()
    {
        var person = Emulator.User(11);
        Emulator.User(12).Start();
        var voice = person.SendVoice();
        var fileId = (string)(await Bot.UpdatesAsync())[^1]!["message"]!["voice"]!["file_id"]!;
        await Bot.ResultAsync("sendVoice", ("chat_id", 12), ("voice", fileId));
        var copied = await Bot.ResultAsync("copyMessage", ("chat_id", 12), ("from_chat_id", 11), ("message_id", voice));
        Assert.Equal(["message_id"], copied.AsObject().Select(field => field.Key));
        Assert.Equal(["voice", "voice"], Emulator.User(12).Screen.FromBot.Select(message => message.Kind));
        Assert.Equal(400, (await Bot.RefusalAsync("sendPhoto", ("chat_id", 12), ("photo", fileId))).Code);
    }
}
