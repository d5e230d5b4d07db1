using System.CommandLine;
using HelpBot.Content.Services;
using HelpBot.Domain.Places;

namespace HelpBot.Commands;

/// <summary><c>helpbot place</c>: which place a text names.</summary>
internal static class PlaceCommand
{
    private const string FromInput = "-";

    /// <summary>Makes the verb.</summary>
    public static Verb Create(CommandScope scope)
    {
        var text = new Argument<string[]>("text") { Description = "What somebody might type; - reads one text a line from the input.", Arity = ArgumentArity.OneOrMore };
        var verb = new Verb("place", "Says which place a text names: the region's id, \"ask: id|id\" if it may be several, or \"none\".")
        {
            Examples = ["helpbot place \"я живу в Шымкенте\"", "helpbot place Абай", "helpbot place - < names.txt"],
        };
        verb.Add(text);
        verb.SetAction((parsed, cancellationToken) => RunAsync(scope, parsed.GetRequiredValue(text), cancellationToken));
        return verb;
    }

    private static async Task<int> RunAsync(CommandScope scope, string[] words, CancellationToken cancellationToken)
    {
        var load = DirectoryFolder.Load(scope.ScriptsPath);
        if (load.Places is null) return IssueLines.Write(scope, load.Issues);
        var index = new PlaceIndex(load.Places);
        var (input, output) = (scope.Terminal.In, scope.Terminal.Out);
        if (words is not [FromInput])
        {
            await output.WriteLineAsync(index.Find(string.Join(' ', words)).ToString().AsMemory(), cancellationToken);
            return 0;
        }

        while (await input.ReadLineAsync(cancellationToken) is { } line)
            await output.WriteLineAsync(index.Find(line).ToString().AsMemory(), cancellationToken);
        await output.FlushAsync(cancellationToken);
        return 0;
    }
}
