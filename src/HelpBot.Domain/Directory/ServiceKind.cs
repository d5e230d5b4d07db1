namespace HelpBot.Domain.Directory;

/// <summary>What a service is.</summary>
public enum ServiceKind : byte
{
    /// <summary>Police.</summary>
    Police,

    /// <summary>Doctors.</summary>
    Medical,

    /// <summary>A line that listens and sends on.</summary>
    Hotline,

    /// <summary>A place to stay for a while.</summary>
    Shelter,

    /// <summary>A psychologist.</summary>
    Psychological,

    /// <summary>A lawyer.</summary>
    Legal,

    /// <summary>Another organisation.</summary>
    Ngo,

    /// <summary>A centre that also aims to keep the family together and records the case: never in danger or shelter lists.</summary>
    FamilySupport,
}
