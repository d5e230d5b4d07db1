using System.Globalization;
using HelpBot.Sandbox;

namespace HelpBot.Tests.Sandbox.Page;

/// <summary>The volunteers' side of the page.</summary>
public sealed class PageDeskTests : SandboxPage
{
    [Fact]
    public async Task The_first_volunteer_leads_and_the_next_comes_by_an_invitation()
    {
        (Server.Desk.JoinsWith, Server.Desk.Invitation) = ("/join", () => "/start code");
        await VolunteerAsync("kk");
        var id = await VolunteerAsync("ru");
        Assert.Equal("/start code", Assert.Single(Server.Emulator.User(id).Screen.FromPeople).Text);
        var member = await Bot.ResultAsync("getChatMember", ("chat_id", Server.Desk.GroupId), ("user_id", id));
        Assert.Equal("member", (string)member["status"]!);
        var news = await FirstNewsAsync();
        Assert.Contains("\"is_lead\":true", news, StringComparison.Ordinal);
        Assert.Contains("\"is_volunteer\":true,\"is_lead\":false", news, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_volunteer_who_leads_is_an_administrator_of_the_group_and_joins_the_desk()
    {
        Server.Desk.JoinsWith = "/join";
        var id = await VolunteerAsync("kk");
        Assert.Contains(Server.Emulator.User(id).Screen.FromPeople, message => message.Text == "/join");
        var member = await Bot.ResultAsync("getChatMember", ("chat_id", Server.Desk.GroupId), ("user_id", id));
        Assert.Equal("administrator", (string)member["status"]!);
    }

    [Fact]
    public async Task Without_a_desk_somebody_is_added_to_the_group_only()
    {
        var id = await VolunteerAsync("ru");
        Assert.Empty(Server.Emulator.User(id).Screen.Messages);
    }

    [Fact]
    public async Task The_group_is_told_to_the_page_once_somebody_is_in_it()
    {
        Assert.DoesNotContain("event: group", await FirstNewsAsync(), StringComparison.Ordinal);
        await VolunteerAsync("ru");
        var news = await FirstNewsAsync();
        Assert.Contains("event: group", news, StringComparison.Ordinal);
        Assert.Contains("\"is_volunteer\":true", news, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_presses_a_button_of_a_card_and_writes_in_the_group()
    {
        var id = await VolunteerAsync("ru");
        var card = await Bot.SayAsync(Server.Desk.GroupId, "card", ("reply_markup", ApiBot.Keyboard("take")));
        await InGroupAsync("press", $$"""{"as":{{id}},"message":{{card}},"data":"t1"}""");
        await InGroupAsync("text", $$"""{"as":{{id}},"text":"here"}""");
        var updates = await Bot.UpdatesAsync();
        Assert.Contains(updates, update => (string?)update!["callback_query"]?["data"] == "t1");
        Assert.Contains(updates, update => (string?)update!["message"]?["text"] == "here");
    }

    [Fact]
    public async Task Who_has_left_the_group_cannot_write_in_it()
    {
        var id = await VolunteerAsync("ru");
        await InGroupAsync("leave", $$"""{"as":{{id}}}""");
        Assert.Contains("member", await ErrorAsync(await PostAsync("/sandbox/group/text", $$"""{"as":{{id}},"text":"here"}""")), StringComparison.Ordinal);
        Assert.Contains("no act", await ErrorAsync(await PostAsync("/sandbox/group/dance", $$"""{"as":{{id}}}""")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_night_needs_somebody_to_play()
    {
        Assert.Equal("Nobody is played here.", await ErrorAsync(await PostAsync("/sandbox/night", "{}")));
        Server.Desk.Night = [new NightTalk("ru", ["go"], ["line"], "open", [])];
        Assert.True((await PostAsync("/sandbox/night", "{}")).IsSuccessStatusCode);
        Assert.Contains("\"night\":8", await FirstNewsAsync(), StringComparison.Ordinal);
    }

    private async Task<long> VolunteerAsync(string language) => long.Parse(
        await (await PostAsync("/sandbox/volunteers", $$"""{"language":"{{language}}"}""")).Content.ReadAsStringAsync(), CultureInfo.InvariantCulture);

    private async Task InGroupAsync(string act, string body) => Assert.True((await PostAsync($"/sandbox/group/{act}", body)).IsSuccessStatusCode);

    // The first whole batch of the stream.
    private async Task<string> FirstNewsAsync()
    {
        await using var stream = await Browser.GetStreamAsync(new Uri("/sandbox/events", UriKind.Relative));
        var buffer = new byte[1 << 20];
        var read = await stream.ReadAsync(buffer);
        return System.Text.Encoding.UTF8.GetString(buffer, 0, read);
    }
}
