using System.Text.Json;
using HelpBot.Sandbox.Calls;

namespace HelpBot.Sandbox.Keyboards;

/// <summary>Reads <c>reply_markup</c> and refuses what Telegram refuses.</summary>
internal static class MarkupParser
{
    /// <summary>More than this in a row, or in all, is dropped in silence.</summary>
    public const int MaxInRow = 12;

    public const int MaxInAll = 300;

    public static ReplyMarkup? Read(ApiRequest request)
    {
        if (request.Object("reply_markup", "reply keyboard markup") is not { } markup) return null;
        if (markup.ValueKind != JsonValueKind.Object) throw Refusal.BadRequest("object expected as reply markup");
        if (markup.TryGetProperty("inline_keyboard", out var inline)) return ReadInline(inline);
        if (markup.TryGetProperty("keyboard", out var keyboard)) return ReplyKeyboardParser.Read(markup, keyboard);
        if (IsTrue(markup, "remove_keyboard")) return new ReplyMarkup.Remove();
        if (IsTrue(markup, "force_reply")) return new ReplyMarkup.ForceReply();
        return null;
    }

    internal static bool IsTrue(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    private static ReplyMarkup.Inline? ReadInline(JsonElement keyboard)
    {
        if (keyboard.ValueKind != JsonValueKind.Array) throw Refusal.BadRequest("field \"inline_keyboard\" of the InlineKeyboardMarkup should be an Array of Arrays");
        var rows = new List<IReadOnlyList<InlineButton>>();
        var total = 0;
        foreach (var row in keyboard.EnumerateArray())
        {
            if (row.ValueKind != JsonValueKind.Array) throw Refusal.BadRequest("field \"inline_keyboard\" of the InlineKeyboardMarkup should be an Array of Arrays");
            var buttons = row.EnumerateArray().Select(InlineButtonParser.Read).Take(Math.Min(MaxInRow, MaxInAll - total)).ToList();
            total += buttons.Count;
            if (buttons.Count > 0) rows.Add(buttons);
        }

        return rows.Count == 0 ? null : new ReplyMarkup.Inline(rows);
    }
}
