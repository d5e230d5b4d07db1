using System.Text.Json;
using System.Text.RegularExpressions;
using HelpBot.Sandbox.Methods;
using HelpBot.Sandbox.Strict;

namespace HelpBot.Tests.Sandbox;

/// <summary>Holds requests.table to the machine-readable description of the Bot API, where that lies beside the repository.</summary>
public partial class RequestTableTests
{
    private static readonly string[] Primitives = ["Integer", "String", "Boolean", "Float", "True", "InputFile"];

    [Fact]
    public void Every_method_has_an_entry_and_every_type_named_in_it_too()
    {
        Assert.All([.. BotApiMethods.Names, "getUpdates"], name => Assert.NotNull(RequestTable.Default.Find(name)));
        var named = RequestTable.Default.Shapes.SelectMany(shape => shape.Fields).SelectMany(field => field.Types).Select(type => type.Replace("[]", "", StringComparison.Ordinal))
            .Concat(RequestTable.Default.Shapes.SelectMany(shape => shape.Cases ?? []).Where(name => name != "any"));
        Assert.All(named.Except(Primitives), name => Assert.NotNull(RequestTable.Default.Find(name)));
    }

    [Fact]
    public void Every_line_agrees_with_the_description_of_the_bot_api()
    {
        if (Description() is not { } description) return;
        Assert.All(RequestTable.Default.Shapes, shape => Assert.Empty(Differences(shape, description)));
    }

    [Fact]
    public void The_comparison_sees_a_wrong_name_type_need_and_limit()
    {
        if (Description() is not { } description) return;
        const string Table = "deleteMessage\n  chat_id Integer|String\n  message_id! String\n  mesage String\nanswerCallbackQuery\n  text String 0..300\n";
        using var reader = new StringReader(Table);
        var found = RequestTable.Parse(reader).Shapes.SelectMany(shape => Differences(shape, description)).ToList();
        Assert.Contains("deleteMessage.chat_id: need", found);
        Assert.Contains("deleteMessage.message_id: type", found);
        Assert.Contains("deleteMessage.mesage: unknown", found);
        Assert.Contains("answerCallbackQuery.text: limit", found);
        Assert.Contains("answerCallbackQuery.callback_query_id: missing", found);
    }

    private static IEnumerable<string> Differences(RequestShape shape, JsonElement description)
    {
        if (!description.GetProperty("methods").TryGetProperty(shape.Name, out var entry)
            && !description.GetProperty("types").TryGetProperty(shape.Name, out entry)) return [$"{shape.Name}: unknown"];
        if (shape.IsAny) return [];
        if (shape.Cases is { } cases)
            return cases.SequenceEqual(entry.GetProperty("subtypes").EnumerateArray().Select(name => name.GetString())) ? [] : [$"{shape.Name}: cases"];
        var fields = entry.TryGetProperty("fields", out var list) ? list.EnumerateArray().ToDictionary(field => field.GetProperty("name").GetString()!) : [];
        var missing = fields.Keys.Except(shape.Fields.Select(field => field.Name)).Select(name => $"{shape.Name}.{name}: missing");
        return missing.Concat(shape.Fields.SelectMany(field =>
            fields.TryGetValue(field.Name, out var found)
                ? FieldDifferences(field, found).Select(difference => $"{shape.Name}.{field.Name}: {difference}")
                : [$"{shape.Name}.{field.Name}: unknown"]));
    }

    private static IEnumerable<string> FieldDifferences(RequestField field, JsonElement described)
    {
        if (field.IsRequired != described.GetProperty("required").GetBoolean()) yield return "need";
        if (!field.Types.SequenceEqual(described.GetProperty("types").EnumerateArray().Select(type => InOurForm(type.GetString()!)))) yield return "type";
        var text = described.GetProperty("description").GetString()!;
        if (field.Types is ["String"] && !text.Contains("after entit", StringComparison.Ordinal) && Range().Match(text) is { Success: true } range
            && $"{range.Groups[1]}..{range.Groups[2]}" != $"{field.Limits?.Min}..{field.Limits?.Max}") yield return "limit";
    }

    private static string InOurForm(string type) =>
        type.StartsWith("Array of ", StringComparison.Ordinal) ? InOurForm(type["Array of ".Length..]) + "[]" : type;

    private static JsonElement? Description()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "shared", "data", "bot-api.json");
            if (File.Exists(file)) return JsonDocument.Parse(File.ReadAllBytes(file)).RootElement;
        }

        Console.WriteLine("bot-api.json is not beside the repository: requests.table was not compared with it.");
        return null;
    }

    [GeneratedRegex(@"(\d+)-(\d+) (?:characters|bytes)")]
    private static partial Regex Range();
}
