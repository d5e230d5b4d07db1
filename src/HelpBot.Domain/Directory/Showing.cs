namespace HelpBot.Domain.Directory;

/// <summary>Whether a service is shown on a day, and why.</summary>
public enum Showing : byte
{
    /// <summary>Shown with its numbers: pinned.</summary>
    Pinned,

    /// <summary>Shown with its numbers: dialled lately.</summary>
    Dialled,

    /// <summary>Shown without a number, by its place: the sources are good.</summary>
    ByPlace,

    /// <summary>Not shown: an operator took it out of sight.</summary>
    Hidden,

    /// <summary>Not shown: nobody ever dialled its number.</summary>
    NeverDialled,

    /// <summary>Not shown: the last call is too old.</summary>
    Expired,

    /// <summary>Not shown: it has no number, and the sources are not good enough to name it.</summary>
    TooWeak,
}
