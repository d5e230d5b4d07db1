using System.Text.Json;
using HelpBot.Application.Telegram;
using HelpBot.BotApi.Updates;

namespace HelpBot.Tests.BotApi;

public sealed class GroupUpdatesTests
{
    private const string Group = "\"chat\":{\"id\":-1005,\"type\":\"supergroup\"}";
    private const string From = "\"from\":{\"id\":7000002,\"is_bot\":false}";
    private static readonly TelegramChatId By = new(7000002);

    [Fact]
    public void A_message_of_a_group_brings_who_wrote_it_and_none_of_its_words() =>
        Assert.Equal(Of(new GroupEvent.Said(By), 5), Read($"\"message\":{{\"message_id\":5,{Group},{From},\"text\":\"words\"}}"));

    [Fact]
    public void A_command_is_read_with_the_name_of_the_bot_left_out() =>
        Assert.Equal(Of(new GroupEvent.Commanded(By, "on", "4"), 5), Read($"\"message\":{{\"message_id\":5,{Group},{From},\"text\":\"/on@some_bot 4\"}}"));

    [Fact]
    public void A_changed_message_counts_as_a_message() =>
        Assert.Equal(Of(new GroupEvent.Said(By), 5), Read($"\"edited_message\":{{\"message_id\":5,{Group},{From},\"text\":\"words\"}}"));

    [Fact]
    public void A_press_is_the_persons_who_pressed() =>
        Assert.Equal(new UpdateContent.Group(new(-1005), new GroupEvent.Pressed(By, "t:1"), 9, "77"), Read($"\"callback_query\":{{\"id\":\"77\",{From},\"data\":\"t:1\",\"message\":{{\"message_id\":9,{Group}}}}}"));

    [Theory]
    [InlineData("\"from\":{\"id\":1087968824,\"is_bot\":true},\"sender_chat\":{\"id\":-1005}")]
    [InlineData("\"from\":{\"id\":7000002,\"is_bot\":false},\"sender_chat\":{\"id\":-1009}")]
    [InlineData("\"sender_chat\":{\"id\":-1009}")]
    public void An_anonymous_administrator_and_a_channel_are_nobody(string sender) =>
        Assert.Equal(Of(new GroupEvent.Commanded(null, "on", null), 5), Read($"\"message\":{{\"message_id\":5,{Group},{sender},\"text\":\"/on\"}}"));

    [Theory]
    [InlineData("\"status\":\"member\"", true)]
    [InlineData("\"status\":\"creator\"", true)]
    [InlineData("\"status\":\"restricted\",\"is_member\":true", true)]
    [InlineData("\"status\":\"restricted\",\"is_member\":false", false)]
    [InlineData("\"status\":\"left\"", false)]
    [InlineData("\"status\":\"kicked\"", false)]
    public void Coming_and_going_is_told(string status, bool isMember) =>
        Assert.Equal(Of(new GroupEvent.MemberChanged(By, isMember)), Read($"\"chat_member\":{{{Group},\"new_chat_member\":{{\"user\":{{\"id\":7000002}},{status}}}}}"));

    [Theory]
    [InlineData("\"status\":\"administrator\",\"can_delete_messages\":true,\"can_pin_messages\":true", BotStanding.Administrator)]
    [InlineData("\"status\":\"administrator\",\"can_delete_messages\":true", BotStanding.Member)]
    [InlineData("\"status\":\"member\"", BotStanding.Member)]
    [InlineData("\"status\":\"kicked\"", BotStanding.Gone)]
    public void The_bots_own_standing_is_told(string status, BotStanding standing) =>
        Assert.Equal(Of(new GroupEvent.BotChanged(standing)), Read($"\"my_chat_member\":{{{Group},{From},\"new_chat_member\":{{{status}}}}}"));

    [Fact]
    public void A_group_that_moves_tells_it_on_both_sides()
    {
        Assert.Equal(new UpdateContent.Group(new(-5), new GroupEvent.MovedTo(new(-1005)), 3), Read("\"message\":{\"message_id\":3,\"chat\":{\"id\":-5,\"type\":\"group\"},\"migrate_to_chat_id\":-1005}"));
        Assert.Equal(Of(new GroupEvent.MovedFrom(new(-5)), 1), Read($"\"message\":{{\"message_id\":1,{Group},\"migrate_from_chat_id\":-5}}"));
    }

    [Theory]
    [InlineData("pinned_message")]
    [InlineData("new_chat_members")]
    public void A_line_of_Telegrams_own_is_nobodys_message(string kind) =>
        Assert.Equal(Of(new GroupEvent.Noted(), 5), Read($"\"message\":{{\"message_id\":5,{Group},{From},\"{kind}\":{{}}}}"));

    [Fact]
    public void A_member_without_an_id_is_malformed() =>
        Assert.Equal(new UpdateContent.Ignored(true), Read($"\"chat_member\":{{{Group},\"new_chat_member\":{{\"status\":\"left\"}}}}"));

    private static UpdateContent.Group Of(GroupEvent what, int message = 0) => new(new TelegramChatId(-1005), what, message);

    private static UpdateContent Read(string kind)
    {
        using var document = JsonDocument.Parse("{\"update_id\":1," + kind + "}");
        return UpdateReader.Read(document.RootElement)!.Content;
    }
}
