using System.Text.Json;
using HelpBot.Sandbox.Calls;
using HelpBot.Sandbox.Updates;

namespace HelpBot.Sandbox.Methods;

/// <summary>Reads <c>allowed_updates</c>.</summary>
internal static class AllowedUpdates
{
    /// <summary>The set to keep from now on; null keeps the old one.</summary>
    public static IReadOnlySet<string>? Read(ApiRequest request)
    {
        if (request.Object("allowed_updates", "allowed updates") is not { ValueKind: JsonValueKind.Array } list) return null;
        return UpdateKinds.Read(list.EnumerateArray().Select(static name => name.ValueKind == JsonValueKind.String ? name.GetString()! : ""));
    }
}
