using HelpBot.Content.Understanding;

namespace HelpBot.Tests.Content;

public sealed class LexiconReaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lexicon").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_is_shipped_has_no_fault()
    {
        var (lexicon, issues) = LexiconReader.Read(Path.Combine(Repository.Scripts, UnderstandingFolder.Name));
        Assert.Empty(issues);
        Assert.NotNull(lexicon);
    }

    [Fact]
    public void Families_patterns_and_topics_are_read()
    {
        Write("hit: { ru: [бьет, избив*], kk: [ұр-] }\nnow: { kk: [қазір] }\n", "- { name: hit-now, label: danger, words: [hit, now], near: 4, unless: [now], sure: yes }\n");
        var (lexicon, issues) = LexiconReader.Read(_folder);
        Assert.Empty(issues);
        Assert.Equal(["hit", "now"], lexicon!.Families.Select(f => f.Name));
        var pattern = Assert.Single(lexicon.Patterns);
        Assert.Equal((4, true, false), (pattern.Near, pattern.IsSure, pattern.IsWhole));
        Assert.Empty(lexicon.Families[1].Russian);
    }

    [Theory]
    [InlineData("hit: { ru: [бьет] }", "- { name: a, label: danger, words: [kick] }", "unknown-family")]
    [InlineData("hit: { ru: [бьет] }", "- { name: a, label: dangre, words: [hit] }", "incomplete-pattern")]
    [InlineData("hit: { ru: [бьет] }", "- { name: a, label: danger, words: [hit], nera: 3 }", "unknown-key")]
    [InlineData("hit: { ru: [бьет] }", "- { name: a, label: danger, words: [hit], near: much }", "wrong-number")]
    [InlineData("hit: { de: [schlagen] }", "[]", "wrong-kind")]
    [InlineData("hit: { ru: ['*'] }", "[]", "wrong-kind")]
    [InlineData("hit: { ru: [бьет", "[]", "yaml-syntax")]
    public void A_fault_is_told_with_its_line(string families, string patterns, string code)
    {
        Write(families, patterns);
        var (lexicon, issues) = LexiconReader.Read(_folder);
        Assert.Null(lexicon);
        Assert.Contains(issues, issue => issue.Code == code && issue.At.Line > 0);
    }

    [Fact]
    public void Missing_files_are_told_at_once()
    {
        var (_, issues) = LexiconReader.Read(_folder);
        Assert.Equal(3, issues.Count(issue => issue.Code == "file-missing"));
    }

    private void Write(string families, string patterns)
    {
        File.WriteAllText(Path.Combine(_folder, "families.yaml"), families);
        File.WriteAllText(Path.Combine(_folder, "patterns.yaml"), patterns);
        File.WriteAllText(Path.Combine(_folder, "topics.yaml"), "rights: { ru: [права] }\n");
    }
}
