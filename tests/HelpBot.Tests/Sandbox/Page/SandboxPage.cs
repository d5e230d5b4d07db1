using System.Net.Http.Json;
using System.Text;
using HelpBot.Sandbox;

namespace HelpBot.Tests.Sandbox.Page;

/// <summary>A sandbox with a standing clock, as the page's script sees it.</summary>
public abstract class SandboxPage : IAsyncLifetime
{
    private protected SandboxClock Clock { get; } = SandboxClock.Standing(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    private protected SandboxServer Server { get; private set; } = null!;

    private protected ApiBot Bot { get; private set; } = null!;

    private protected HttpClient Browser { get; } = new();

    /// <summary>The two people who are there from the start.</summary>
    private protected const long Kazakh = 900_000_001;

    private protected const long Russian = 900_000_002;

    public async Task InitializeAsync()
    {
        Server = await SandboxServer.StartAsync(new SandboxOptions { Listen = "127.0.0.1:0" }, Clock, CancellationToken.None);
        Bot = new ApiBot(Server.ApiBaseUrl, Server.Token);
        Browser.BaseAddress = new Uri(Server.Url);
    }

    public async Task DisposeAsync()
    {
        Browser.Dispose();
        Bot.Dispose();
        await Server.DisposeAsync();
    }

    private protected async Task ActAsync(long person, string act, string body = "{}") =>
        Assert.Equal("true", await (await PostAsync($"/sandbox/people/{person}/{act}", body)).Content.ReadAsStringAsync());

    private protected Task<HttpResponseMessage> PostAsync(string path, string body) =>
        Browser.PostAsync(new Uri(path, UriKind.Relative), new StringContent(body, Encoding.UTF8, "application/json"));

    private protected static async Task<string> ErrorAsync(HttpResponseMessage response)
    {
        Assert.Equal(400, (int)response.StatusCode);
        return (string)(await response.Content.ReadFromJsonAsync(BotJson.Default.JsonObject))!["error"]!;
    }
}
