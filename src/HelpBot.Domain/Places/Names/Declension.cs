namespace HelpBot.Domain.Places.Names;

/// <summary>Which endings a stem takes. A name has the whole stem and, by its last letters, a cut one for Russian.</summary>
[Flags]
internal enum Declension
{
    /// <summary>The uncut name: as it is, and with Kazakh endings.</summary>
    Whole = 1,

    /// <summary>Шымкент: a hard consonant, nothing cut.</summary>
    Hard = 2,

    /// <summary>Сарань, Есиль: the soft sign is cut by the fold.</summary>
    Soft = 4,

    /// <summary>Семей, Алтай: without й.</summary>
    Glide = 8,

    /// <summary>Караганда: without а.</summary>
    Feminine = 16,

    /// <summary>Булаево: without о.</summary>
    Neuter = 32,

    /// <summary>Рудный, Зерендинский: without ый, ий.</summary>
    MasculineAdjective = 64,

    /// <summary>Акмолинская, Конечная: without ая.</summary>
    FeminineAdjective = 128,

    /// <summary>Боровое: without ое.</summary>
    NeuterAdjective = 256,

    /// <summary>Белые Воды: without ы.</summary>
    Plural = 512,
}
