using System.Text;
using System.Text.Json.Nodes;
using HelpBot.Sandbox;

namespace HelpBot.EndToEnd.Tests.Page;

/// <summary>A bot that does nothing by itself: the test speaks for it.</summary>
internal sealed class HandBot(SandboxServer server)
{
    private static readonly HttpClient Http = new();
    private long _offset;

    public async Task<JsonNode> CallAsync(string method, JsonObject arguments)
    {
        using var body = new StringContent(arguments.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await Http.PostAsync(new Uri($"{server.ApiBaseUrl}/bot{server.Token}/{method}"), body);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.True((bool)answer["ok"]!, answer.ToJsonString());
        return answer["result"]!;
    }

    /// <summary>The next update of this kind; others are passed over.</summary>
    public async Task<JsonNode> NextAsync(string kind)
    {
        while (true)
        {
            foreach (var update in (await CallAsync("getUpdates", new JsonObject { ["offset"] = _offset, ["timeout"] = 20 })).AsArray())
            {
                _offset = (long)update!["update_id"]! + 1;
                if (update[kind] is { } wanted) return wanted;
            }
        }
    }

    public async Task<int> SayAsync(long chatId, string text, params string[] buttons) =>
        (int)(await CallAsync("sendMessage", new JsonObject { ["chat_id"] = chatId, ["text"] = text, ["reply_markup"] = Keyboard(buttons) }))["message_id"]!;

    public Task<JsonNode> EditAsync(long chatId, int messageId, string text, params string[] buttons) =>
        CallAsync("editMessageText", new JsonObject { ["chat_id"] = chatId, ["message_id"] = messageId, ["text"] = text, ["reply_markup"] = Keyboard(buttons) });

    public Task<JsonNode> DeleteAsync(long chatId, params int[] messageIds) =>
        CallAsync("deleteMessages", new JsonObject { ["chat_id"] = chatId, ["message_ids"] = new JsonArray([.. messageIds.Select(id => (JsonNode)id)]) });

    public async Task AnswerAsync(string? text = null, bool isAlert = false)
    {
        var press = await NextAsync("callback_query");
        var arguments = new JsonObject { ["callback_query_id"] = press["id"]!.DeepClone(), ["show_alert"] = isAlert };
        if (text is not null) arguments["text"] = text;
        await CallAsync("answerCallbackQuery", arguments);
    }

    private static JsonObject Keyboard(string[] buttons) => new()
    {
        ["inline_keyboard"] = new JsonArray([.. buttons.Select((label, at) => (JsonNode)new JsonArray(new JsonObject { ["text"] = label, ["callback_data"] = $"{at}" }))]),
    };
}
