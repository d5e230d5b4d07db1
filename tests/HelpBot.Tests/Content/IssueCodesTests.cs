using System.Text.RegularExpressions;

namespace HelpBot.Tests.Content;

/// <summary>No code without a test that shows it.</summary>
public partial class IssueCodesTests
{
    [Fact]
    public void Every_code_of_the_reader_and_the_checker_is_shown_by_a_test()
    {
        var codes = Codes(Path.Combine(Repository.Root, "src", "HelpBot.Content")).Concat(Codes(Path.Combine(Repository.Root, "src", "HelpBot.Domain", "Scripts", "Checks"))).Distinct().ToArray();
        Assert.Contains("unreachable-node", codes);
        Assert.Contains("yaml-tab", codes);
        var tests = string.Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "HelpBot.Tests"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith("IssueCodesTests.cs", StringComparison.Ordinal)).Select(File.ReadAllText));
        Assert.All(codes, code => Assert.True(tests.Contains($"\"{code}\"", StringComparison.Ordinal) || tests.Contains($" {code}\"", StringComparison.Ordinal), $"No test shows {code}."));
    }

    private static IEnumerable<string> Codes(string folder) => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains("Understanding", StringComparison.Ordinal))
        .SelectMany(file => Code().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value);

    [GeneratedRegex("""\.(?:Error|Warning|BrokenFile)\("([a-z0-9-]+)",""")]
    private static partial Regex Code();
}
