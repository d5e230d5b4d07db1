using System.Text.Json;
using HelpBot.Sandbox.Calls;
using HelpBot.Sandbox.Model;

namespace HelpBot.Sandbox.Methods;

/// <summary>The methods that take messages away, always for both sides.</summary>
internal static class Deleting
{
    /// <summary>From this age on a bot may not delete a message in a private chat, nor its own elsewhere.</summary>
    public static readonly TimeSpan MaxAge = TimeSpan.FromHours(48);

    public const int MaxIds = 100;

    public static void DeleteMessage(World world, ApiRequest request, Utf8JsonWriter json)
    {
        var chat = ChatAccess.ForReading(world, request);
        var message = chat.Messages.Find(request.Integer("message_id")) ?? throw Refusal.BadRequest("message to delete not found");
        if (!MayDelete(world, message)) throw Refusal.BadRequest("message can't be deleted");
        world.Erase(message);
        json.WriteBooleanValue(true);
    }

    public static void DeleteMessages(World world, ApiRequest request, Utf8JsonWriter json)
    {
        var chat = ChatAccess.ForReading(world, request);
        var found = ReadIds(request).Distinct().Select(id => chat.Messages.Find(id)).OfType<ChatMessage>().ToList();

        // One that may not be deleted fails the whole call, and nothing goes.
        if (!found.TrueForAll(message => MayDelete(world, message))) throw Refusal.BadRequest("message can't be deleted");
        foreach (var message in found) world.Erase(message);
        json.WriteBooleanValue(true);
    }

    private static List<long> ReadIds(ApiRequest request)
    {
        if (request.Object("message_ids", "message identifiers") is not { ValueKind: JsonValueKind.Array } list)
            throw Refusal.BadRequest("message identifiers are not specified");
        if (list.GetArrayLength() == 0) throw Refusal.BadRequest("message identifiers are not specified");
        if (list.GetArrayLength() > MaxIds) throw Refusal.BadRequest("too many message identifiers specified");
        return [.. list.EnumerateArray().Select(static id => id.ValueKind == JsonValueKind.Number && id.TryGetInt64(out var value)
            ? value
            : throw Refusal.BadRequest("invalid message identifier specified"))];
    }

    private static bool MayDelete(World world, ChatMessage message)
    {
        if (message.Content is MessageContent.Service { Kind: ServiceKind.GroupCreated }) return false;
        var isYoung = world.Now - message.Date < MaxAge;
        if (message.Chat.Group is not { } group) return isYoung;
        return group.Bot.CanDeleteMessages || (message.IsFromBot && isYoung);
    }
}
