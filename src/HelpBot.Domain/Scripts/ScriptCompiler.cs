using System.Collections.Immutable;
using HelpBot.Domain.Scripts.Compiling;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Domain.Scripts;

/// <summary>Turns content as it was read into a script, or says all that is wrong with it.</summary>
public static class ScriptCompiler
{
    /// <summary>Compiles. Never throws for any content.</summary>
    /// <param name="source">The content.</param>
    /// <returns>The script (null if an issue is an error) and all issues at once, errors and warnings, in the order of the content.</returns>
    public static (Script? Script, ImmutableArray<ScriptIssue> Issues) Compile(ScriptSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var compilation = new Compilation(source);
        var script = compilation.Compile();
        return (compilation.Issues.HasErrors ? null : script, compilation.Issues.All);
    }
}
