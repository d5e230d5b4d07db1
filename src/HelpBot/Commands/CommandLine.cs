using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using HelpBot.Domain.Scripts.Checks;

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

        var scope = new CommandScope(terminal, settings);
        if (scope.FindBrokenFile() is { } broken)
        {
            await terminal.Error.WriteLineAsync(broken.AsMemory(), cancellationToken);
            return 1;
        }

        var root = Build(scope);
        // A text handed to `place` may begin with "@": it is a text, not the name of a file with further arguments.
        var parsed = root.Parse(rest, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction) return Complain(parsed, terminal);
        return await parsed.InvokeAsync(new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error }, cancellationToken);
    }

    /// <summary>Puts the verbs together.</summary>
    public static RootCommand Build(CommandScope scope)
    {
        var root = new RootCommand("HelpBot: text help in Telegram for people who are not safe at home. Settings are given as --Section:Key=value, in appsettings.json or as Section__Key in the environment.")
        {
            HelpName = "helpbot",
        };
        foreach (var verb in Verbs.All(scope)) root.Add(verb);
        root.SetAction((_, cancellationToken) => RunCommand.RunAsync(scope, cancellationToken));
        foreach (var option in root.Options.OfType<HelpOption>())
            if (option.Action is HelpAction help) option.Action = new HelpWithExamples(help);
        return root;
    }

    // The parser's own way shows the whole help and a complaint for every word behind the first unknown one.
    private static int Complain(ParseResult parsed, Terminal terminal)
    {
        var command = parsed.CommandResult.Command;
        if (parsed.UnmatchedTokens is [var first, ..]) terminal.Error.WriteLine(Unknown(first, command));
        else foreach (var error in parsed.Errors) terminal.Error.WriteLine(error.Message);
        terminal.Error.WriteLine($"`{FullName(command)} --help` shows what it takes.");
        return 1;
    }

    private static string Unknown(string word, Command command)
    {
        IEnumerable<Symbol> symbols = word.StartsWith('-') ? command.Options.Concat(command.Parents.OfType<RootCommand>().SelectMany(root => root.Options)) : command.Subcommands;
        var near = Spelling.FindNearest(word, symbols.Select(symbol => symbol.Name));
        var what = word.StartsWith('-') ? "option" : command.Subcommands.Count > 0 ? "verb" : "place for";
        return $"There is no {what} {word}{(command is RootCommand ? "" : $" in {FullName(command)}")}.{(near is null ? "" : $" Did you mean {near}?")}";
    }

    private static string FullName(Command command) =>
        command is RootCommand ? "helpbot" : $"{FullName(command.Parents.OfType<Command>().First())} {command.Name}";
}
