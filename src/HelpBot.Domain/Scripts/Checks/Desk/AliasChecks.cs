using System.Collections.Immutable;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Desk.Source;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Domain.Scripts.Checks.Desk;

/// <summary>Checks that there are aliases enough, and no two alike.</summary>
internal sealed class AliasChecks(AliasesSource aliases, Findings findings)
{
    /// <summary>So many words of each kind give 22,500 aliases: 250 cases a day for 90 days.</summary>
    public const int Least = 150;

    public void Run()
    {
        Check(aliases.First, "first");
        Check(aliases.Second, "second");
    }

    private void Check(ImmutableArray<LocalTextSource> words, string list)
    {
        if (words.Length < Least)
            findings.Error("few-aliases", aliases.At.Under(list), $"There are {words.Length} words under '{list}', {Least} are needed so that no alias comes back within 90 days.", "Add some.");
        foreach (var twins in LanguageTable.All.SelectMany(language => words.GroupBy(word => word.In[language]?.Value)).Where(same => same.Key is not null && same.Count() > 1))
            findings.Error("twin-aliases", twins.Last().At, $"'{twins.Key}' stands twice under '{list}'.", "Take one of them out.");
    }
}
