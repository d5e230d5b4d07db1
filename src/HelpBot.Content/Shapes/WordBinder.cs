using System.Globalization;
using HelpBot.Content.Yaml;
using HelpBot.Domain.Scripts.Checks;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Content.Shapes;

/// <summary>Turns one scalar into the type that its place asks for.</summary>
internal static class WordBinder
{
    /// <summary>Binds a scalar.</summary>
    /// <returns>A value of the shape's type; null if it does not fit, with an issue.</returns>
    public static object? Bind(YamlTree.Scalar scalar, Shape.Word shape, IssueList issues)
    {
        var value = scalar.Value.Trim();
        if (shape.Words.Length > 0 && !IsAllowed(value, shape))
        {
            issues.Error("unknown-choice", scalar.At, $"{value} is none of the words that may stand here.", Mend(value, shape));
            return null;
        }

        if (shape.Type == typeof(Sourced)) return new Sourced(value, scalar.At);
        if (shape.Type == typeof(string)) return value;
        if (shape.Type == typeof(bool)) return Truth(value) ?? Complain(scalar, issues, "true or false");
        return int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : Complain(scalar, issues, "a whole number");
    }

    private static object? Truth(string value) => value switch
    {
        "true" => true,
        "false" => false,
        // yes and no are values of facts here, so they are not also truths.
        _ => null,
    };

    private static bool IsAllowed(string value, Shape.Word shape) =>
        shape.Words.Contains(value) || (shape.OrPrefix is { } prefix && value.StartsWith(prefix, StringComparison.Ordinal) && value.Length > prefix.Length);

    private static string Mend(string value, Shape.Word shape) => Spelling.FindNearest(value, shape.Words) is { } near
        ? $"Did you mean {near}?"
        : $"Write one of: {string.Join(", ", shape.Words)}{(shape.OrPrefix is { } prefix ? $", or {prefix}NAME" : "")}.";

    private static object? Complain(YamlTree.Scalar scalar, IssueList issues, string wanted)
    {
        issues.Error("wrong-kind", scalar.At, $"{scalar.Value.Trim()} is not {wanted}.", $"Write {wanted}.");
        return null;
    }
}
