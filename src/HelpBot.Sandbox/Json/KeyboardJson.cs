using System.Diagnostics;
using System.Text.Json;
using HelpBot.Sandbox.Keyboards;

namespace HelpBot.Sandbox.Json;

/// <summary>Writes inline keyboards back as the server echoes them.</summary>
internal static class KeyboardJson
{
    public static void Write(Utf8JsonWriter json, ReplyMarkup.Inline keyboard)
    {
        json.WriteStartObject();
        json.WriteStartArray("inline_keyboard");
        foreach (var row in keyboard.Rows)
        {
            json.WriteStartArray();
            foreach (var button in row) WriteButton(json, button);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteButton(Utf8JsonWriter json, InlineButton button)
    {
        json.WriteStartObject();
        json.WriteString("text", button.Text);
        if (button.Style is { } style) json.WriteString("style", style);
        switch (button.Action)
        {
            case ButtonAction.Callback:
                json.WriteString("callback_data", button.Value);
                break;
            case ButtonAction.Url:
                json.WriteString("url", button.Value);
                break;
            case ButtonAction.SwitchInline:
                json.WriteString("switch_inline_query", button.Value);
                break;
            case ButtonAction.CopyText:
                json.WriteStartObject("copy_text");
                json.WriteString("text", button.Value);
                json.WriteEndObject();
                break;
            case ButtonAction.WebApp:
                json.WriteStartObject("web_app");
                json.WriteString("url", button.Value);
                json.WriteEndObject();
                break;
            default:
                throw new UnreachableException();
        }

        json.WriteEndObject();
    }
}
