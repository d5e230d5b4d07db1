using System.Text.Json.Nodes;
using HelpBot.Content.Shapes;

namespace HelpBot.Content.Schema;

/// <summary>Writes the shape of a file as a JSON schema, draft 7: the one that editors with a YAML language server read.</summary>
internal sealed class SchemaWriter
{
    private readonly XmlDocs _docs;
    private readonly SortedDictionary<string, JsonObject?> _definitions = new(StringComparer.Ordinal);

    private SchemaWriter(XmlDocs docs) => _docs = docs;

    /// <summary>Makes the schema of one file.</summary>
    /// <param name="type">What the file becomes.</param>
    /// <param name="title">Its name.</param>
    /// <param name="docs">Where the descriptions come from.</param>
    public static JsonObject Write(Type type, string title, XmlDocs docs)
    {
        var writer = new SchemaWriter(docs);
        var whole = writer.Of(Shapes.Shapes.Of(type));
        var definitions = new JsonObject();
        foreach (var (name, definition) in writer._definitions) definitions[name] = definition;
        return new()
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = title,
            ["allOf"] = new JsonArray(whole),
            ["definitions"] = definitions,
        };
    }

    private JsonObject Of(Shape shape) => shape switch
    {
        Shape.Word word => Word(word),
        Shape.Several { OrOne: false } list => List(list),
        Shape.Several list => AnyOf(Of(list.Item), List(list)),
        Shape.Named named => new() { ["type"] = "object", ["additionalProperties"] = Of(named.Value) },
        Shape.Fixed record => Reference(record),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private JsonObject List(Shape.Several list) => new() { ["type"] = "array", ["items"] = Of(list.Item) };

    private static JsonObject AnyOf(params JsonNode[] choices) => new() { ["anyOf"] = new JsonArray(choices) };

    // An editor reads 102 as a number and true as a boolean where we read words.
    private static JsonObject Word(Shape.Word word)
    {
        if (word.Type == typeof(bool)) return new() { ["type"] = "boolean" };
        if (word.Type == typeof(int)) return new() { ["type"] = "integer" };
        if (word.Words.IsEmpty) return new() { ["type"] = new JsonArray("string", "number", "boolean") };
        var words = new JsonObject { ["enum"] = new JsonArray([.. word.Words.Select(each => (JsonNode)each)]) };
        return word.OrPrefix is { } prefix ? AnyOf(words, new JsonObject { ["type"] = "string", ["pattern"] = $"^{prefix}." }) : words;
    }

    private JsonObject Reference(Shape.Fixed record)
    {
        var name = record.Type.Name.Replace("Source", "", StringComparison.Ordinal);
        if (_definitions.TryAdd(name, null)) _definitions[name] = Record(record);
        return new() { ["$ref"] = $"#/definitions/{name}" };
    }

    private JsonObject Record(Shape.Fixed record)
    {
        var properties = new JsonObject();
        foreach (var field in record.Fields) properties[field.Key] = Described(Of(field.Shape), field.Language is { } language ? $"{language}. {_docs.For(field.Property)}" : _docs.For(field.Property));
        var keys = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["additionalProperties"] = record.Others?.Shape is Shape.Named others ? Of(others.Value) : false,
        };
        var must = record.Fields.Where(field => field.Must).Select(field => (JsonNode)field.Key).ToArray();
        if (must.Length > 0) keys["required"] = new JsonArray(must);
        var whole = record.Short is { } shortForm ? AnyOf(Of(shortForm.Shape), keys) : keys;
        return Described(whole, _docs.For(record.Type));
    }

    // Beside a reference draft 7 ignores everything else, so the reference goes one level down.
    private static JsonObject Described(JsonObject schema, string description)
    {
        if (description.Length == 0) return schema;
        var described = schema.ContainsKey("$ref") ? new JsonObject { ["allOf"] = new JsonArray(schema) } : schema;
        described.Insert(0, "description", description);
        return described;
    }
}
