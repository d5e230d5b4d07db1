namespace HelpBot.Domain.Understanding;

/// <summary>Who tells of a child that is harmed.</summary>
public enum ChildVoice
{
    /// <summary>A grown-up.</summary>
    Reporter,

    /// <summary>The child.</summary>
    Minor,
}
