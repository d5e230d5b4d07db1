using System.Globalization;

namespace HelpBot.Domain.Directory;

/// <summary>The date of a source, as exactly as the source says.</summary>
/// <param name="Year">Four digits.</param>
/// <param name="Month">1 to 12; null if only the year is known.</param>
/// <param name="Day">1 to 31; null if only the month is known.</param>
public readonly record struct SourceDate(int Year, int? Month = null, int? Day = null)
{
    /// <summary>The first day that it may be.</summary>
    public DateOnly Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>Reads <c>2025</c>, <c>2025-11</c> or <c>2025-11-06</c>.</summary>
    /// <returns>The date; null if it is written otherwise or is none.</returns>
    public static SourceDate? Find(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        foreach (var (format, parts) in new[] { ("yyyy", 1), ("yyyy-MM", 2), ("yyyy-MM-dd", 3) })
        {
            if (DateOnly.TryParseExact(written, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
                return new SourceDate(date.Year, parts > 1 ? date.Month : null, parts > 2 ? date.Day : null);
        }
        return null;
    }

    /// <summary>As it is written.</summary>
    public override string ToString() => (Month, Day) switch
    {
        ({ } month, { } day) => $"{Year:D4}-{month:D2}-{day:D2}",
        ({ } month, null) => $"{Year:D4}-{month:D2}",
        _ => $"{Year:D4}",
    };
}
