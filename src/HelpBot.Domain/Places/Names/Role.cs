namespace HelpBot.Domain.Places.Names;

/// <summary>What a word does beside a place name.</summary>
internal enum Role
{
    /// <summary>Nothing: it is a word of the sentence.</summary>
    None,

    /// <summary>"в".</summary>
    In,

    /// <summary>"из", "с".</summary>
    From,

    /// <summary>"возле": the place is not the one she is in.</summary>
    Near,

    /// <summary>The same behind its name: "маңында", "жанында".</summary>
    NearAfter,

    /// <summary>A word for a city, town or village.</summary>
    City,

    /// <summary>A word for an oblast.</summary>
    Oblast,

    /// <summary>A word for a district.</summary>
    District,

    /// <summary>A word for a street that stands before its name.</summary>
    StreetBefore,

    /// <summary>A word for a street, a school, a park that stands after its name.</summary>
    StreetAfter,

    /// <summary>To have one's home: "живу", "тұрамын".</summary>
    Living,

    /// <summary>To be or come somewhere: "нахожусь", "отырмын", "келдім".</summary>
    Staying,

    /// <summary>"не", "емес".</summary>
    Not,

    /// <summary>A word that adds nothing: a greeting, a pronoun.</summary>
    Filler,
}
