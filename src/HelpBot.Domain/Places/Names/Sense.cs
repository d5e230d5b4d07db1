namespace HelpBot.Domain.Places.Names;

/// <summary>What else a name may mean: it decides how much evidence a sentence must bring.</summary>
internal enum Sense
{
    /// <summary>Nothing else.</summary>
    OnlyPlace,

    /// <summary>A rarer word, a river, a mountain.</summary>
    Sometimes,

    /// <summary>A person's or a street's name.</summary>
    Person,

    /// <summary>A common word of Kazakh: Kazakh endings prove nothing, Russian ones do.</summary>
    KazakhWord,

    /// <summary>A common word of Russian, or of both languages.</summary>
    Word,
}
