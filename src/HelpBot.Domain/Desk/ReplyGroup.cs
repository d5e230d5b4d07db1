namespace HelpBot.Domain.Desk;

/// <summary>Under which button a canned reply is found, in the order of the buttons.</summary>
public enum ReplyGroup : byte
{
    /// <summary>The first words, and who sees the screen.</summary>
    First = 0,

    /// <summary>To listen, to leave time, to say what is not known.</summary>
    Support = 1,

    /// <summary>What makes it safer: a doctor, the plan, papers, traces.</summary>
    Safety = 2,

    /// <summary>Numbers, lines, services, law.</summary>
    Services = 3,

    /// <summary>Silence, another person, good-bye.</summary>
    End = 4,

    /// <summary>Lines of an everyday reference book, for when somebody else may read.</summary>
    Neutral = 5,
}
