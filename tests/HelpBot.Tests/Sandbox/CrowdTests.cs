namespace HelpBot.Tests.Sandbox;

public class CrowdTests : EmulatorTests
{
    [Fact]
    public async Task An_album_comes_as_one_update_an_item_tied_together()
    {
        Emulator.User(11).SendAlbum(3);
        var updates = await Bot.UpdatesAsync();
        Assert.Equal(3, updates.Count);
        Assert.Single(updates.Select(update => (string?)update!["message"]!["media_group_id"]).Distinct());
        Assert.Equal(3, updates[0]!["message"]!["photo"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_venue_is_a_location_too()
    {
        Emulator.User(11).SendVenue(51.23, 51.37, "Орталық", "Көше 1");
        var message = Assert.Single(await Bot.UpdatesAsync())!["message"]!;
        Assert.Equal(("Орталық", 51.23), ((string)message["venue"]!["title"]!, (double)message["location"]!["latitude"]!));
    }

    [Fact]
    public async Task Words_of_others_are_marked_as_theirs()
    {
        Emulator.User(11).ForwardText("бөтен сөз", "Біреу");
        Assert.Equal("Біреу", (string?)Assert.Single(await Bot.UpdatesAsync())!["message"]!["forward_origin"]!["sender_user_name"]);
    }

    [Fact]
    public void Nobody_sends_an_empty_text() => Assert.Throws<ArgumentException>(() => Emulator.User(11).SendText("  "));

    [Fact]
    public async Task Waiting_ends_as_soon_as_the_screen_is_right_and_says_what_stands_there_if_it_never_is()
    {
        var person = Emulator.User(11);
        person.Start();
        var waiting = person.WaitAsync(screen => screen.Shows("келді"));
        await Bot.SayAsync(11, "келді");
        Assert.Equal("келді", (await waiting).Newest!.Text);
        var failure = await Assert.ThrowsAsync<TimeoutException>(() => person.WaitAsync(screen => screen.Shows("never"), TimeSpan.FromMilliseconds(1)));
        Assert.Contains("келді", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hostile_text_does_not_stop_the_server()
    {
        foreach (var piece in (string[])["a", "a.", "+7", "@", "a@", "/a", "http://"])
            Emulator.User(11).SendText(string.Concat(Enumerable.Repeat(piece, 60_000 / piece.Length)));
        Assert.Equal(7, (await Bot.UpdatesAsync()).Count);
    }

    [Fact]
    public async Task What_is_too_large_for_telegram_is_dropped_unless_it_is_injected()
    {
        Emulator.User(11).SendText(new string('x', 600_000));
        Assert.Empty(await Bot.UpdatesAsync());
        Emulator.Inject("\"message\":{\"text\":\"" + new string('x', 4_000_000) + "\"}");
        Assert.Single(await Bot.UpdatesAsync());
    }

    [Fact]
    public async Task Ten_thousand_messages_of_one_chat_can_all_be_erased()
    {
        var person = Emulator.User(11);
        var ids = Enumerable.Range(0, 10_000).Select(i => person.SendText($"{i}")).ToList();
        foreach (var chunk in ids.Chunk(100))
            await Bot.ResultAsync("deleteMessages", ("chat_id", 11), ("message_ids", new System.Text.Json.Nodes.JsonArray([.. chunk.Select(id => (System.Text.Json.Nodes.JsonNode)id)])));
        Assert.Empty(person.Screen.Messages);
    }
}
