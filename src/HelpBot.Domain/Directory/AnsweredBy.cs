namespace HelpBot.Domain.Directory;

/// <summary>Who answers.</summary>
public enum AnsweredBy : byte
{
    /// <summary>A state body.</summary>
    State,

    /// <summary>The police, or somebody who tells them.</summary>
    Police,

    /// <summary>A non-governmental organisation.</summary>
    Ngo,
}
