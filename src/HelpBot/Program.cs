using HelpBot.Commands;

return await CommandLine.RunAsync(args, Terminal.OfThisProcess(), CancellationToken.None);
