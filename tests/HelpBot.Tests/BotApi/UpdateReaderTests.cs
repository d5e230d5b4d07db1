using System.Text.Json;
using HelpBot.Application.Telegram;
using HelpBot.BotApi.Updates;
using HelpBot.Domain.Conversation;

namespace HelpBot.Tests.BotApi;

public sealed class UpdateReaderTests
{
    private const string Chat = "\"chat\":{\"id\":7000001,\"type\":\"private\",\"first_name\":\"X\"},\"from\":{\"id\":7000001,\"is_bot\":false,\"language_code\":\"kk\"}";

    [Fact]
    public void A_text_becomes_a_text_input()
    {
        var content = Private("\"message\":{\"message_id\":5,\"date\":1790000000," + Chat + ",\"text\":\"сәлем\"}");
        Assert.Equal(new Input.Text("сәлем") { Client = Language.Kazakh }, content.Input);
        Assert.Equal(5, content.MessageId);
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1790000000), content.SentAt);
    }

    [Theory]
    [InlineData("/start", "start", null)]
    [InlineData("/START@some_bot  abc-1 ", "start", "abc-1")]
    [InlineData("/help\nme", "help", "me")]
    public void A_command_is_read_with_its_payload(string text, string name, string? payload)
    {
        var content = Private("\"message\":{\"message_id\":5,\"date\":1," + Chat + ",\"text\":" + JsonEncodedText.Encode(text).ToQuoted() + "}");
        Assert.Equal(new Input.Command(name, payload, Language.Kazakh), content.Input);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/помощь")]
    [InlineData("/start-now")]
    public void What_only_looks_like_a_command_is_a_text(string text) =>
        Assert.IsType<Input.Text>(Private("\"message\":{\"message_id\":5,\"date\":1," + Chat + ",\"text\":" + JsonEncodedText.Encode(text).ToQuoted() + "}").Input);

    [Theory]
    [InlineData("\"voice\":{\"file_id\":\"a\"}", MediaKind.Voice)]
    [InlineData("\"photo\":[]", MediaKind.Photo)]
    [InlineData("\"sticker\":{}", MediaKind.Sticker)]
    [InlineData("\"document\":{}", MediaKind.Document)]
    [InlineData("\"contact\":{\"phone_number\":\"+7 700 000 00 00\"}", MediaKind.Contact)]
    [InlineData("\"dice\":{}", MediaKind.Other)]
    [InlineData("\"something_of_next_year\":{}", MediaKind.Other)]
    public void Media_keep_their_kind_and_nothing_else(string field, MediaKind kind) =>
        Assert.Equal(new Input.Media(kind) { Client = Language.Kazakh }, Private("\"message\":{\"message_id\":5,\"date\":1," + Chat + "," + field + "}").Input);

    [Fact]
    public void A_venue_is_a_location()
    {
        var content = Private("\"message\":{\"message_id\":5,\"date\":1," + Chat + ",\"venue\":{},\"location\":{\"latitude\":43.24,\"longitude\":76.9}}");
        Assert.Equal(new Input.Location(43.24, 76.9) { Client = Language.Kazakh }, content.Input);
    }

    [Fact]
    public void A_press_brings_its_data_and_its_message()
    {
        var content = Private("\"callback_query\":{\"id\":\"9\",\"data\":\"abc\",\"from\":{\"id\":7000001,\"language_code\":\"ru-RU\"},\"message\":{\"message_id\":5,\"date\":0," + Chat + "}}");
        // The message is the bot's: whose client it is stands beside it.
        Assert.Equal(new Input.Pressed("abc") { Client = Language.Russian }, content.Input);
        Assert.Equal("9", content.CallbackId);
        Assert.Null(content.SentAt);
    }

    [Fact]
    public void Data_that_no_button_of_ours_can_hold_is_dropped() =>
        Assert.Equal(new Input.Pressed(""), Private("\"callback_query\":{\"id\":\"9\",\"data\":\"" + new string('я', 40) + "\",\"message\":{\"message_id\":5,\"date\":0," + Chat + "}}").Input);

    [Theory]
    [InlineData("kicked", typeof(Input.Blocked))]
    [InlineData("member", typeof(Input.Unblocked))]
    public void Blocking_and_coming_back_are_read(string status, Type expected) =>
        Assert.IsType(expected, Private("\"my_chat_member\":{\"date\":1," + Chat + ",\"new_chat_member\":{\"status\":\"" + status + "\"}}").Input);

    [Fact]
    public void A_voice_message_brings_its_file_and_a_photo_its_largest()
    {
        Assert.Equal("a", Private("\"message\":{\"message_id\":5,\"date\":1," + Chat + ",\"voice\":{\"file_id\":\"a\"}}").File);
        Assert.Equal("c", Private("\"message\":{\"message_id\":5,\"date\":1," + Chat + ",\"photo\":[{\"file_id\":\"b\"},{\"file_id\":\"c\"}]}").File);
    }

    [Theory]
    [InlineData("\"channel_post\":{}", false)]
    [InlineData("\"message\":{}", true)]
    [InlineData("\"message\":7", true)]
    [InlineData("\"callback_query\":{}", true)]
    [InlineData("\"message\":{\"message_id\":5,\"date\":1,\"chat\":{\"id\":7,\"type\":\"private\"},\"pinned_message\":{}}", false)]
    public void What_concerns_nobody_is_only_noted(string kind, bool malformed) =>
        Assert.Equal(new UpdateContent.Ignored(malformed), Read(kind)!.Content);

    [Fact]
    public void A_long_text_is_cut_between_code_points()
    {
        var text = new string('я', 4095) + "👩👩";
        var content = Private("\"message\":{\"message_id\":5,\"date\":1," + Chat + ",\"text\":\"" + text + "\"}");
        Assert.Equal(new string('я', 4095) + "👩", Assert.IsType<Input.Text>(content.Input).Value);
    }

    [Fact]
    public void Zero_bytes_and_right_to_left_marks_pass() =>
        Assert.Equal("a\0\u202Eb", Assert.IsType<Input.Text>(Private("\"message\":{\"message_id\":5,\"date\":1," + Chat + ",\"text\":\"a\\u0000\\u202Eb\"}").Input).Value);

    private static ChatUpdate? Read(string kind)
    {
        using var document = JsonDocument.Parse("{\"update_id\":1," + kind + "}");
        return UpdateReader.Read(document.RootElement);
    }

    private static UpdateContent.Private Private(string kind) => Assert.IsType<UpdateContent.Private>(Read(kind)!.Content);
}

internal static class JsonText
{
    public static string ToQuoted(this JsonEncodedText text) => "\"" + text + "\"";
}
