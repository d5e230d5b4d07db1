using System.Text.Json;
using HelpBot.Application.Telegram;

namespace HelpBot.BotApi.Updates;

/// <summary>Reads a message of a group. Its words are not taken in: nothing that is written there belongs to a talk.</summary>
internal static class GroupReader
{
    private static readonly string[] Notes =
    [
        "new_chat_members", "left_chat_member", "pinned_message", "new_chat_title", "new_chat_photo", "delete_chat_photo", "group_chat_created",
        "supergroup_chat_created", "message_auto_delete_timer_changed", "forum_topic_created", "forum_topic_edited", "forum_topic_closed",
        "forum_topic_reopened", "video_chat_started", "video_chat_ended", "boost_added",
    ];

    public static UpdateContent Read(TelegramChatId group, JsonElement message) =>
        new UpdateContent.Group(group, ReadEvent(message), message.MessageId());

    private static GroupEvent ReadEvent(JsonElement message)
    {
        if (message.FindLong("migrate_to_chat_id") is { } to) return new GroupEvent.MovedTo(new TelegramChatId(to));
        if (message.FindLong("migrate_from_chat_id") is { } from) return new GroupEvent.MovedFrom(new TelegramChatId(from));
        foreach (var note in Notes)
            if (message.Find(note) is not null) return new GroupEvent.Noted();
        var by = message.FindPerson();
        return message.FindString("text") is { } text && CommandReader.Find(text, null) is { } command
            ? new GroupEvent.Commanded(by, command.Name, command.Payload)
            : new GroupEvent.Said(by);
    }
}
