namespace HelpBot.Application.Words;

/// <summary>Wrong words in a row: who guesses is slowed down, without a hint.</summary>
/// <param name="Wrong">How many.</param>
/// <param name="Last">When the last one was compared.</param>
internal readonly record struct WordTries(int Wrong, DateTimeOffset Last)
{
    /// <summary>So many are compared as they come.</summary>
    public const int Free = 5;

    /// <summary>After that one in this time; what is typed between is answered by the cover without being compared.</summary>
    public static readonly TimeSpan Then = TimeSpan.FromSeconds(5);

    public bool MayTry(DateTimeOffset now) => Wrong < Free || now - Last >= Then || now < Last;
}
