using System.Text.Json;
using HelpBot.Sandbox.Calls;
using HelpBot.Sandbox.Json;
using HelpBot.Sandbox.Keyboards;
using HelpBot.Sandbox.Model;
using HelpBot.Sandbox.Text;

namespace HelpBot.Sandbox.Methods;

/// <summary>The methods that put a new message into a chat.</summary>
internal static class Sending
{
    public static void SendMessage(World world, ApiRequest request, Utf8JsonWriter json)
    {
        var chat = ChatAccess.ForWriting(world, request);
        Send(world, request, chat, new MessageContent.Words(MessageText.Read(request)), json);
    }

    public static void SendLocation(World world, ApiRequest request, Utf8JsonWriter json)
    {
        var chat = ChatAccess.ForWriting(world, request);
        Send(world, request, chat, new MessageContent.Location(request.Number("latitude"), request.Number("longitude")), json);
    }

    public static void SendContact(World world, ApiRequest request, Utf8JsonWriter json)
    {
        var chat = ChatAccess.ForWriting(world, request);
        var number = request.Text("phone_number");
        if (!number.Any(char.IsAsciiDigit)) throw Refusal.BadRequest("wrong phone number specified");
        if (request.Text("first_name").Length == 0) throw Refusal.BadRequest("first name must be non-empty");
        var lastName = request.Text("last_name") is { Length: > 0 } last ? last : null;
        Send(world, request, chat, new MessageContent.Contact(number, request.Text("first_name"), lastName, null), json);
    }

    public static void SendMedia(World world, ApiRequest request, Utf8JsonWriter json, MediaKind kind, string field)
    {
        var chat = ChatAccess.ForWriting(world, request);
        var id = request.Text(field);
        if (id.Length == 0) throw Refusal.BadRequest($"there is no {field} in the request");
        var file = world.Files.Find(id) ?? throw Refusal.BadRequest("wrong file identifier/HTTP URL specified");
        if (file.Kind != kind) throw Refusal.BadRequest($"can't use file of type {file.Kind} as {kind}");
        Send(world, request, chat, new MessageContent.Media(file, kind == MediaKind.Sticker ? null : MessageText.ReadCaption(request)), json);
    }

    public static void CopyMessage(World world, ApiRequest request, Utf8JsonWriter json)
    {
        var chat = ChatAccess.ForWriting(world, request);
        var from = ChatAccess.ForReading(world, request, "from_chat_id");
        var source = from.Messages.Find(request.Integer("message_id")) ?? throw Refusal.BadRequest("message to copy not found");
        if (source.Content is MessageContent.Service) throw Refusal.BadRequest("message can't be copied");
        var content = source.Content is MessageContent.Media media && request.Has("caption")
            ? media with { Caption = MessageText.ReadCaption(request) }
            : source.Content;
        var copy = Post(world, request, chat, content);
        json.WriteStartObject();
        json.WriteNumber("message_id", copy.Id);
        json.WriteEndObject();
    }

    private static void Send(World world, ApiRequest request, Chat chat, MessageContent content, Utf8JsonWriter json) =>
        MessageJson.Write(json, Post(world, request, chat, content), world);

    private static ChatMessage Post(World world, ApiRequest request, Chat chat, MessageContent content)
    {
        var markup = MarkupParser.Read(request);
        var replyTo = ReadReply(request, chat);
        if (markup is ReplyMarkup.Reply reply) chat.ReplyKeyboard = reply;
        if (markup is ReplyMarkup.Remove) chat.ReplyKeyboard = null;
        return world.Post(new ChatMessage
        {
            Id = world.NextMessageId(chat),
            Chat = chat,
            From = null,
            Date = world.Now,
            Content = content,
            Markup = markup,
            ReplyTo = replyTo,
            IsProtected = request.Flag("protect_content"),
            IsSilent = request.Flag("disable_notification"),
        });
    }

    private static int? ReadReply(ApiRequest request, Chat chat)
    {
        if (request.Object("reply_parameters", "reply parameters") is not { ValueKind: JsonValueKind.Object } reply) return null;
        var id = reply.TryGetProperty("message_id", out var value) && value.TryGetInt32(out var number) ? number : 0;
        if (chat.Messages.Find(id) is not null) return id;
        if (MarkupParser.IsTrue(reply, "allow_sending_without_reply")) return null;
        throw Refusal.BadRequest("message to be replied not found");
    }
}
