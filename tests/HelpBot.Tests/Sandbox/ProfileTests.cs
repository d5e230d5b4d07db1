using System.Text.Json.Nodes;

namespace HelpBot.Tests.Sandbox;

public class ProfileTests : EmulatorTests
{
    [Fact]
    public async Task A_menu_of_commands_is_kept_by_scope_and_language()
    {
        await SetCommandsAsync("", "start");
        await SetCommandsAsync("kk", "bastau");
        await Bot.ResultAsync("setMyCommands", ("commands", Commands("only")), ("scope", new JsonObject { ["type"] = "chat", ["chat_id"] = 12 }));
        Assert.Equal("bastau", (string?)(await Bot.ResultAsync("getMyCommands", ("language_code", "kk")))[0]!["command"]);
        Assert.Equal("start", Emulator.World.Bot.CommandsFor(11, "ru")[0].Command);
        Assert.Equal("bastau", Emulator.World.Bot.CommandsFor(11, "kk")[0].Command);
        Assert.Equal("only", Emulator.World.Bot.CommandsFor(12, "kk")[0].Command);
    }

    [Theory]
    [InlineData("Start", "text", "BOT_COMMAND_INVALID")]
    [InlineData("көмек", "text", "BOT_COMMAND_INVALID")]
    [InlineData("start", "", "BOT_COMMAND_DESCRIPTION_INVALID")]
    public async Task A_bad_command_is_refused(string name, string description, string expected)
    {
        var commands = new JsonArray(new JsonObject { ["command"] = name, ["description"] = description });
        Assert.Equal((400, "Bad Request: " + expected), await Bot.RefusalAsync("setMyCommands", ("commands", commands)));
    }

    [Fact]
    public async Task The_name_is_shown_in_the_language_of_the_client()
    {
        await Bot.ResultAsync("setMyName", ("name", "Справка"));
        await Bot.ResultAsync("setMyName", ("name", "Анықтама"), ("language_code", "kk"));
        foreach (var (id, language) in new[] { (11, "kk"), (12, "ru") })
        {
            Emulator.User(id).Profile.LanguageCode = language;
            Emulator.User(id).Start();
            await Bot.SayAsync(id, "x");
        }

        Assert.Equal(["Анықтама", "Справка"], new[] { 11, 12 }.Select(id => Emulator.User(id).Notes[0].Title));
        Assert.Equal("Анықтама", (string?)(await Bot.ResultAsync("getMyName", ("language_code", "kk")))["name"]);
        Assert.Equal(400, (await Bot.RefusalAsync("setMyName", ("name", new string('а', 65)))).Code);
        Assert.Equal(400, (await Bot.RefusalAsync("setMyName", ("name", "x"), ("language_code", "rus"))).Code);
    }

    [Fact]
    public async Task A_file_has_a_path_and_bytes_unless_it_is_too_big()
    {
        var person = Emulator.User(11);
        person.SendVoice();
        person.SendFile(HelpBot.Sandbox.Model.MediaKind.Document, file => file with { Size = 21 << 20 });
        var updates = await Bot.UpdatesAsync();
        var file = await Bot.ResultAsync("getFile", ("file_id", (string)updates[0]!["message"]!["voice"]!["file_id"]!));
        using var http = new HttpClient();
        var bytes = await http.GetByteArrayAsync(new Uri($"{Emulator.BaseUrl}/file/bot{Emulator.Token}/{file["file_path"]}"));
        Assert.Equal((int)file["file_size"]!, bytes.Length);
        Assert.Equal((400, "Bad Request: file is too big"), await Bot.RefusalAsync("getFile", ("file_id", (string)updates[1]!["message"]!["document"]!["file_id"]!)));
    }

    private Task<JsonNode> SetCommandsAsync(string language, string name) =>
        Bot.ResultAsync("setMyCommands", ("commands", Commands(name)), ("language_code", language));

    private static JsonArray Commands(string name) => new(new JsonObject { ["command"] = name, ["description"] = "text" });
}
