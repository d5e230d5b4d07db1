using System.Collections.Immutable;
using HelpBot.Content.Shapes;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Scripts.Checks;

namespace HelpBot.Content.Plays;

/// <summary>Reads the plays of a content folder.</summary>
internal static class PlayReader
{
    private const string Folder = "plays/";

    /// <summary>Reads all plays, in the order of their files' names.</summary>
    public static ImmutableArray<PlaySource> Read(FolderText folder, IssueList issues)
    {
        var binder = new Binder(issues);
        var plays = folder.Files.Keys.Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => folder.ReadTree(name, issues) is { } tree ? binder.Bind<IReadOnlyList<PlaySource>>(tree) : null)
            .OfType<IReadOnlyList<PlaySource>>().SelectMany(file => file).ToImmutableArray();
        foreach (var lang in plays.SelectMany(play => play.Lang).Where(lang => LanguageTable.Find(lang.Value) is null))
            issues.Error("unknown-choice", lang.At, $"There is no language {lang.Value}.", Spelling.FindNearest(lang.Value, LanguageTable.Codes) is { } near ? $"Did you mean {near}?" : $"Write one of: {string.Join(", ", LanguageTable.Codes)}.");
        foreach (var play in plays)
            foreach (var words in play.Steps.SelectMany(step => step.Local).Where(words => words.Any is null))
                foreach (var language in PlayRunner.Languages(play).Where(language => words.In[language] is null))
                    issues.Error("missing-language", words.At, $"The play runs in '{language.Code()}', and these words are missing in it.", $"Add '{language.Code()}:', or take the language out of the play's 'lang:'.");
        return plays;
    }
}
