using HelpBot.Domain.Conversation;
using HelpBot.Domain.Desk;
using HelpBot.Domain.Desk.Source;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Domain.Scripts.Checks.Desk;

/// <summary>Checks the content of the volunteers' desk.</summary>
internal static class DeskChecks
{
    public static void Run(Script script, DeskSource source, DateOnly today, Findings findings)
    {
        // A script that leads to no person needs no desk.
        if (source.Texts.Count == 0 && source.Replies.IsEmpty && source.Practice.IsEmpty) return;
        var wordings = new WordingChecks(script.Directory, today, findings);
        new DeskTextChecks(source, wordings, findings).Run();
        new ReplyChecks(script, source.Replies, wordings, today, findings).Run();
        new AliasChecks(source.Aliases, findings).Run();
        new SceneChecks(source.Practice, wordings, findings).Run();
        CheckNames(source.Outgoing, findings);
        CheckShifts(source, findings);
    }

    // It would be in the list for nothing, and whoever reads the list would rely on it.
    private static void CheckNames(OutgoingSource outgoing, Findings findings)
    {
        var common = outgoing.Common.Select(word => Words.Folding.Kazakh(word.Value)).ToHashSet();
        foreach (var name in outgoing.Names.Where(name => common.Contains(Words.Folding.Kazakh(name.Value))))
            findings.Error("name-common", name.At, $"'{name.Value}' stands among the names and among the common words.", "Leave it in one of the lists.");
    }

    private static void CheckShifts(DeskSource source, Findings findings)
    {
        var shifts = source.Shifts;
        var words = source.Aliases.Second.SelectMany(word => LanguageTable.All.Select(language => word.In[language]?.Value)).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var who in shifts.Shifts.SelectMany(shift => shift.Who).Where(who => !words.Contains(who.Value.Trim())))
            findings.Warning("shift-unknown-word", who.At, $"'{who.Value}' is no word that stands for somebody on the board: nobody is reminded of this shift.", Spelling.FindNearest(who.Value, words) is { } near ? $"Did you mean '{near}'?" : "Take the word from their own screen, or leave 'who' out: then whoever can comes.");
        foreach (var hour in shifts.Shifts.SelectMany(shift => new[] { shift.From, shift.To }).OfType<Sourced>().Where(hour => DeskCompiler.Hour(hour) is null))
            findings.Error("bad-hour", hour.At, $"'{hour.Value}' is no time of day.", "Write it as 18:00, in quotes.");
        foreach (var shift in shifts.Shifts.Where(shift => shift.Days.IsEmpty))
            findings.Error("shift-without-days", shift.At, "The shift comes on no day.", "Name its days: days: [mon, wed].");
    }
}
