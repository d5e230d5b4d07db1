namespace HelpBot.Domain.Directory;

/// <summary>Why services are listed.</summary>
public enum ListPurpose : byte
{
    /// <summary>Who can help at her place.</summary>
    Help,

    /// <summary>Where else to turn while there is danger.</summary>
    Danger,

    /// <summary>Where she can stay for a while, and the lines that know.</summary>
    Shelter,
}
