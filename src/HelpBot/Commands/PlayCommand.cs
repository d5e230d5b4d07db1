using System.CommandLine;
using HelpBot.Commands.Playing;
using HelpBot.Content;
using HelpBot.Content.Plays;

namespace HelpBot.Commands;

/// <summary><c>helpbot play</c>: a talk in the terminal, through the real engine.</summary>
internal static class PlayCommand
{
    /// <summary>Makes the verb.</summary>
    public static Verb Create(CommandScope scope)
    {
        var language = LanguageOption.Create("The language of her Telegram client.");
        var asTest = new Option<bool>("--as-test") { Description = "Prints the talk as a play at its end; the talk itself goes to the error output." };
        var verb = new Verb("play", "Talks with the bot here: a number presses a button, anything else is typed. :help says what else can be done.")
        {
            Examples = ["helpbot play --lang kk", "helpbot play --lang ru --as-test > scripts/plays/new.yaml"],
        };
        verb.Add(language);
        verb.Add(asTest);
        verb.SetAction((parsed, cancellationToken) => RunAsync(scope, LanguageOption.Read(parsed, language), parsed.GetValue(asTest), cancellationToken));
        return verb;
    }

    private static async Task<int> RunAsync(CommandScope scope, Domain.Conversation.Language language, bool asTest, CancellationToken cancellationToken)
    {
        var load = ScriptFolder.Load(scope.ScriptsPath, scope.Today);
        if (load.Compiled is not { } script) return IssueLines.Write(scope, load.Issues);
        var terminal = scope.Terminal;
        var recorder = new PlayRecorder(script, language);
        var output = asTest ? terminal.Error : terminal.Out;
        var talk = new TerminalTalk(new Talk(script, terminal.Clock.GetUtcNow()), language, recorder, output, terminal.HasStyles);
        talk.Begin();
        while (!talk.IsOver)
        {
            await output.WriteAsync("> ".AsMemory(), cancellationToken);
            await output.FlushAsync(cancellationToken);
            if (await terminal.In.ReadLineAsync(cancellationToken) is not { } line) break;
            talk.Take(line);
        }

        if (asTest) await terminal.Out.WriteAsync(recorder.Write("A talk that was tried out").AsMemory(), cancellationToken);
        return 0;
    }
}
