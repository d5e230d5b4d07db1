using System.Collections.Frozen;
using System.Text.Json;
using HelpBot.Sandbox.Calls;
using HelpBot.Sandbox.Json;
using HelpBot.Sandbox.Model;

namespace HelpBot.Sandbox.Methods;

/// <summary>One method of the Bot API: reads the request, changes the world, writes the result; refuses by throwing.</summary>
internal delegate void BotApiMethod(World world, ApiRequest request, Utf8JsonWriter json);

/// <summary>Every method the emulator knows, by name; getUpdates is not here, because it waits.</summary>
internal static class BotApiMethods
{
    private static readonly FrozenDictionary<string, BotApiMethod> ByName = new Dictionary<string, BotApiMethod>
    {
        ["getMe"] = static (world, _, json) => UserJson.WriteMe(json, world.Bot),
        ["sendMessage"] = Sending.SendMessage,
        ["sendLocation"] = Sending.SendLocation,
        ["sendContact"] = Sending.SendContact,
        ["sendVoice"] = static (world, request, json) => Sending.SendMedia(world, request, json, MediaKind.Voice, "voice"),
        ["sendPhoto"] = static (world, request, json) => Sending.SendMedia(world, request, json, MediaKind.Photo, "photo"),
        ["sendSticker"] = static (world, request, json) => Sending.SendMedia(world, request, json, MediaKind.Sticker, "sticker"),
        ["sendDocument"] = static (world, request, json) => Sending.SendMedia(world, request, json, MediaKind.Document, "document"),
        ["sendVideo"] = static (world, request, json) => Sending.SendMedia(world, request, json, MediaKind.Video, "video"),
        ["sendVideoNote"] = static (world, request, json) => Sending.SendMedia(world, request, json, MediaKind.VideoNote, "video_note"),
        ["copyMessage"] = Sending.CopyMessage,
        ["editMessageText"] = Editing.EditText,
        ["editMessageCaption"] = Editing.EditCaption,
        ["editMessageReplyMarkup"] = Editing.EditMarkup,
        ["deleteMessage"] = Deleting.DeleteMessage,
        ["deleteMessages"] = Deleting.DeleteMessages,
        ["answerCallbackQuery"] = Answering.AnswerPress,
        ["sendChatAction"] = Answering.SendAction,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<string> Names => ByName.Keys;

    public static BotApiMethod? Find(string name) => ByName.GetValueOrDefault(name);
}
