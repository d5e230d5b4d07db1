using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace HelpBot.Commands;

/// <summary>The parser's help with the verb's examples under it.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var exit = help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        var examples = parseResult.CommandResult.Command switch
        {
            Verb verb => verb.Examples,
            var root => [.. root.Subcommands.OfType<Verb>().Select(verb => verb.Examples[0])],
        };
        output.WriteLine("Examples:");
        foreach (var example in examples) output.WriteLine($"  {example}");
        output.WriteLine();
        return exit;
    }
}
