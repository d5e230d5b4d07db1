using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using HelpBot.Sandbox;

namespace HelpBot.Tests.Sandbox;

/// <summary>The barest bot: calls methods over HTTP and hands back what came.</summary>
internal sealed class ApiBot(string baseUrl, string token) : IDisposable
{
    private readonly HttpClient _http = new();

    public ApiBot(TelegramEmulator emulator) : this(emulator.BaseUrl, emulator.Token)
    {
    }

    public async Task<JsonObject> CallAsync(string method, params (string Name, JsonNode? Value)[] arguments)
    {
        using var response = await SendAsync(method, arguments);
        return (await response.Content.ReadFromJsonAsync(BotJson.Default.JsonObject))!;
    }

    public async Task<JsonNode> ResultAsync(string method, params (string Name, JsonNode? Value)[] arguments)
    {
        var answer = await CallAsync(method, arguments);
        Assert.True((bool)answer["ok"]!, answer.ToJsonString());
        return answer["result"]!;
    }

    /// <summary>Calls what must be refused, and checks that the HTTP status equals the code.</summary>
    public async Task<(int Code, string Description)> RefusalAsync(string method, params (string Name, JsonNode? Value)[] arguments)
    {
        using var response = await SendAsync(method, arguments);
        var answer = (await response.Content.ReadFromJsonAsync(BotJson.Default.JsonObject))!;
        Assert.False((bool)answer["ok"]!, answer.ToJsonString());
        Assert.Equal((int)response.StatusCode, (int)answer["error_code"]!);
        return ((int)answer["error_code"]!, (string)answer["description"]!);
    }

    public async Task<int> SayAsync(long chatId, string text, params (string Name, JsonNode? Value)[] more)
    {
        var message = await ResultAsync("sendMessage", [("chat_id", chatId), ("text", text), .. more]);
        return (int)message["message_id"]!;
    }

    public async Task<JsonArray> UpdatesAsync(long offset = 0, int timeout = 0, params (string Name, JsonNode? Value)[] more) =>
        (await ResultAsync("getUpdates", [("offset", offset), ("timeout", timeout), .. more])).AsArray();

    public Task<HttpResponseMessage> SendAsync(string method, params (string Name, JsonNode? Value)[] arguments)
    {
        var body = new JsonObject();
        foreach (var (name, value) in arguments) body[name] = value;
        return _http.PostAsync(
            new Uri($"{baseUrl}/bot{token}/{method}"),
            new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"));
    }

    public static JsonObject Keyboard(params string[] labels) => new()
    {
        ["inline_keyboard"] = new JsonArray([.. labels.Select(label =>
            (JsonNode)new JsonArray(new JsonObject { ["text"] = label, ["callback_data"] = "d:" + label }))]),
    };

    public void Dispose() => _http.Dispose();
}
