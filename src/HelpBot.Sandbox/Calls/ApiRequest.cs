using System.Globalization;
using System.Text.Json;
using HelpBot.Sandbox.Text;

namespace HelpBot.Sandbox.Calls;

/// <summary>The arguments of one call, read as tolerantly as the real server reads them.</summary>
internal sealed class ApiRequest(List<Parameter> parameters, JsonDocument? body) : IDisposable
{
    private readonly List<JsonDocument> _parsed = [];

    public IReadOnlyList<Parameter> Parameters => parameters;

    public bool Has(string name) => Find(name) is not null;

    public Parameter? Find(string name)
    {
        foreach (var parameter in parameters)
        {
            if (parameter.Name == name) return parameter;
        }

        return null;
    }

    /// <summary>Text cleaned as the server cleans it; empty if missing.</summary>
    public string Text(string name) => TextCleaning.Clean(Find(name)?.Text ?? "");

    public long Integer(string name, long ifMissing = 0) =>
        Find(name) is { } found && long.TryParse(found.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : ifMissing;

    public double Number(string name) =>
        double.TryParse(Find(name)?.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : 0;

    public bool Flag(string name) => Find(name)?.Text.ToLowerInvariant() is "true" or "yes" or "1";

    /// <summary>An object or array, given as JSON or as a string that holds JSON; null if missing or empty.</summary>
    /// <exception cref="Refusal">It is not JSON.</exception>
    public JsonElement? Object(string name, string what)
    {
        if (Find(name) is not { } found) return null;
        if (!found.IsForm && found.Json.ValueKind != JsonValueKind.String) return found.Json.ValueKind == JsonValueKind.Null ? null : found.Json;
        if (string.IsNullOrEmpty(found.Text)) return null;
        try
        {
            var document = JsonDocument.Parse(found.Text);
            _parsed.Add(document);
            return document.RootElement;
        }
        catch (JsonException)
        {
            throw Refusal.BadRequest($"can't parse {what} JSON object");
        }
    }

    public void Dispose()
    {
        body?.Dispose();
        foreach (var document in _parsed) document.Dispose();
    }
}
