using System.Text;
using System.Text.Json;
using HelpBot.Sandbox.Calls;
using HelpBot.Sandbox.Text;

namespace HelpBot.Sandbox.Keyboards;

/// <summary>Reads one inline button.</summary>
internal static class InlineButtonParser
{
    public const int MaxDataBytes = 64;
    public const int MaxCopyText = 256;

    private static readonly HashSet<string> Styles = ["danger", "success", "primary"];

    public static InlineButton Read(JsonElement button)
    {
        if (button.ValueKind != JsonValueKind.Object) throw Cannot("expected an Object");
        if (!button.TryGetProperty("text", out var label)) throw Cannot("Can't find field \"text\"");
        if (label.ValueKind != JsonValueKind.String) throw Cannot("Field \"text\" must be of type String");
        var text = TextCleaning.Clean(label.GetString()!).Trim();
        if (text.Length == 0) throw Refusal.BadRequest("inline keyboard button text must be non-empty");
        var style = Words(button, "style");
        if (style is { Length: > 0 } && !Styles.Contains(style)) throw Cannot("invalid button style specified");
        return ReadAction(button, text) with { Style = string.IsNullOrEmpty(style) ? null : style };
    }

    private static InlineButton ReadAction(JsonElement button, string text)
    {
        if (Words(button, "url") is { Length: > 0 } url)
        {
            // tel: is the usual surprise: no bot can make a button that dials.
            var link = Links.Check(url) ?? throw Refusal.BadRequest($"inline keyboard button URL '{url}' is invalid: {(url.Contains(':', StringComparison.Ordinal) ? "Unsupported URL protocol" : "Wrong HTTP URL")}");
            return new InlineButton(text, ButtonAction.Url, link);
        }

        if (Words(button, "callback_data") is { Length: > 0 } data)
        {
            if (Encoding.UTF8.GetByteCount(data) > MaxDataBytes) throw Refusal.BadRequest("BUTTON_DATA_INVALID");
            return new InlineButton(text, ButtonAction.Callback, data);
        }

        if (button.TryGetProperty("copy_text", out var copy)) return new InlineButton(text, ButtonAction.CopyText, ReadCopy(copy));
        if (button.TryGetProperty("web_app", out var app)) return new InlineButton(text, ButtonAction.WebApp, ReadWebApp(app));
        foreach (var name in (string[])["switch_inline_query", "switch_inline_query_current_chat"])
        {
            if (Words(button, name) is { } query) return new InlineButton(text, ButtonAction.SwitchInline, query);
        }

        throw Cannot("Text buttons are unallowed in the inline keyboard");
    }

    private static string ReadCopy(JsonElement copy)
    {
        var text = copy.ValueKind == JsonValueKind.Object ? Words(copy, "text") : throw Cannot("Field \"copy_text\" must be of type Object");
        if (string.IsNullOrEmpty(text) || text.EnumerateRunes().Count() > MaxCopyText) throw Refusal.BadRequest("BUTTON_COPY_TEXT_INVALID");
        return text;
    }

    private static string ReadWebApp(JsonElement app)
    {
        var url = app.ValueKind == JsonValueKind.Object ? Words(app, "url") : throw Cannot("Field \"web_app\" must be of type Object");
        if (url is null || !url.StartsWith("https://", StringComparison.Ordinal))
            throw Refusal.BadRequest($"inline keyboard button Web App URL '{url}' is invalid: Only HTTPS links are allowed");
        return url;
    }

    private static string? Words(JsonElement owner, string name)
    {
        if (!owner.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        if (value.ValueKind != JsonValueKind.String) throw Cannot($"Field \"{name}\" must be of type String");
        return value.GetString();
    }

    private static Refusal Cannot(string text) => Refusal.BadRequest("can't parse inline keyboard button: " + text);
}
