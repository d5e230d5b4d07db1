using HelpBot.Domain.Directory;
using HelpBot.Domain.Directory.Source;
using HelpBot.Tests.Domain.Places;

namespace HelpBot.Tests.Domain.Services;

public sealed class DirectoryCompilerTests
{
    [Fact]
    public void A_right_entry_has_no_issue()
    {
        var (directory, issues) = ServicesFile.Compile(ServicesFile.Whole);
        Assert.Empty(issues);
        var service = Assert.Single(directory!.Services);
        Assert.Equal(("a-place", "zhambyl", "taraz", "2025-11-26"),
            (service.Id.Value, service.Regions[0].Value, service.Town?.Value, service.SourceDate.ToString()));
    }

    [Theory]
    [InlineData("id: a-place", "id: A place", "bad-id")]
    [InlineData("[zhambyl]", "[jambyl]", "unknown-region")]
    [InlineData("town: taraz", "town: semey", "unknown-town")]
    [InlineData("grade: high", "grade: high\n    takes_from: [nowhere]", "unknown-region")]
    [InlineData(", kk: Орталық", ", kk: \"\"", "missing-language")]
    [InlineData("grade: high", "grade: high\n    follows: { ru: x, kk: y }\n    numbers: [\"8 700\"]", "bad-number")]
    [InlineData("grade: high", "grade: high\n    follows: { ru: x, kk: y }\n    numbers: [\"+7701123\"]", "bad-number")]
    [InlineData("grade: high", "grade: high\n    follows: { ru: x, kk: y }\n    numbers: [\"+77000000000\"]", "placeholder-number")]
    [InlineData("grade: high", "grade: high\n    numbers: [\"150\"]", "missing-follows")]
    [InlineData("можно пожить", "можно пожить +7 700 000 00 00", "number-in-text")]
    [InlineData("2025-11-26", "26.11.2025", "bad-date")]
    [InlineData("grade: high", "grade: high\n    dialled: { on: 2026-02-30, by: A }", "bad-date")]
    [InlineData("grade: high", "grade: high\n    dialled: { on: 2026-02-03, by: \"\" }", "missing-key")]
    [InlineData("grade: high", "grade: high\n    pinned: true", "not-pinnable")]
    [InlineData("grade: high", "grade: high\n    languages: [en]", "unknown-choice")]
    [InlineData("source: [a page]", "source: []", "missing-key")]
    public void Each_fault_has_a_code_a_place_and_a_mend(string right, string wrong, string code)
    {
        var (directory, issues) = ServicesFile.Compile(ServicesFile.Whole.Replace(right, wrong, StringComparison.Ordinal));
        var issue = Assert.Single(issues, i => i.Code == code);
        Assert.Single(issues);
        Assert.True(issue.At.Line > 0);
        Assert.NotEmpty(issue.Mend);
        Assert.Null(directory);
    }

    [Fact]
    public void The_emergency_numbers_are_never_dialled_for_a_test()
    {
        var yaml = ServicesFile.Whole + "\n    pinned: true\n    numbers: [\"102\"]\n    follows: { ru: x, kk: y }\n    dialled: { on: 2026-02-03, by: A }";
        Assert.Equal("never-dial", Assert.Single(ServicesFile.Compile(yaml).Issues).Code);
        Assert.Empty(ServicesFile.Compile(yaml.Replace("\"102\"", "\"111\"", StringComparison.Ordinal)).Issues);
    }

    [Fact]
    public void All_faults_are_told_at_once_and_an_empty_entry_breaks_nothing()
    {
        var (directory, issues) = DirectoryCompiler.Compile(new DirectorySource { Services = [new ServiceSource(), new ServiceSource { Id = "x" }] }, RegionsFile.Places);
        Assert.Null(directory);
        Assert.True(issues.Length >= 9);
        Assert.Contains(ServicesFile.Compile(ServicesFile.Whole + ServicesFile.Whole["services:".Length..]).Issues, issue => issue.Code == "double-id");
    }
}
