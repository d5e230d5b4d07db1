using HelpBot.Application.Telegram;
using HelpBot.BotApi.Updates;
using HelpBot.Domain.Conversation;

namespace HelpBot.BotApi.Calls;

/// <summary>The messenger port over the Bot API.</summary>
internal sealed class BotApiMessenger(BotApiClient client, TelegramOptions options) : IMessenger
{
    private readonly TimeSpan _timeout = TimeSpan.FromSeconds(options.CallSeconds);

    public Task<CallResult> SendAsync(TelegramChatId chat, Screen screen, SendManner manner, CancellationToken cancellationToken)
    {
        var body = New(chat, manner);
        body.Writer.WriteScreen(screen);
        return CallAsync("sendMessage", body, cancellationToken);
    }

    public Task<CallResult> EditAsync(TelegramChatId chat, int messageId, Screen screen, CancellationToken cancellationToken)
    {
        var body = new JsonBody();
        body.Writer.WriteNumber("chat_id"u8, chat.Value);
        body.Writer.WriteNumber("message_id"u8, messageId);
        body.Writer.WriteScreen(screen);
        return CallAsync("editMessageText", body, cancellationToken);
    }

    public Task<CallResult> DeleteAsync(TelegramChatId chat, IReadOnlyList<int> messageIds, CancellationToken cancellationToken)
    {
        var body = new JsonBody();
        body.Writer.WriteNumber("chat_id"u8, chat.Value);
        if (messageIds.Count == 1)
        {
            body.Writer.WriteNumber("message_id"u8, messageIds[0]);
            return CallAsync("deleteMessage", body, cancellationToken);
        }
        body.Writer.WriteStartArray("message_ids"u8);
        foreach (var id in messageIds) body.Writer.WriteNumberValue(id);
        body.Writer.WriteEndArray();
        return CallAsync("deleteMessages", body, cancellationToken);
    }

    public Task<CallResult> AnswerAsync(string callbackId, string? alert, CancellationToken cancellationToken)
    {
        var body = new JsonBody();
        body.Writer.WriteString("callback_query_id"u8, callbackId);
        if (alert is not null)
        {
            body.Writer.WriteString("text"u8, alert);
            body.Writer.WriteBoolean("show_alert"u8, true);
            // The client must not store it.
            body.Writer.WriteNumber("cache_time"u8, 0);
        }
        return CallAsync("answerCallbackQuery", body, cancellationToken);
    }

    public Task<CallResult> SendFileAsync(TelegramChatId chat, MediaFile file, SendManner manner, CancellationToken cancellationToken)
    {
        var body = New(chat, manner);
        var isVoice = file.Kind == MediaKind.Voice;
        body.Writer.WriteString(isVoice ? "voice"u8 : "photo"u8, file.Id);
        return CallAsync(isVoice ? "sendVoice" : "sendPhoto", body, cancellationToken);
    }

    public Task<CallResult> PinAsync(TelegramChatId group, int messageId, CancellationToken cancellationToken)
    {
        var body = new JsonBody();
        body.Writer.WriteNumber("chat_id"u8, group.Value);
        body.Writer.WriteNumber("message_id"u8, messageId);
        body.Writer.WriteBoolean("disable_notification"u8, true);
        return CallAsync("pinChatMessage", body, cancellationToken);
    }

    public async Task<GroupMember> FindMemberAsync(TelegramChatId group, TelegramChatId person, CancellationToken cancellationToken)
    {
        using var body = new JsonBody();
        body.Writer.WriteNumber("chat_id"u8, group.Value);
        body.Writer.WriteNumber("user_id"u8, person.Value);
        using var envelope = await client.CallAsync("getChatMember", body.Finish(), _timeout, cancellationToken).ConfigureAwait(false);
        return Standing.Of(envelope);
    }

    public Task<CallResult> SetMenuAsync(TelegramChatId chat, IReadOnlyList<KeyValuePair<string, string>> commands, CancellationToken cancellationToken)
    {
        var body = new JsonBody();
        body.Writer.WriteStartObject("scope"u8);
        body.Writer.WriteString("type"u8, "chat"u8);
        body.Writer.WriteNumber("chat_id"u8, chat.Value);
        body.Writer.WriteEndObject();
        if (commands.Count == 0) return CallAsync("deleteMyCommands", body, cancellationToken);
        body.Writer.WriteCommands(commands);
        return CallAsync("setMyCommands", body, cancellationToken);
    }

    public Task<CallResult> LeaveAsync(TelegramChatId chat, CancellationToken cancellationToken)
    {
        var body = new JsonBody();
        body.Writer.WriteNumber("chat_id"u8, chat.Value);
        return CallAsync("leaveChat", body, cancellationToken);
    }

    public Task<CallResult> NotifyAsync(TelegramChatId chat, string text, CancellationToken cancellationToken)
    {
        var body = new JsonBody();
        body.Writer.WriteNumber("chat_id"u8, chat.Value);
        body.Writer.WriteString("text"u8, text);
        return CallAsync("sendMessage", body, cancellationToken);
    }

    private static JsonBody New(TelegramChatId chat, SendManner manner)
    {
        var body = new JsonBody();
        body.Writer.WriteNumber("chat_id"u8, chat.Value);
        body.Writer.WriteBoolean("disable_notification"u8, !manner.HasFlag(SendManner.Sound));
        if (manner.HasFlag(SendManner.Protected)) body.Writer.WriteBoolean("protect_content"u8, true);
        return body;
    }

    private async Task<CallResult> CallAsync(string method, JsonBody body, CancellationToken cancellationToken)
    {
        using (body)
        {
            using var envelope = await client.CallAsync(method, body.Finish(), _timeout, cancellationToken).ConfigureAwait(false);
            return Outcome.Of(envelope);
        }
    }
}
