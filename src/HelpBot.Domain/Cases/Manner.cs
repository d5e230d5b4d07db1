namespace HelpBot.Domain.Cases;

/// <summary>How an item is shown to her.</summary>
public enum Manner : byte
{
    /// <summary>A cover line with a button that opens it, silently.</summary>
    Cover = 0,

    /// <summary>The cover line, with sound.</summary>
    CoverWithSound = 1,

    /// <summary>The text itself: she acted just now.</summary>
    Direct = 2,
}
