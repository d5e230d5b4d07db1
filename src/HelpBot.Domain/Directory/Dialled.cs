namespace HelpBot.Domain.Directory;

/// <summary>That somebody called a service, and when.</summary>
/// <param name="On">The day, in Kazakhstan.</param>
/// <param name="By">The name that an operator gave.</param>
public readonly record struct Dialled(DateOnly On, string By)
{
    /// <summary>How long a call vouches for a number, in days: on the 120th day after it the number is still shown.</summary>
    public const int ValidDays = 120;

    /// <summary>How long before it runs out an alarm is due, in days.</summary>
    public const int AlarmDays = 14;

    /// <summary>The last day on which the number is shown.</summary>
    public DateOnly Until => On.AddDays(ValidDays);

    /// <summary>Whether the call vouches for the number on a day.</summary>
    public bool IsValidOn(DateOnly day) => day >= On && day <= Until;
}
