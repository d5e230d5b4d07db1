using HelpBot.Hosting;

namespace HelpBot.Commands;

/// <summary><c>helpbot run</c>, and what happens when no verb is named.</summary>
internal static class RunCommand
{
    /// <summary>Makes the verb.</summary>
    public static Verb Create(CommandScope scope)
    {
        var verb = new Verb("run", "Serves: with a token the real chats of Telegram, without one the page to try it out. The default.")
        {
            Examples = ["helpbot", "helpbot run --Sandbox:Listen=127.0.0.1:9000", "Telegram__TokenFile=/run/secrets/token helpbot run"],
        };
        verb.SetAction((_, cancellationToken) => RunAsync(scope, cancellationToken));
        return verb;
    }

    /// <summary>Runs until stopped.</summary>
    /// <returns>The exit code of the process.</returns>
    public static Task<int> RunAsync(CommandScope scope, CancellationToken cancellationToken) => new Serving(scope).RunAsync(cancellationToken);
}
