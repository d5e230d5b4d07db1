using System.Collections.Immutable;
using HelpBot.Domain.Scripts;
using HelpBot.Domain.Scripts.Compiling;

namespace HelpBot.Domain.Directory;

/// <summary>What is wrong with a directory on a certain day.</summary>
public static class DirectoryChecks
{
    /// <summary>Looks for days in the future and for calls that are too old or will soon be.</summary>
    /// <param name="directory">The directory.</param>
    /// <param name="today">The day in Kazakhstan.</param>
    /// <returns>All issues, in the order of the content: <c>date-in-future</c> is an error, <c>mark-expired</c> and
    /// <c>mark-expires-soon</c> are warnings.</returns>
    public static ImmutableArray<ScriptIssue> Of(ServiceDirectory directory, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(directory);
        var issues = new IssueList();
        foreach (var service in directory.Services)
            Check(service, today, issues);
        return issues.All;
    }

    private static void Check(Service service, DateOnly today, IssueList issues)
    {
        if (service.SourceDate is { } source && source.Earliest > today)
            issues.Error("date-in-future", service.At.Under("source_date"), $"The source of '{service.Id}' is dated {source}, after today.", "Correct the date.");
        if (service.Dialled is not { } dialled)
            return;
        var at = service.At.Under("dialled");
        if (dialled.On > today)
            issues.Error("date-in-future", at, $"'{service.Id}' was dialled on {dialled.On:yyyy-MM-dd}, after today.", "Correct the date.");
        else if (dialled.Until < today)
            issues.Warning("mark-expired", at, $"'{service.Id}' was last dialled on {dialled.On:yyyy-MM-dd} and is no longer shown.", $"Call it, then run: helpbot directory dialled {service.Id} --by NAME");
        else if (dialled.Until.DayNumber - today.DayNumber <= Dialled.AlarmDays)
            issues.Warning("mark-expires-soon", at, $"'{service.Id}' is shown until {dialled.Until:yyyy-MM-dd} only.", $"Call it, then run: helpbot directory dialled {service.Id} --by NAME");
    }
}
