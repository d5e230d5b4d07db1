namespace HelpBot.Domain.Scripts;

/// <summary>The compiled content: screens, texts, rules, directory, places. Immutable; its version is a hash of its content.</summary>
public sealed class Script
{
    internal Script(string version) => Version = version;

    /// <summary>A hash of the content, 16 hexadecimal digits.</summary>
    public string Version { get; }
}
