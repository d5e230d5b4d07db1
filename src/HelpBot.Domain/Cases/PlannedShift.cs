namespace HelpBot.Domain.Cases;

/// <summary>A shift of every week.</summary>
/// <param name="Who">Who.</param>
/// <param name="Day">The day it begins on, Kazakhstan time (UTC+5).</param>
/// <param name="From">When it begins, minutes after midnight, Kazakhstan time.</param>
/// <param name="Minutes">How long, 15 minutes to 24 hours.</param>
public readonly record struct PlannedShift(VolunteerId Who, DayOfWeek Day, int From, int Minutes)
{
    /// <summary>Whether it can be: days, minutes in range.</summary>
    public bool IsValid => Day is >= DayOfWeek.Sunday and <= DayOfWeek.Saturday && From is >= 0 and < 24 * 60 && Minutes is >= 15 and <= 24 * 60;
}
