namespace HelpBot.Domain.Words;

/// <summary>What stood before a token, ordered from weak to strong; the strongest of a run is kept.</summary>
public enum Gap
{
    /// <summary>Nothing: digits and letters that were written together ("15лет").</summary>
    Joined,

    /// <summary>A hyphen without spaces ("Алма-Ата").</summary>
    Hyphen,

    /// <summary>White space, quotes and other marks that do not part clauses.</summary>
    Space,

    /// <summary>A comma, bracket, slash, or a dash between spaces.</summary>
    Comma,

    /// <summary>An end of sentence or line. Also the point of an abbreviation ("г. Тараз").</summary>
    Stop,

    /// <summary>The token is the first one.</summary>
    Start,
}
