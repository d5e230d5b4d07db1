using HelpBot.Domain.Scripts;

namespace HelpBot.Commands.Graphs;

/// <summary>Writes guards for a person.</summary>
internal static class Conditions
{
    /// <summary>A guard in brackets with a blank before it; empty if it always holds.</summary>
    public static string Of(Guard guard)
    {
        if (guard.IsOpen) return "";
        string?[] parts = [guard.When is { } when ? Of(when) : null, guard.Unless is { } unless ? $"not {Of(unless)}" : null];
        return $" [{string.Join(", ", parts.OfType<string>())}]";
    }

    private static string Of(Condition condition)
    {
        var parts = condition.Facts.Select(fact => $"{fact.Name}={string.Join("|", fact.Values)}").ToList();
        if (condition.AtLeast is { } least) parts.Add($"{least.N} of {string.Join(",", least.Of)} = {least.Is}");
        return string.Join(" & ", parts);
    }
}
