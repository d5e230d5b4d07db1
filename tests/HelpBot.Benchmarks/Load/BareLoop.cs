using System.Text;
using System.Text.Json;

namespace HelpBot.Benchmarks.Load;

/// <summary>The yardstick: the shortest bot that holds the same talk. It polls, switches on the press, posts the answer; no state, no store, no limits, no library.</summary>
/// <remarks>It acknowledges presses as every bot must. What the real bot is slower by is the price of durability, encryption and order.</remarks>
internal static class BareLoop
{
    private static readonly JsonEncodedText Greeting = JsonEncodedText.Encode("Сәлеметсіз бе? Тілді таңдаңыз.\nЗдравствуйте. Выберите язык.");

    /// <summary>Answers until cancelled.</summary>
    public static async Task RunAsync(string apiBaseUrl, CancellationToken cancellationToken)
    {
        using var http = new HttpClient { BaseAddress = new Uri(apiBaseUrl.TrimEnd('/') + "/bot42:BARE/") };
        var offset = 0L;
        while (!cancellationToken.IsCancellationRequested)
        {
            using var answer = await PostAsync(http, "getUpdates", $$"""{"offset":{{offset}},"timeout":30,"limit":100}""", cancellationToken);
            await using var stream = await answer.Content.ReadAsStreamAsync(cancellationToken);
            using var updates = await JsonDocument.ParseAsync(stream, default, cancellationToken);
            foreach (var update in updates.RootElement.GetProperty("result").EnumerateArray())
            {
                offset = update.GetProperty("update_id").GetInt64() + 1;
                _ = AnswerAsync(http, update.Clone(), cancellationToken);
            }
        }
    }

    private static async Task AnswerAsync(HttpClient http, JsonElement update, CancellationToken cancellationToken)
    {
        if (update.TryGetProperty("message", out var message))
        {
            (await PostAsync(http, "sendMessage", Screen(message.GetProperty("chat").GetProperty("id").GetInt64(), null, Greeting, "0"), cancellationToken)).Dispose();
            return;
        }
        var press = update.GetProperty("callback_query");
        var pressed = press.GetProperty("message");
        var chat = pressed.GetProperty("chat").GetProperty("id").GetInt64();
        var acknowledged = PostAsync(http, "answerCallbackQuery", $$"""{"callback_query_id":"{{press.GetProperty("id").GetString()}}"}""", cancellationToken);
        var (text, step) = press.GetProperty("data").GetString() switch
        {
            "0" => ("Сейчас этот экран видите только вы?", "1"),
            "1" => ("Вам сейчас грозит опасность?", "2"),
            "2" => ("Выберите город или область.", "3"),
            _ => ("111 — государственная линия. 102 — полиция.", "4"),
        };
        (await PostAsync(http, "editMessageText", Screen(chat, pressed.GetProperty("message_id").GetInt64(), JsonEncodedText.Encode(text), step), cancellationToken)).Dispose();
        (await acknowledged).Dispose();
    }

    private static string Screen(long chat, long? message, JsonEncodedText text, string step) =>
        $$$"""{"chat_id":{{{chat}}},{{{(message is null ? "" : $"\"message_id\":{message},")}}}"text":"{{{text}}}","reply_markup":{"inline_keyboard":[[{"text":"Русский","callback_data":"{{{step}}}"},{"text":"Да","callback_data":"{{{step}}}"},{"text":"Нет","callback_data":"{{{step}}}"},{"text":"Алматы","callback_data":"{{{step}}}"}]]}}""";

    private static Task<HttpResponseMessage> PostAsync(HttpClient http, string method, string body, CancellationToken cancellationToken) =>
        http.PostAsync(new Uri(method, UriKind.Relative), new StringContent(body, Encoding.UTF8, "application/json"), cancellationToken);
}
