using HelpBot.Content.Understanding;
using HelpBot.Domain.Understanding;
using HelpBot.Domain.Understanding.Patterns;
using HelpBot.Domain.Understanding.Training;

namespace HelpBot.Tests.Domain.Understanding;

/// <summary>The words, patterns, phrases and model as they are shipped, read once.</summary>
internal static class Shipped
{
    public static string Path { get; } = System.IO.Path.Combine(Repository.Scripts, UnderstandingFolder.Name);

    public static UnderstandingFolder Folder { get; } = new(Path);

    public static Lexicon Lexicon { get; } = LexiconReader.Read(Path).Lexicon ?? throw new InvalidOperationException("The lexicon has faults.");

    public static Understander Understander { get; } = Folder.Read().Understander ?? throw new InvalidOperationException("The model is missing or damaged.");

    public static IReadOnlyList<Phrase> Phrases { get; } = Folder.ReadPhrases().Phrases;

    public static Reading Read(string text) => Understander.Read(text);

    /// <summary>The design team's development phrases, found by walking up to a folder <c>shared</c>; null where they are absent.</summary>
    public static string? FindDevelopmentPhrases()
    {
        for (var folder = new DirectoryInfo(Repository.Root); folder is not null; folder = folder.Parent)
        {
            var file = System.IO.Path.Combine(folder.FullName, "shared", "data", "phrases-dev.tsv");
            if (File.Exists(file)) return file;
        }
        return null;
    }
}
