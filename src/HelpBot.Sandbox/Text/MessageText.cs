using System.Text;
using HelpBot.Sandbox.Calls;

namespace HelpBot.Sandbox.Text;

/// <summary>Reads the text or caption of a call: cleaned, parsed, trimmed, measured, with the entities Telegram adds itself.</summary>
internal static class MessageText
{
    public const int MaxText = 4096;
    public const int MaxCaption = 1024;
    public const int MaxRawBytes = 32_768;

    /// <summary>The text of a message; never empty.</summary>
    public static FormattedText Read(ApiRequest request)
    {
        var raw = request.Text("text");
        if (raw.Length == 0) throw Refusal.BadRequest("message text is empty");
        if (Encoding.UTF8.GetByteCount(raw) > MaxRawBytes) throw Refusal.BadRequest("text is too long");
        var text = Parse(request, raw, "entities");
        if (text.Value.Length == 0) throw Refusal.BadRequest("text must be non-empty");
        if (text.CodePoints > MaxText) throw Refusal.BadRequest("message is too long");
        return text;
    }

    /// <summary>The caption of a file; null if there is none.</summary>
    public static FormattedText? ReadCaption(ApiRequest request)
    {
        var text = Parse(request, request.Text("caption"), "caption_entities");
        if (text.CodePoints > MaxCaption) throw Refusal.BadRequest("message caption is too long");
        return text.Value.Length == 0 ? null : text;
    }

    private static FormattedText Parse(ApiRequest request, string raw, string entitiesField)
    {
        var text = request.Text("parse_mode").ToLowerInvariant() switch
        {
            "" => new FormattedText(raw, GivenEntities.Read(request, entitiesField, raw)),
            "html" => HtmlParser.Parse(raw),
            "markdown" or "markdownv2" => throw Refusal.BadRequest("can't parse entities: the emulator reads HTML only"),
            _ => throw Refusal.BadRequest("unsupported parse_mode"),
        };
        return EntityDetection.Add(Trimming.Trim(text));
    }
}
