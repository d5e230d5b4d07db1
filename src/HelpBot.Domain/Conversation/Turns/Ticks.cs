using System.Collections.Immutable;

namespace HelpBot.Domain.Conversation.Turns;

/// <summary>The plan's ticks: a sorted list of text keys, hers or, under force, the dialogue's own.</summary>
internal static class Ticks
{
    /// <summary>More than any plan has; a script that grows beyond it cannot grow a session without end.</summary>
    public const int MaxTicks = 500;

    public static ImmutableArray<string> Of(Dialogue dialogue, Holdings holdings) => dialogue.Forced ? dialogue.ForcedTicks : holdings.Ticks;

    public static bool Has(ImmutableArray<string> ticks, string key) => ticks.AsSpan().BinarySearch(key, StringComparer.Ordinal) >= 0;

    public static ImmutableArray<string> Toggle(ImmutableArray<string> ticks, string key)
    {
        var at = ticks.AsSpan().BinarySearch(key, StringComparer.Ordinal);
        if (at >= 0) return ticks.RemoveAt(at);
        return ticks.Length >= MaxTicks ? ticks : ticks.Insert(~at, key);
    }
}
