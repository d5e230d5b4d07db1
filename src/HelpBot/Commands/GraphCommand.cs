using System.CommandLine;
using HelpBot.Commands.Graphs;
using HelpBot.Content;
using HelpBot.Domain.Conversation;

namespace HelpBot.Commands;

/// <summary><c>helpbot graph</c>: the script as a picture.</summary>
internal static class GraphCommand
{
    private const string Mermaid = "mermaid", Dot = "dot";

    /// <summary>Makes the verb.</summary>
    public static Verb Create(CommandScope scope)
    {
        var format = new Option<string>("--format") { Description = "mermaid or dot.", DefaultValueFactory = _ => Mermaid };
        format.AcceptOnlyFromAmong(Mermaid, Dot);
        var language = LanguageOption.Create("The language of the buttons' texts.");
        var around = new Option<string?>("--around") { Description = "Only this screen and its neighbours." };
        var verb = new Verb("graph", "Draws the script: screens that every script has are marked, edges carry the buttons' texts.")
        {
            Examples = ["helpbot graph > script.mmd", "helpbot graph --format dot | dot -Tsvg > script.svg", "helpbot graph --around numbers --lang kk"],
        };
        verb.Add(format);
        verb.Add(language);
        verb.Add(around);
        verb.SetAction(parsed => Run(scope, parsed.GetValue(format) == Dot, LanguageOption.Read(parsed, language), parsed.GetValue(around)));
        return verb;
    }

    private static int Run(CommandScope scope, bool dot, Language language, string? around)
    {
        var load = ScriptFolder.Load(scope.ScriptsPath, scope.Today);
        if (load.Compiled is not { } script) return IssueLines.Write(scope, load.Issues);
        if (around is not null && !script.Nodes.ContainsKey(around))
        {
            var near = Domain.Scripts.Checks.Spelling.FindNearest(around, script.Nodes.Keys);
            scope.Terminal.Error.WriteLine($"There is no screen {around}.{(near is null ? "" : $" Did you mean {near}?")}");
            return 1;
        }

        var graph = ScriptGraph.Of(script, language, around);
        foreach (var line in dot ? DotWriter.Write(graph) : MermaidWriter.Write(graph)) scope.Terminal.Out.WriteLine(line);
        return 0;
    }
}
