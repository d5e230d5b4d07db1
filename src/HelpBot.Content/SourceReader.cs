using System.Collections.Immutable;
using HelpBot.Content.Shapes;
using HelpBot.Domain.Directory.Source;
using HelpBot.Domain.Places;
using HelpBot.Domain.Places.Source;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Content;

/// <summary>Makes the script's source out of the files' text.</summary>
internal static class SourceReader
{
    /// <summary>Reads all files of the script.</summary>
    /// <param name="folder">The files.</param>
    /// <param name="issues">What cannot be read or does not fit.</param>
    /// <returns>What fits; the slots of missing and broken files are empty.</returns>
    public static ScriptSource Read(FolderText folder, IssueList issues)
    {
        var binder = new Binder(issues);
        return new()
        {
            Conversation = Bind<ConversationSource>(ContentFiles.Conversation) ?? new(),
            Texts = new(language => Texts(ScriptSource.TextFile(language))),
            Both = Texts(ContentFiles.Both, must: false),
            Cover = Bind<CoverSource>(ContentFiles.Cover) ?? new(),
            Telling = Bind<TellingSource>(ContentFiles.Telling) ?? new(),
            Words = Bind<WordsSource>(ContentFiles.Words) ?? new(),
            Receipt = Bind<ReceiptSource>(ContentFiles.Receipt, must: false) ?? new(),
            Places = Places(),
            Directory = Bind<DirectorySource>(ContentFiles.Services) ?? new(),
            Desk = DeskReader.Read(folder, issues),
            Statements = Bind<IReadOnlyDictionary<string, StatementSource>>(ContentFiles.Statements) ?? ImmutableDictionary<string, StatementSource>.Empty,
        };

        T? Bind<T>(string file, bool must = true) where T : class =>
            folder.ReadTree(file, issues, must) is { } tree ? binder.Bind<T>(tree) : null;

        PlaceContent? Places()
        {
            if (Bind<PlacesSource>(ContentFiles.Regions) is not { } source) return null;
            var (places, found) = PlacesCompiler.Compile(source);
            issues.AddNew(found);
            return places;
        }

        IReadOnlyDictionary<string, TextSource> Texts(string file, bool must = true) =>
            Bind<IReadOnlyDictionary<string, TextSource>>(file, must) ?? ImmutableDictionary<string, TextSource>.Empty;
    }
}
