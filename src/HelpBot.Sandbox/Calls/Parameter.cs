using System.Text.Json;

namespace HelpBot.Sandbox.Calls;

/// <summary>One argument of a call: a JSON value, or a string of a form or query. The server reads both alike.</summary>
internal readonly record struct Parameter(string Name, JsonElement Json, string? Form)
{
    public bool IsForm => Form is not null;

    /// <summary>The argument as the server sees it: everything is a string.</summary>
    public string Text => Form ?? (Json.ValueKind == JsonValueKind.String ? Json.GetString()! : Json.GetRawText());
}
