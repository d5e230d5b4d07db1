using System.Text.Json;
using HelpBot.Sandbox.Calls;

namespace HelpBot.Sandbox.Keyboards;

/// <summary>Reads a keyboard that replaces the letters.</summary>
internal static class ReplyKeyboardParser
{
    public static ReplyMarkup.Reply? Read(JsonElement markup, JsonElement keyboard)
    {
        var rows = new List<IReadOnlyList<string>>();
        if (keyboard.ValueKind != JsonValueKind.Array) throw Shape();
        foreach (var row in keyboard.EnumerateArray())
        {
            if (row.ValueKind != JsonValueKind.Array) throw Shape();
            var labels = row.EnumerateArray().Select(Label).Take(MarkupParser.MaxInRow).ToList();
            if (labels.Count > 0) rows.Add(labels);
        }

        if (rows.Count == 0) return null;
        var placeholder = markup.TryGetProperty("input_field_placeholder", out var words) ? words.GetString() : null;
        return new ReplyMarkup.Reply(rows, MarkupParser.IsTrue(markup, "one_time_keyboard"), placeholder);
    }

    private static string Label(JsonElement button)
    {
        var label = button.ValueKind == JsonValueKind.Object
            ? button.TryGetProperty("text", out var text) ? text : throw Cannot("Can't find field \"text\"")
            : button;
        if (label.ValueKind != JsonValueKind.String) throw Cannot("Field \"text\" must be of type String");
        return label.GetString()!;
    }

    private static Refusal Shape() => Refusal.BadRequest("field \"keyboard\" of the ReplyKeyboardMarkup must be an Array of Arrays");

    private static Refusal Cannot(string text) => Refusal.BadRequest("can't parse keyboard button: " + text);
}
