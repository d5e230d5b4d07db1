using System.Text.RegularExpressions;

namespace HelpBot.Domain.Directory;

/// <summary>A number of a service.</summary>
/// <param name="Value">A short code of three to five digits, or E.164 (<c>+77000000000</c>).</param>
/// <param name="IsForMessages">Whether it takes messages only.</param>
public readonly partial record struct PhoneNumber(string Value, bool IsForMessages = false)
{
    /// <summary>Whether it is a short code.</summary>
    public bool IsShort => !Value.StartsWith('+');

    /// <summary>The number for the eye: <c>+7 700 000 00 00</c>; a short code as it is.</summary>
    public string ForTheEye => Value.Length == 12 && Value.StartsWith("+7", StringComparison.Ordinal)
        ? $"+7 {Value[2..5]} {Value[5..8]} {Value[8..10]} {Value[10..12]}"
        : Value;

    /// <summary>Whether it is written as it must be; a number that begins with +7 has ten digits more.</summary>
    public bool IsWellFormed => WellFormed().IsMatch(Value);

    /// <summary>Whether it is one of the numbers that stand for no number in examples.</summary>
    public bool IsPlaceholder => Value.StartsWith("+7700000", StringComparison.Ordinal);

    [GeneratedRegex(@"^([0-9]{3,5}|\+7[0-9]{10}|\+(?!7)[1-9][0-9]{7,14})$")]
    private static partial Regex WellFormed();
}
