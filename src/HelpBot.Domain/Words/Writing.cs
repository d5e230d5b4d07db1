namespace HelpBot.Domain.Words;

/// <summary>The script one token is written in, after look-alike letters were put right.</summary>
public enum Writing
{
    /// <summary>No letters: a number, an emoji.</summary>
    None,

    /// <summary>Cyrillic, Russian or Kazakh.</summary>
    Cyrillic,

    /// <summary>Latin: transliteration, a wrong keyboard layout, or a foreign word.</summary>
    Latin,

    /// <summary>Both, and no look-alike explains it ("приютke").</summary>
    Mixed,

    /// <summary>Another script.</summary>
    Other,
}
