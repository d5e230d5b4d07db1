namespace HelpBot.Domain.Words;

/// <summary>How the letters of a token were cased before they were lowered.</summary>
public enum Casing
{
    /// <summary>No capital first letter.</summary>
    Lower,

    /// <summary>A capital first letter, the rest not all capitals.</summary>
    Capital,

    /// <summary>Two letters or more, all capitals.</summary>
    Upper,
}
