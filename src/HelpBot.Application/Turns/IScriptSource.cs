using HelpBot.Domain.Scripts;

namespace HelpBot.Application.Turns;

/// <summary>The script in force. It may change between two turns, never within one.</summary>
public interface IScriptSource
{
    /// <summary>The script in force; immutable.</summary>
    Script Current { get; }
}
