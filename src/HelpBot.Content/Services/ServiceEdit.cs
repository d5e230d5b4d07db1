using System.Globalization;

namespace HelpBot.Content.Services;

/// <summary>A change to one service.</summary>
public abstract record ServiceEdit
{
    private ServiceEdit() { }

    /// <summary>The key that changes.</summary>
    internal abstract string Key { get; }

    /// <summary>Its value as it is written.</summary>
    internal abstract string Value { get; }

    /// <summary>Somebody called the number and it answered.</summary>
    /// <param name="On">The day in Kazakhstan.</param>
    /// <param name="By">Who called: 1 to 60 characters.</param>
    public sealed record Dialled(DateOnly On, string By) : ServiceEdit
    {
        internal override string Key => "dialled";

        internal override string Value => string.Create(CultureInfo.InvariantCulture, $"{{ on: {On:yyyy-MM-dd}, by: {Quoted(By)} }}");
    }

    /// <summary>Out of sight at once.</summary>
    public sealed record Hide : ServiceEdit
    {
        internal override string Key => "hidden";

        internal override string Value => "true";
    }

    private static string Quoted(string name) => $"\"{name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
