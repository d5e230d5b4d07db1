using System.Globalization;

namespace HelpBot.Application.Desk.Screens;

/// <summary>Times and numbers as a volunteer reads them: Kazakhstan's clock, one for the whole country since 1 March 2024.</summary>
internal static class DeskClock
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(5);

    /// <summary>Nothing for no time.</summary>
    public static string Time(DateTimeOffset? at) => at?.ToOffset(Offset).ToString("H:mm", CultureInfo.InvariantCulture) ?? "";

    /// <summary>A minute of the day; beyond midnight it begins anew.</summary>
    public static string Time(int minute) => $"{minute / 60 % 24}:{minute % 60:00}";

    public static DayOfWeek DayOf(DateTimeOffset at) => at.ToOffset(Offset).DayOfWeek;

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
