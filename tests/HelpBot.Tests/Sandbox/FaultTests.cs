using System.Net;
using HelpBot.Sandbox.Faults;

namespace HelpBot.Tests.Sandbox;

public class FaultTests : EmulatorTests
{
    [Fact]
    public async Task A_flood_answers_429_with_the_time_to_wait_in_body_and_header()
    {
        Emulator.User(11).Start();
        using (Emulator.Faults.Add(new Fault(FaultKind.Flood) { RetryAfter = 7 }))
        {
            using var response = await Bot.SendAsync("sendMessage", ("chat_id", 11), ("text", "x"));
            Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
            Assert.Equal(TimeSpan.FromSeconds(7), response.Headers.RetryAfter!.Delta);
            Assert.Contains("\"retry_after\":7", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        await Bot.SayAsync(11, "afterwards it passes");
        Assert.Equal(1, Emulator.Faults.Hits);
    }

    [Fact]
    public async Task A_server_error_brings_a_page_and_no_json()
    {
        Emulator.User(11).Start();
        Emulator.Faults.Add(new Fault(FaultKind.ServerError) { Status = 504 });
        using var response = await Bot.SendAsync("sendMessage", ("chat_id", 11), ("text", "x"));
        Assert.Equal(504, (int)response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
        Assert.Empty(Emulator.User(11).Screen.FromBot);
    }

    [Theory]
    [InlineData("Drop")]
    [InlineData("ServerError")]
    public async Task After_the_effect_the_message_is_there_though_nobody_says_so(string kind)
    {
        Emulator.User(11).Start();
        Emulator.Faults.Add(new Fault(Enum.Parse<FaultKind>(kind)) { IsAfterEffect = true, Methods = ["sendMessage"], Times = 1 });
        try
        {
            using var response = await Bot.SendAsync("sendMessage", ("chat_id", 11), ("text", "x"));
            Assert.Equal(502, (int)response.StatusCode);
        }
        catch (HttpRequestException)
        {
            Assert.Equal(FaultKind.Drop, Enum.Parse<FaultKind>(kind));
        }

        Assert.Single(Emulator.User(11).Screen.FromBot);
        await Bot.SayAsync(11, "x");
        Assert.Equal(2, Emulator.User(11).Screen.FromBot.Count());
    }

    [Fact]
    public async Task Silence_lasts_until_the_caller_gives_up()
    {
        var person = Emulator.User(11);
        person.Start();
        Emulator.Faults.Add(new Fault(FaultKind.Silence) { IsAfterEffect = true, Times = 1 });
        var call = Bot.SendAsync("sendMessage", ("chat_id", 11), ("text", "x"));
        await person.WaitAsync(screen => screen.FromBot.Any());
        Assert.False(call.IsCompleted);
        Assert.Equal(0, Emulator.Calls[^1].Status);
    }

    [Fact]
    public async Task A_slow_answer_comes_when_its_time_has_passed()
    {
        var person = Emulator.User(11);
        person.Start();
        Emulator.Faults.Add(new Fault(FaultKind.Slow) { Delay = TimeSpan.FromSeconds(30), Times = 1 });
        var call = Bot.SayAsync(11, "x");
        while (Emulator.Faults.Hits == 0) await Task.Yield();
        Assert.False(call.IsCompleted);
        while (!call.IsCompleted)
        {
            Clock.Advance(TimeSpan.FromSeconds(30));
            await Task.Yield();
        }

        Assert.Single(person.Screen.FromBot);
    }

    [Fact]
    public async Task A_revoked_token_is_401_everywhere()
    {
        Emulator.Faults.Add(new Fault(FaultKind.Unauthorized));
        Assert.Equal((401, "Unauthorized"), await Bot.RefusalAsync("getMe"));
        Assert.Equal((401, "Unauthorized"), await Bot.RefusalAsync("getUpdates"));
    }

    [Fact]
    public async Task Updates_can_come_twice_and_in_another_order()
    {
        for (var i = 0; i < 20; i++) Emulator.User(11).SendText($"{i}");
        using (Emulator.Faults.Add(new Fault(FaultKind.DuplicateUpdates) { Times = 1 })) Assert.Equal(40, (await Bot.UpdatesAsync()).Count);
        Emulator.Faults.Add(new Fault(FaultKind.ShuffledUpdates) { Times = 1 });
        var ids = (await Bot.UpdatesAsync()).Select(update => (int)update!["update_id"]!).ToList();
        Assert.NotEqual(ids.Order(), ids);
        Assert.Equal(20, ids.Distinct().Count());
    }

    [Fact]
    public async Task Chance_repeats_and_a_chat_can_be_singled_out()
    {
        Emulator.User(11).Start();
        Emulator.User(12).Start();
        Emulator.Faults.Add(new Fault(FaultKind.ServerError) { ChatId = 11, Share = 0.5 });
        var statuses = new List<int>();
        for (var i = 0; i < 40; i++)
        {
            using var response = await Bot.SendAsync("sendMessage", ("chat_id", 11 + (i % 2)), ("text", "x"));
            statuses.Add((int)response.StatusCode);
        }

        Assert.All(statuses.Where((_, i) => i % 2 == 1), status => Assert.Equal(200, status));
        Assert.InRange(statuses.Count(status => status == 502), 5, 15);
    }
}
