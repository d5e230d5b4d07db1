using HelpBot.Content;

namespace HelpBot.Tests.Content;

public sealed class HomeFolderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("helpbot-home-").FullName;

    [Fact]
    public void The_nearest_folder_with_content_is_home()
    {
        Make("scripts/conversation.yaml");
        Make("inner/scripts/conversation.yaml");
        Assert.Equal(Path.Combine(_root, "inner"), HomeFolder.Find(Below("inner/src/deep"), "/nowhere"));
        Assert.Equal(_root, HomeFolder.Find(Below("other"), "/nowhere"));
    }

    [Fact]
    public void A_folder_with_screens_is_preferred_to_one_that_only_has_the_name()
    {
        Make("scripts/conversation.yaml");
        Make("inner/scripts/backup.sh");
        Assert.Equal(_root, HomeFolder.Find(Below("inner"), "/nowhere"));
    }

    [Fact]
    public void A_folder_that_lost_its_screens_is_still_home()
    {
        Make("scripts/README.md");
        Assert.Equal(_root, HomeFolder.Find(Below("src"), "/nowhere"));
    }

    [Fact]
    public void Without_any_the_executable_is_home() => Assert.Equal("/opt/helpbot", HomeFolder.Find(_root, "/opt/helpbot"));

    [Fact]
    public void A_configured_path_is_relative_to_home()
    {
        Assert.Equal("/srv/content", HomeFolder.ScriptsIn("/srv", "content"));
        Assert.Equal("/etc/content", HomeFolder.ScriptsIn("/srv", "/etc/content"));
        Assert.Equal("/srv/scripts", HomeFolder.ScriptsIn("/srv", ""));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private string Below(string path) => Directory.CreateDirectory(Path.Combine(_root, path)).FullName;

    private void Make(string file)
    {
        var path = Path.Combine(_root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "");
    }
}
