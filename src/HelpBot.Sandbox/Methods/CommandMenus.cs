using System.Text.Json;
using HelpBot.Sandbox.Calls;
using HelpBot.Sandbox.Model;

namespace HelpBot.Sandbox.Methods;

/// <summary>The methods that set and tell the menus of commands, by scope and language.</summary>
internal static class CommandMenus
{
    public const int MaxCommands = 100;

    public static void Set(World world, ApiRequest request, Utf8JsonWriter json)
    {
        var key = (ReadScope(request), Profile.ReadLanguage(request));
        if (request.Object("commands", "commands list") is not { ValueKind: JsonValueKind.Array } list)
            throw Refusal.BadRequest("parameter \"commands\" is required");
        if (list.GetArrayLength() > MaxCommands) throw Refusal.BadRequest("BOT_COMMANDS_TOO_MUCH");
        world.Bot.Commands[key] = [.. list.EnumerateArray().Select(Read)];
        json.WriteBooleanValue(true);
    }

    public static void Get(World world, ApiRequest request, Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var command in world.Bot.Commands.GetValueOrDefault((ReadScope(request), Profile.ReadLanguage(request))) ?? [])
        {
            json.WriteStartObject();
            json.WriteString("command", command.Command);
            json.WriteString("description", command.Description);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Delete(World world, ApiRequest request, Utf8JsonWriter json)
    {
        world.Bot.Commands.Remove((ReadScope(request), Profile.ReadLanguage(request)));
        json.WriteBooleanValue(true);
    }

    private static BotCommand Read(JsonElement item)
    {
        var name = Words(item, "command").TrimStart('/');
        var description = Words(item, "description");
        if (name.Length is 0 or > 32 || !name.All(static c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_'))
            throw Refusal.BadRequest("BOT_COMMAND_INVALID");
        if (description.Length == 0 || description.EnumerateRunes().Count() > 256) throw Refusal.BadRequest("BOT_COMMAND_DESCRIPTION_INVALID");
        return new BotCommand(name, description);
    }

    private static string Words(JsonElement owner, string name) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : throw Refusal.BadRequest($"can't parse BotCommand: Can't find field \"{name}\"");

    private static string ReadScope(ApiRequest request)
    {
        if (request.Object("scope", "scope") is not { ValueKind: JsonValueKind.Object } scope) return "default";
        var type = scope.TryGetProperty("type", out var name) ? name.GetString() : null;
        return type switch
        {
            "default" or "all_private_chats" or "all_group_chats" or "all_chat_administrators" => type,
            "chat" or "chat_administrators" or "chat_member" => $"{type}:{(scope.TryGetProperty("chat_id", out var id) ? id.ToString() : "")}",
            _ => throw Refusal.BadRequest("can't parse BotCommandScope: unsupported type specified"),
        };
    }
}
