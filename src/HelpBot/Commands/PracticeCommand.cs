using System.CommandLine;
using HelpBot.Commands.Playing;
using HelpBot.Content;
using HelpBot.Domain.Desk.Practice;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Commands;

/// <summary><c>helpbot practice</c>: a played survivor in the terminal, as volunteers meet her before their first shift.</summary>
internal static class PracticeCommand
{
    /// <summary>Makes the verb.</summary>
    public static Verb Create(CommandScope scope)
    {
        var language = LanguageOption.Create("The language in which it is played.");
        var kinds = Choice.Words(typeof(SceneKind));
        var kind = new Argument<string?>("who") { Description = $"Who is played: {string.Join(", ", kinds)}. Left out: the first.", Arity = ArgumentArity.ZeroOrOne };
        kind.AcceptOnlyFromAmong([.. kinds]);
        var verb = new Verb("practice", "Plays a survivor for a volunteer who practises: a number chooses an answer, the reasons come at the end.")
        {
            Examples = ["helpbot practice --lang kk", "helpbot practice abuser --lang ru"],
        };
        verb.Add(kind);
        verb.Add(language);
        verb.SetAction((parsed, cancellationToken) => RunAsync(scope, parsed.GetValue(kind) ?? kinds[0], LanguageOption.Read(parsed, language), cancellationToken));
        return verb;
    }

    private static async Task<int> RunAsync(CommandScope scope, string kind, Domain.Conversation.Language language, CancellationToken cancellationToken)
    {
        var load = ScriptFolder.Load(scope.ScriptsPath, scope.Today);
        if (load.Compiled?.Book.Scenes.FirstOrDefault(scene => Choice.Word(scene.Kind) == kind) is not { } scene) return IssueLines.Write(scope, load.Issues);
        var terminal = scope.Terminal;
        var room = new PracticeRoom(scene, language, load.Compiled.Book, terminal.Out);
        room.Begin();
        while (!room.IsOver)
        {
            await terminal.Out.WriteAsync("> ".AsMemory(), cancellationToken);
            await terminal.Out.FlushAsync(cancellationToken);
            if (await terminal.In.ReadLineAsync(cancellationToken) is not { } line) return 1;
            room.Take(line);
        }
        return room.IsPassed ? 0 : 1;
    }
}
