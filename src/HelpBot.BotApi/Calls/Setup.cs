using System.Text.Json;
using HelpBot.Application.Telegram;
using HelpBot.BotApi.Updates;

namespace HelpBot.BotApi.Calls;

/// <summary>The calls around the conversation: who am I, where do updates go, what the bot's face says.</summary>
internal sealed class Setup(BotApiClient client, TelegramOptions options)
{
    private readonly TimeSpan _timeout = TimeSpan.FromSeconds(options.CallSeconds);

    /// <summary>Asks who the bot is: the one call that must succeed at start.</summary>
    public Task<SetupAnswer> GetMeAsync(CancellationToken cancellationToken) => CallAsync("getMe", null, cancellationToken);

    /// <summary>Asks where updates go.</summary>
    public Task<SetupAnswer> GetWebhookInfoAsync(CancellationToken cancellationToken) => CallAsync("getWebhookInfo", null, cancellationToken);

    /// <summary>Asks which commands the menu shows.</summary>
    public Task<SetupAnswer> GetMyCommandsAsync(CancellationToken cancellationToken) => CallAsync("getMyCommands", null, cancellationToken);

    /// <summary>Asks about a group.</summary>
    public Task<SetupAnswer> GetChatAsync(long chat, CancellationToken cancellationToken) =>
        CallAsync("getChat", w => w.WriteNumber("chat_id"u8, chat), cancellationToken);

    /// <summary>Asks where somebody stands in a group.</summary>
    public Task<SetupAnswer> GetChatMemberAsync(long chat, long user, CancellationToken cancellationToken) => CallAsync("getChatMember", w =>
    {
        w.WriteNumber("chat_id"u8, chat);
        w.WriteNumber("user_id"u8, user);
    }, cancellationToken);

    /// <summary>Asks who administers a group.</summary>
    public Task<SetupAnswer> GetChatAdministratorsAsync(long chat, CancellationToken cancellationToken) =>
        CallAsync("getChatAdministrators", w => w.WriteNumber("chat_id"u8, chat), cancellationToken);

    /// <summary>Goes back to polling; waiting updates are kept.</summary>
    public Task<SetupAnswer> DeleteWebhookAsync(CancellationToken cancellationToken) =>
        CallAsync("deleteWebhook", w => w.WriteBoolean("drop_pending_updates"u8, false), cancellationToken);

    /// <summary>Has updates posted to us.</summary>
    public Task<SetupAnswer> SetWebhookAsync(string url, string secret, CancellationToken cancellationToken) => CallAsync("setWebhook", w =>
    {
        w.WriteString("url"u8, url);
        w.WriteString("secret_token"u8, secret);
        w.WriteNumber("max_connections"u8, 100);
        WriteAllowedUpdates(w);
    }, cancellationToken);

    /// <summary>Sets the commands of the menu, for one language or (null) for all others.</summary>
    public Task<SetupAnswer> SetMyCommandsAsync(string? language, IReadOnlyList<KeyValuePair<string, string>> commands, CancellationToken cancellationToken) => CallAsync("setMyCommands", w =>
    {
        w.WriteCommands(commands);
        if (language is not null) w.WriteString("language_code"u8, language);
    }, cancellationToken);

    /// <summary>Sets the text that an empty chat shows.</summary>
    public Task<SetupAnswer> SetMyDescriptionAsync(string? language, string text, CancellationToken cancellationToken) =>
        CallAsync("setMyDescription", w => WriteFace(w, "description", text, language), cancellationToken);

    /// <summary>Sets the text of the bot's profile and of shared links.</summary>
    public Task<SetupAnswer> SetMyShortDescriptionAsync(string? language, string text, CancellationToken cancellationToken) =>
        CallAsync("setMyShortDescription", w => WriteFace(w, "short_description", text, language), cancellationToken);

    /// <summary>Writes <c>allowed_updates</c>: Telegram keeps the stored value where it is left out.</summary>
    public static void WriteAllowedUpdates(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("allowed_updates"u8);
        foreach (var kind in UpdateReader.AllowedUpdates) writer.WriteStringValue(kind);
        writer.WriteEndArray();
    }

    private static void WriteFace(Utf8JsonWriter writer, string name, string text, string? language)
    {
        writer.WriteString(name, text);
        if (language is not null) writer.WriteString("language_code"u8, language);
    }

    private async Task<SetupAnswer> CallAsync(string method, Action<Utf8JsonWriter>? parameters, CancellationToken cancellationToken)
    {
        using var body = new JsonBody();
        parameters?.Invoke(body.Writer);
        using var envelope = await client.CallAsync(method, body.Finish(), _timeout, cancellationToken).ConfigureAwait(false);
        var result = Outcome.Of(envelope);
        if (result is not CallResult.Done || envelope.State != EnvelopeState.Read) return new SetupAnswer(result, envelope.Description, default);
        using var document = JsonDocument.Parse(envelope.Body);
        return new SetupAnswer(result, envelope.Description, document.RootElement.Find("result")?.Clone() ?? default);
    }
}

/// <summary>The answer to a call of <see cref="Setup"/>.</summary>
/// <param name="Result">How it ended.</param>
/// <param name="Description">Telegram's words; empty if none.</param>
/// <param name="Value">The result; undefined unless done.</param>
internal readonly record struct SetupAnswer(CallResult Result, string Description, JsonElement Value)
{
    /// <summary>Whether it was done.</summary>
    public bool IsDone => Result is CallResult.Done;
}
