using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using HelpBot.Sandbox.Calls;

namespace HelpBot.Sandbox.Strict;

/// <summary>Refuses what the real server would bend or ignore: unknown names, wrong types, missing fields, exceeded limits.</summary>
internal static class StrictCheck
{
    public static void Check(string method, ApiRequest request)
    {
        if (RequestTable.Default.Find(method) is not { } shape) throw Fault($"the method {method} has no entry in requests.table");
        foreach (var parameter in request.Parameters)
        {
            var field = shape.Fields.FirstOrDefault(field => field.Name == parameter.Name) ?? throw Fault($"{method} has no parameter \"{parameter.Name}\"");
            var fault = parameter.Form is { } text ? FormFault(field, text) : FieldFault(field, parameter.Json);
            if (fault is not null) throw Fault($"{method}.{parameter.Name} {fault}");
        }

        foreach (var field in shape.Fields)
        {
            if (field.IsRequired && !request.Has(field.Name)) throw Fault($"{method} needs \"{field.Name}\"");
        }
    }

    private static string? FormFault(RequestField field, string text)
    {
        if (field.Types.Contains("String") || field.Types.Contains("InputFile")) return LimitFault(field.Limits, text);
        if (!TryParse(text, out var value)) return $"is neither {string.Join(" nor ", field.Types)}: {text}";
        using (value) return FieldFault(field, value.RootElement);
    }

    private static string? FieldFault(RequestField field, JsonElement value)
    {
        string? first = null;
        foreach (var type in field.Types)
        {
            if (TypeFault(type, value, field.Limits) is not { } fault) return null;
            first ??= fault;
        }

        return first;
    }

    private static string? TypeFault(string type, JsonElement value, RequestLimits? limits)
    {
        if (type.EndsWith("[]", StringComparison.Ordinal)) return ArrayFault(type[..^2], value, limits);
        return type switch
        {
            "String" or "InputFile" => value.ValueKind == JsonValueKind.String ? LimitFault(limits, value.GetString()!) : "is no String",
            "Boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False ? null : "is no Boolean",
            "True" => value.ValueKind == JsonValueKind.True ? null : "is not true",
            "Float" => value.ValueKind == JsonValueKind.Number ? null : "is no Float",
            "Integer" => IntegerFault(value, limits),
            _ => ObjectFault(RequestTable.Default.Find(type) ?? throw Fault($"the type {type} has no entry in requests.table"), value),
        };
    }

    private static string? IntegerFault(JsonElement value, RequestLimits? limits)
    {
        if (value.ValueKind != JsonValueKind.Number || !value.TryGetInt64(out var number)) return "is no Integer";
        return limits is not null && (number < limits.Min || number > limits.Max) ? $"is not within {limits.Min}..{limits.Max}" : null;
    }

    private static string? ArrayFault(string type, JsonElement value, RequestLimits? limits)
    {
        if (value.ValueKind != JsonValueKind.Array) return "is no Array";
        if (limits is not null && (value.GetArrayLength() < limits.Min || value.GetArrayLength() > limits.Max)) return $"has not {limits.Min}..{limits.Max} elements";
        return value.EnumerateArray().Select(item => TypeFault(type, item, null)).FirstOrDefault(static fault => fault is not null);
    }

    private static string? ObjectFault(RequestShape shape, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String && TryParse(value.GetString()!, out var inner))
        {
            using (inner) return ObjectFault(shape, inner.RootElement);
        }

        if (value.ValueKind != JsonValueKind.Object) return $"is no {shape.Name}";
        if (shape.IsAny) return null;
        if (shape.Cases is { } cases)
            return cases.Any(name => ObjectFault(RequestTable.Default.Find(name)!, value) is null) ? null : $"is no {shape.Name}";
        foreach (var property in value.EnumerateObject())
        {
            if (shape.Fields.FirstOrDefault(field => field.Name == property.Name) is not { } field) return $"holds the unknown field {shape.Name}.{property.Name}";
            if (FieldFault(field, property.Value) is { } fault) return $"holds {shape.Name}.{property.Name}, which {fault}";
        }

        var missing = shape.Fields.FirstOrDefault(field => field.IsRequired && !value.TryGetProperty(field.Name, out _));
        return missing is null ? null : $"lacks {shape.Name}.{missing.Name}";
    }

    private static string? LimitFault(RequestLimits? limits, string text)
    {
        if (limits is null) return null;
        var length = limits.IsBytes ? Encoding.UTF8.GetByteCount(text) : text.EnumerateRunes().Count();
        return length < limits.Min || length > limits.Max
            ? $"has {length.ToString(CultureInfo.InvariantCulture)} {(limits.IsBytes ? "bytes" : "characters")}, not {limits.Min}..{limits.Max}"
            : null;
    }

    private static bool TryParse(string text, [NotNullWhen(true)] out JsonDocument? value)
    {
        try
        {
            value = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            value = null;
            return false;
        }
    }

    private static Refusal Fault(string text) => Refusal.BadRequest("strict mode: " + text);
}
