namespace HelpBot.Domain.Directory;

/// <summary>How well a service is supported by sources.</summary>
public enum Grade : byte
{
    /// <summary>Old, single or undated.</summary>
    Low,

    /// <summary>One dated source, or several that do not quite agree.</summary>
    Medium,

    /// <summary>An official source, or several dated ones that agree.</summary>
    High,
}
