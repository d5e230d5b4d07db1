using HelpBot.Sandbox.Crowd;
using HelpBot.Sandbox.Model;

namespace HelpBot.Tests.Sandbox;

public class GroupTests : EmulatorTests
{
    [Fact]
    public async Task A_bot_that_is_no_member_is_refused_and_one_that_was_removed_is_told()
    {
        var group = Emulator.Group("Кезекшілер");
        var lead = Emulator.User(21);
        group.Add(lead, asAdministrator: true);
        Assert.Equal((403, "Forbidden: bot is not a member of the supergroup chat"), await Bot.RefusalAsync("sendMessage", ("chat_id", group.Id), ("text", "x")));
        group.ChangeBot(lead, Membership.FullAdministrator);
        await Bot.SayAsync(group.Id, "board");
        group.ChangeBot(lead, new Membership(MemberStatus.Kicked));
        Assert.Equal((403, "Forbidden: bot was kicked from the supergroup chat"), await Bot.RefusalAsync("sendMessage", ("chat_id", group.Id), ("text", "x")));
        var changes = (await Bot.UpdatesAsync()).Select(update => (string?)update!["my_chat_member"]?["new_chat_member"]!["status"]);
        Assert.Equal(["administrator", "kicked"], changes.Where(status => status is not null));
    }

    [Fact]
    public async Task Members_coming_and_going_are_told_to_an_administrator_that_asked()
    {
        var group = WithBot(Membership.FullAdministrator);
        await Bot.UpdatesAsync(more: ("allowed_updates", new System.Text.Json.Nodes.JsonArray("message", "chat_member")));
        var volunteer = Emulator.User(22);
        group.Add(volunteer);
        group.Remove(volunteer);
        var changes = (await Bot.UpdatesAsync()).Select(update => update!["chat_member"]).Where(change => change is not null).ToList();
        Assert.Equal(["left member", "member left"], changes.Select(change => $"{change!["old_chat_member"]!["status"]} {change["new_chat_member"]!["status"]}"));
        Assert.Equal("left", (string?)(await Bot.ResultAsync("getChatMember", ("chat_id", group.Id), ("user_id", 22)))["status"]);
        Assert.Equal(2, (await Bot.ResultAsync("getChatAdministrators", ("chat_id", group.Id))).AsArray().Count);
    }

    [Fact]
    public async Task A_plain_member_sees_only_what_is_meant_for_it()
    {
        var group = WithBot(Membership.Member);
        var lead = Emulator.User(21);
        group.SendText(lead, "not for the bot");
        group.SendText(lead, "/command");
        group.SendText(lead, "@sandbox_bot hello");
        var ours = await Bot.SayAsync(group.Id, "board");
        group.SendText(lead, "an answer", replyTo: ours);
        Assert.Equal(["/command", "@sandbox_bot hello", "an answer"], await TextsAsync());
    }

    [Fact]
    public async Task A_supergroup_counts_its_own_messages_and_deletes_others_only_with_the_right()
    {
        var group = WithBot(Membership.FullAdministrator with { CanDeleteMessages = false });
        Emulator.User(11).Start();
        var first = group.SendText(Emulator.User(21), "one");
        Assert.Equal((400, "Bad Request: message can't be deleted"), await Bot.RefusalAsync("deleteMessage", ("chat_id", group.Id), ("message_id", first)));
        group.ChangeBot(Emulator.User(21), Membership.FullAdministrator);
        Clock.Advance(TimeSpan.FromDays(30));
        await Bot.ResultAsync("deleteMessage", ("chat_id", group.Id), ("message_id", first));
        Assert.DoesNotContain(group.Screen.Messages, message => message.Id == first);
        Assert.Equal(3, first);
    }

    [Fact]
    public async Task A_basic_group_that_grows_gets_a_new_id_and_the_old_one_points_to_it()
    {
        var group = Emulator.Group("Кезекшілер", isSupergroup: false);
        var lead = Emulator.User(21);
        group.Add(lead, asAdministrator: true);
        group.ChangeBot(lead, Membership.FullAdministrator);
        var old = group.Id;
        var @new = group.Migrate(lead);
        Assert.True(old < 0 && @new < -1_000_000_000_000);
        var answer = await Bot.CallAsync("sendMessage", ("chat_id", old), ("text", "x"));
        Assert.Equal((400, @new), ((int)answer["error_code"]!, (long)answer["parameters"]!["migrate_to_chat_id"]!));
        var lines = (await Bot.UpdatesAsync()).Select(update => update!["message"]).Where(line => line is not null).ToList();
        Assert.Contains(lines, line => (long)line!["chat"]!["id"]! == old && (long?)line["migrate_to_chat_id"] == @new);
        Assert.Contains(lines, line => (long)line!["chat"]!["id"]! == @new && (long?)line["migrate_from_chat_id"] == old);
        await Bot.SayAsync(@new, "board");
    }

    [Fact]
    public async Task An_anonymous_administrator_stands_as_the_group_itself()
    {
        var group = WithBot(Membership.FullAdministrator);
        group.SendTextAnonymously(Emulator.User(21), "take it");
        var message = (await Bot.UpdatesAsync())[^1]!["message"]!;
        Assert.Equal((1_087_968_824, group.Id), ((long)message["from"]!["id"]!, (long)message["sender_chat"]!["id"]!));
    }

    [Fact]
    public async Task A_pin_is_a_line_that_comes_back_and_needs_its_right()
    {
        var group = WithBot(Membership.FullAdministrator);
        var board = await Bot.SayAsync(group.Id, "board");
        await Bot.ResultAsync("pinChatMessage", ("chat_id", group.Id), ("message_id", board));
        Assert.Equal(board, (int)(await Bot.UpdatesAsync())[^1]!["message"]!["pinned_message"]!["message_id"]!);
        await Bot.ResultAsync("unpinChatMessage", ("chat_id", group.Id), ("message_id", board));
        group.ChangeBot(Emulator.User(21), Membership.Member);
        Assert.Equal(400, (await Bot.RefusalAsync("pinChatMessage", ("chat_id", group.Id), ("message_id", board))).Code);
    }

    [Fact]
    public async Task Protected_words_are_marked_and_everybody_inside_is_notified()
    {
        var group = WithBot(Membership.FullAdministrator);
        group.Add(Emulator.User(22));
        await Bot.SayAsync(group.Id, "card", ("protect_content", true));
        Assert.True(group.Screen.Newest!.IsProtected);
        Assert.Equal("card", Assert.Single(group.NotesOf(Emulator.User(22))).Text);
    }

    [Fact]
    public async Task The_bot_can_leave_and_a_group_can_end()
    {
        var group = WithBot(Membership.Member);
        await Bot.ResultAsync("leaveChat", ("chat_id", group.Id));
        Assert.Equal(403, (await Bot.RefusalAsync("sendMessage", ("chat_id", group.Id), ("text", "x"))).Code);
        var other = WithBot(Membership.Member);
        other.DeleteGroup();
        Assert.Equal((403, "Forbidden: the group chat was deleted"), await Bot.RefusalAsync("sendMessage", ("chat_id", other.Id), ("text", "x")));
    }

    private CrowdGroup WithBot(Membership standing)
    {
        var group = Emulator.Group("Кезекшілер");
        group.Add(Emulator.User(21), asAdministrator: true);
        group.ChangeBot(Emulator.User(21), standing);
        return group;
    }

    private async Task<List<string?>> TextsAsync() =>
        [.. (await Bot.UpdatesAsync()).Select(update => (string?)update!["message"]?["text"]).Where(text => text is not null)];
}
