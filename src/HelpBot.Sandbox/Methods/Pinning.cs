using System.Text.Json;
using HelpBot.Sandbox.Calls;
using HelpBot.Sandbox.Model;

namespace HelpBot.Sandbox.Methods;

/// <summary>Pins, and the quiet reactions.</summary>
internal static class Pinning
{
    public static void Pin(World world, ApiRequest request, Utf8JsonWriter json)
    {
        var chat = ForPinning(world, request);
        var message = chat.Messages.Find(request.Integer("message_id")) ?? throw Refusal.BadRequest("message to pin not found");
        chat.PinnedMessage = message.Id;

        // A pin is itself a line in the chat, and comes back to the bot as a message.
        var line = world.Post(new ChatMessage
        {
            Id = world.NextMessageId(chat),
            Chat = chat,
            From = null,
            Date = world.Now,
            Content = new MessageContent.Service(ServiceKind.Pinned, message.Id),
            IsSilent = request.Flag("disable_notification"),
        });
        world.Updates.Message(line);
        json.WriteBooleanValue(true);
    }

    public static void Unpin(World world, ApiRequest request, Utf8JsonWriter json)
    {
        var chat = ForPinning(world, request);
        var id = request.Integer("message_id");
        if (chat.PinnedMessage is null || (id != 0 && chat.PinnedMessage != id)) throw Refusal.BadRequest("message to unpin not found");
        chat.PinnedMessage = null;
        world.Touch(chat);
        json.WriteBooleanValue(true);
    }

    public static void UnpinAll(World world, ApiRequest request, Utf8JsonWriter json)
    {
        var chat = ForPinning(world, request);
        chat.PinnedMessage = null;
        world.Touch(chat);
        json.WriteBooleanValue(true);
    }

    public static void React(World world, ApiRequest request, Utf8JsonWriter json)
    {
        var chat = ChatAccess.ForWriting(world, request);
        var message = chat.Messages.Find(request.Integer("message_id")) ?? throw Refusal.BadRequest("message to react not found");
        message.Reaction = request.Object("reaction", "reaction") is { ValueKind: JsonValueKind.Array } list && list.GetArrayLength() > 0
            ? list[0].TryGetProperty("emoji", out var emoji) ? emoji.GetString() : throw Refusal.BadRequest("REACTION_INVALID")
            : null;
        world.Touch(chat);
        json.WriteBooleanValue(true);
    }

    private static Chat ForPinning(World world, ApiRequest request)
    {
        var chat = ChatAccess.ForWriting(world, request);
        if (chat.Group is { Bot.CanPinMessages: false }) throw Refusal.BadRequest("not enough rights to manage pinned messages in the chat");
        return chat;
    }
}
