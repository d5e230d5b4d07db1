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
        ["setMessageReaction"] = Pinning.React,
        ["pinChatMessage"] = Pinning.Pin,
        ["unpinChatMessage"] = Pinning.Unpin,
        ["unpinAllChatMessages"] = Pinning.UnpinAll,
        ["getFile"] = Files.GetFile,
        ["getChat"] = Memberships.GetChat,
        ["getChatMember"] = Memberships.GetMember,
        ["getChatAdministrators"] = Memberships.GetAdministrators,
        ["getChatMemberCount"] = Memberships.Count,
        ["leaveChat"] = Memberships.Leave,
        ["banChatMember"] = Memberships.Ban,
        ["unbanChatMember"] = Memberships.Unban,
        ["setMyCommands"] = CommandMenus.Set,
        ["getMyCommands"] = CommandMenus.Get,
        ["deleteMyCommands"] = CommandMenus.Delete,
        ["setMyName"] = Profile.SetName,
        ["getMyName"] = Profile.GetName,
        ["setMyDescription"] = Profile.SetDescription,
        ["getMyDescription"] = Profile.GetDescription,
        ["setMyShortDescription"] = Profile.SetShortDescription,
        ["getMyShortDescription"] = Profile.GetShortDescription,
        ["setChatMenuButton"] = Profile.SetMenuButton,
        ["getChatMenuButton"] = Profile.GetMenuButton,
        ["setWebhook"] = WebhookMethods.Set,
        ["deleteWebhook"] = WebhookMethods.Delete,
        ["getWebhookInfo"] = WebhookMethods.Tell,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<string> Names => ByName.Keys;

    /// <summary>The words that some successes carry beside their result.</summary>
    public static string? RemarkOn(string name) => name.ToLowerInvariant() switch
    {
        "setwebhook" => "Webhook was set",
        "deletewebhook" => "Webhook was deleted",
        _ => null,
    };

    public static BotApiMethod? Find(string name) => ByName.GetValueOrDefault(name);
}
