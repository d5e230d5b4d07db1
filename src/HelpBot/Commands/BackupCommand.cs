using System.CommandLine;
using HelpBot.Storage;

namespace HelpBot.Commands;

/// <summary><c>helpbot backup FILE</c>: a copy of the data file, beside a running bot.</summary>
internal static class BackupCommand
{
    /// <summary>Makes the verb.</summary>
    public static Verb Create(CommandScope scope)
    {
        var file = new Argument<string>("file") { Description = "The copy to write; must not exist." };
        var verb = new Verb("backup", "Copies the data file while the bot runs. The keys are never part of it: without them the copy is worthless, and so is a theft of it.")
        {
            Examples = ["helpbot backup /var/backups/helpbot-monday.db"],
        };
        verb.Add(file);
        verb.SetAction(parsed => StoreVerb.Run(scope, store =>
        {
            var target = Path.GetFullPath(parsed.GetRequiredValue(file), scope.Terminal.WorkingFolder);
            StoreBackup.Write(store, target);
            return $"Copied to {target}. Keep it a week, apart from the keys.";
        }));
        return verb;
    }
}
