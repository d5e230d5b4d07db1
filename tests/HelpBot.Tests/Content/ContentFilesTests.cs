namespace HelpBot.Tests.Content;

public class ContentFilesTests
{
    [Fact]
    public void Every_content_file_names_a_schema_that_is_there()
    {
        var files = Directory.EnumerateFiles(Repository.Scripts, "*.yaml", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}understanding{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(files);
        Assert.All(files, file =>
        {
            const string mark = "# yaml-language-server: $schema=";
            var first = File.ReadLines(file).First();
            Assert.StartsWith(mark, first, StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(file)!, first[mark.Length..])), $"{file} names {first[mark.Length..]}.");
        });
    }
}
