using System.CommandLine;
using System.Globalization;
using HelpBot.Content.Services;

namespace HelpBot.Commands;

/// <summary><c>helpbot directory</c>: who is shown, who must be called, and who called last.</summary>
internal static class DirectoryCommand
{
    /// <summary>Makes the verb with its own verbs.</summary>
    public static Verb Create(CommandScope scope)
    {
        var verb = new Verb("directory", "Lists the services: shown, to be dialled, hidden. A number is shown only for 120 days after somebody has dialled it.")
        {
            Examples = ["helpbot directory list", "helpbot directory dialled shelter-taraz --by Aigerim", "helpbot directory hide shelter-taraz"],
        };
        verb.Add(List(scope));
        verb.Add(Dialled(scope));
        verb.Add(Hide(scope));
        verb.SetAction(_ => List(scope, ServiceGroups.All));
        return verb;
    }

    private static Verb List(CommandScope scope)
    {
        var only = new Option<string?>("--only") { Description = "One group: shown, to-dial or hidden." };
        only.AcceptOnlyFromAmong(ServiceGroups.All);
        var verb = new Verb("list", "Lists the services by what is to be done about them.") { Examples = ["helpbot directory list", "helpbot directory list --only to-dial"] };
        verb.Add(only);
        verb.SetAction(parsed => List(scope, parsed.GetValue(only) is { } one ? [one] : ServiceGroups.All));
        return verb;
    }

    private static Verb Dialled(CommandScope scope)
    {
        var id = new Argument<string>("id") { Description = "The service." };
        var by = new Option<string>("--by") { Description = "Who called, as it shall stand in the file.", Required = true };
        var verb = new Verb("dialled", "Notes that somebody called the number today and that it answered: it is shown for 120 days from now.") { Examples = ["helpbot directory dialled shelter-taraz --by Aigerim"] };
        verb.Add(id);
        verb.Add(by);
        verb.SetAction(parsed => Edit(scope, parsed.GetRequiredValue(id), new ServiceEdit.Dialled(scope.Today, parsed.GetRequiredValue(by).Trim())));
        return verb;
    }

    private static Verb Hide(CommandScope scope)
    {
        var id = new Argument<string>("id") { Description = "The service." };
        var verb = new Verb("hide", "Takes a service out of sight at once. Showing it again takes an editor and a second pair of eyes.") { Examples = ["helpbot directory hide shelter-taraz"] };
        verb.Add(id);
        verb.SetAction(parsed => Edit(scope, parsed.GetRequiredValue(id), new ServiceEdit.Hide()));
        return verb;
    }

    private static int List(CommandScope scope, IReadOnlyCollection<string> groups)
    {
        var load = DirectoryFolder.Load(scope.ScriptsPath);
        if (load.Directory is null) return IssueLines.Write(scope, load.Issues);
        foreach (var line in ServiceGroups.Lines(load.Directory, scope.Today, groups)) scope.Terminal.Out.WriteLine(line);
        return 0;
    }

    private static int Edit(CommandScope scope, string id, ServiceEdit edit)
    {
        switch (ServicesFile.Edit(scope.ScriptsPath, id, edit))
        {
            case EditOutcome.Done:
                scope.Terminal.Out.WriteLine(Said(id, edit));
                return 0;
            case EditOutcome.Unknown:
                var near = DirectoryFolder.Load(scope.ScriptsPath).Directory is { } directory ? Domain.Scripts.Checks.Spelling.FindNearest(id, directory.Services.Select(service => service.Id.Value)) : null;
                scope.Terminal.Error.WriteLine($"There is no service {id}.{(near is null ? " `helpbot directory list` names them all." : $" Did you mean {near}?")}");
                return 1;
            case EditOutcome.Refused refused:
                scope.Terminal.Error.WriteLine($"Nothing was changed. {refused.Reason}");
                return 1;
            case EditOutcome.Broken broken:
                return IssueLines.Write(scope, broken.Issues);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static string Said(string id, ServiceEdit edit) => edit switch
    {
        ServiceEdit.Dialled dialled => string.Create(CultureInfo.InvariantCulture, $"{id}: dialled on {dialled.On:yyyy-MM-dd} by {dialled.By}; shown until {dialled.On.AddDays(Domain.Directory.Dialled.ValidDays):yyyy-MM-dd}."),
        _ => $"{id}: hidden.",
    };
}
