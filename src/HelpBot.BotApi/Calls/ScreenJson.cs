using System.Text.Json;
using HelpBot.Domain.Conversation;

namespace HelpBot.BotApi.Calls;

/// <summary>Writes a screen as the parameters of <c>sendMessage</c> and <c>editMessageText</c>.</summary>
internal static class ScreenJson
{
    /// <summary>Text, markup and keyboard; link previews off, since a preview would show the topic and make Telegram fetch the page.</summary>
    public static void WriteScreen(this Utf8JsonWriter writer, Screen screen)
    {
        writer.WriteString("text"u8, screen.Html);
        writer.WriteString("parse_mode"u8, "HTML"u8);
        writer.WriteStartObject("link_preview_options"u8);
        writer.WriteBoolean("is_disabled"u8, true);
        writer.WriteEndObject();
        writer.WriteStartObject("reply_markup"u8);
        writer.WriteStartArray("inline_keyboard"u8);
        foreach (var row in screen.Rows)
        {
            writer.WriteStartArray();
            foreach (var button in row) WriteButton(writer, button);
            writer.WriteEndArray();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteButton(Utf8JsonWriter writer, in ScreenButton button)
    {
        writer.WriteStartObject();
        writer.WriteString("text"u8, button.Label);
        if (button.Copy is not null)
        {
            writer.WriteStartObject("copy_text"u8);
            writer.WriteString("text"u8, button.Copy);
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteString("callback_data"u8, button.Data);
        }
        writer.WriteEndObject();
    }
}
