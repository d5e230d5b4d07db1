using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace HelpBot.Commands;

/// <summary>The command line: settings are split off, the rest is parsed, one verb runs.</summary>
internal static class CommandLine
{
    /// <summary>Runs one command.</summary>
    /// <param name="args">What was typed after the program's name.</param>
    /// <param name="terminal">Where it reads and writes.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>The exit code: 0 if all is well, 1 if not.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal, CancellationToken cancellationToken)
    {
        var (rest, settings, complaints) = SettingOptions.Split(args);
        if (complaints.Count > 0)
        {
            foreach (var complaint in complaints) await terminal.Error.WriteLineAsync(complaint.AsMemory(), cancellationToken);
            return 1;
        }

        var root = Build(new CommandScope(terminal, settings));
        // A text handed to `place` may begin with "@": it is a text, not the name of a file with further arguments.
        var parsed = root.Parse(rest, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction wrong) wrong.ShowHelp = false;
        var exit = await parsed.InvokeAsync(new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error }, cancellationToken);
        if (parsed.Errors.Count > 0)
            await terminal.Error.WriteLineAsync($"`{FullName(parsed.CommandResult.Command)} --help` shows what it takes.".AsMemory(), cancellationToken);
        return exit;
    }

    /// <summary>Puts the verbs together.</summary>
    public static RootCommand Build(CommandScope scope)
    {
        var root = new RootCommand("HelpBot: text help in Telegram, in Kazakh and Russian. Settings are given as --Section:Key=value, in appsettings.json or as Section__Key in the environment.")
        {
            HelpName = "helpbot",
        };
        foreach (var verb in Verbs.All(scope)) root.Add(verb);
        root.SetAction((_, cancellationToken) => RunCommand.RunAsync(scope, cancellationToken));
        foreach (var option in root.Options.OfType<HelpOption>())
            if (option.Action is HelpAction help) option.Action = new HelpWithExamples(help);
        return root;
    }

    private static string FullName(Command command) =>
        command is RootCommand ? "helpbot" : $"{FullName(command.Parents.OfType<Command>().First())} {command.Name}";
}
