using System.CommandLine;

namespace HelpBot.Commands;

/// <summary>A verb of the command line, with examples for its help.</summary>
/// <remarks>The parser's own type has no place for examples, and inheriting from it is how the parser is meant to be extended.</remarks>
internal sealed class Verb(string name, string description) : Command(name, description)
{
    /// <summary>Whole command lines, each worth copying; at least one.</summary>
    public required IReadOnlyList<string> Examples { get; init; }
}
