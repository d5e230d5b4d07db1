using System.Globalization;

namespace HelpBot.Domain.Scripts.Compiling;

/// <summary>Reads a time span as an operator writes it: <c>10 min</c>, <c>2 h</c>, <c>1 d</c>.</summary>
public static class Spans
{
    /// <summary>The least and the greatest span.</summary>
    public static readonly TimeSpan Least = TimeSpan.FromMinutes(1), Most = TimeSpan.FromDays(7);

    /// <summary>Reads a span.</summary>
    /// <returns>The span; null if it is not written so or lies outside one minute to seven days.</returns>
    public static TimeSpan? Find(string written)
    {
        var parts = written.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 2 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count > 100_000) return null;
        TimeSpan? span = parts[1] switch
        {
            "min" => TimeSpan.FromMinutes(count),
            "h" => TimeSpan.FromHours(count),
            "d" => TimeSpan.FromDays(count),
            _ => null,
        };
        return span >= Least && span <= Most ? span : null;
    }
}
