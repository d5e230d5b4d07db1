using HelpBot.Content.Schema;

namespace HelpBot.Tests.Content;

public class SchemaTests
{
    [Fact]
    public void The_schemas_in_the_repository_are_current()
    {
        var folder = Path.Combine(Repository.Scripts, SchemaFiles.Folder);
        foreach (var (name, text) in SchemaFiles.All())
        {
            var path = Path.Combine(folder, name);
            Assert.True(File.Exists(path) && File.ReadAllText(path) == text, $"{name} is not current: run `helpbot schema`.");
        }
    }

    [Fact]
    public void No_schema_is_left_over() =>
        Assert.Equal(SchemaFiles.All().Select(file => file.Key), Directory.GetFiles(Path.Combine(Repository.Scripts, SchemaFiles.Folder)).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void A_schema_describes_its_keys_and_lists_their_words()
    {
        var conversation = SchemaFiles.All().Single(file => file.Key == "conversation.schema.json").Value;
        Assert.Contains("The node's own id", conversation.Replace("the node's", "The node's", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("\"cover-word\"", conversation, StringComparison.Ordinal);
        Assert.Contains("\"^timer-.\"", conversation, StringComparison.Ordinal);
    }
}
