using System.Text.Json;
using HelpBot.Sandbox.Calls;

namespace HelpBot.Sandbox.Text;

/// <summary>Entities that a bot sends beside a plain text. Those that only Telegram may set are ignored in silence.</summary>
internal static class GivenEntities
{
    private static readonly HashSet<string> Settable =
    [
        "bold", "italic", "underline", "strikethrough", "spoiler", "blockquote", "expandable_blockquote", "code", "pre",
        "text_link", "text_mention", "custom_emoji", "date_time",
    ];

    public static IReadOnlyList<TextEntity> Read(ApiRequest request, string field, string text)
    {
        if (request.Object(field, "entities") is not { } list) return [];
        if (list.ValueKind != JsonValueKind.Array) throw Refusal.BadRequest("can't parse entities: expected an Array");
        var entities = new List<TextEntity>();
        foreach (var item in list.EnumerateArray())
        {
            if (ReadOne(item) is not { } entity || !Settable.Contains(entity.Type)) continue;
            if (entity.Offset < 0 || entity.Length <= 0 || entity.End > text.Length)
                throw Refusal.BadRequest("can't parse entities: entity is outside of the text");
            if (entity.Type == "text_link" && Links.Check(entity.Argument ?? "") is null)
                throw Refusal.BadRequest($"entity URL '{entity.Argument}' is invalid: Wrong HTTP URL");
            entities.Add(entity);
        }

        return [.. entities.OrderBy(static entity => entity.Offset).ThenByDescending(static entity => entity.Length)];
    }

    private static TextEntity? ReadOne(JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object || !item.TryGetProperty("type", out var type)) return null;
        if (!item.TryGetProperty("offset", out var offset) || !item.TryGetProperty("length", out var length)) return null;
        var argument = item.TryGetProperty("url", out var url) || item.TryGetProperty("language", out url) ? url.GetString() : null;
        return new TextEntity(type.GetString() ?? "", offset.GetInt32(), length.GetInt32(), argument);
    }
}
