using HelpBot.Commands;

namespace HelpBot.Tests.Commands;

/// <summary>One command, run in process, with what it wrote.</summary>
internal sealed class CommandRun
{
    public CommandRun(string input = "", string? workingFolder = null, TimeProvider? clock = null) =>
        Terminal = new(new StringReader(input), new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" }, clock ?? TimeProvider.System, workingFolder ?? AppContext.BaseDirectory);

    public Terminal Terminal { get; }

    public int Exit { get; private set; }

    public string Out => Terminal.Out.ToString()!;

    public string Error => Terminal.Error.ToString()!;

    public static Task<CommandRun> OfAsync(params string[] args) => new CommandRun().RunAsync(args);

    public async Task<CommandRun> RunAsync(params string[] args)
    {
        Exit = await CommandLine.RunAsync(args, Terminal, CancellationToken.None);
        return this;
    }
}
