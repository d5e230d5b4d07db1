using System.Collections.Immutable;
using HelpBot.Content.Shapes;
using HelpBot.Domain.Desk.Practice.Source;
using HelpBot.Domain.Desk.Source;

namespace HelpBot.Content;

/// <summary>Reads the folders <c>desk/</c> and <c>practice/</c>.</summary>
internal static class DeskReader
{
    /// <summary>Reads what the volunteers' desk says and knows.</summary>
    /// <returns>What fits; the slots of missing and broken files are empty.</returns>
    public static DeskSource Read(FolderText folder, IssueList issues)
    {
        var binder = new Binder(issues);
        return new()
        {
            Texts = Bind<IReadOnlyDictionary<string, DeskTextSource>>(ContentFiles.DeskTexts) ?? ImmutableDictionary<string, DeskTextSource>.Empty,
            Replies = Bind<RepliesSource>(ContentFiles.Replies)?.Replies ?? [],
            Aliases = Bind<AliasesSource>(ContentFiles.Aliases) ?? new(),
            Outgoing = Bind<OutgoingSource>(ContentFiles.Outgoing) ?? new(),
            Shifts = Bind<ShiftsSource>(ContentFiles.Shifts) ?? new(),
            Practice = [.. folder.Files.Keys.Where(name => name.StartsWith(ContentFiles.Practice, StringComparison.Ordinal)).Select(Bind<SceneSource>).OfType<SceneSource>()],
        };

        T? Bind<T>(string file) where T : class => folder.ReadTree(file, issues) is { } tree ? binder.Bind<T>(tree) : null;
    }
}
