using System.Text;
using HelpBot.Domain.Scripts;

namespace HelpBot.Tests.Content;

public sealed class ScriptFolderTests : IDisposable
{
    private readonly ContentCopy _content = new();

    [Fact]
    public void The_shipped_content_has_no_error() =>
        Assert.Empty(_content.Load().Issues.Where(issue => issue.Severity == IssueSeverity.Error));

    [Fact]
    public void The_same_content_has_the_same_version_and_a_changed_text_another()
    {
        var before = _content.Load().Script!.Version;
        Assert.Equal(before, _content.Load().Script!.Version);
        _content.Append("texts/ru.yaml", "\n# a remark\n");
        Assert.Equal(before, _content.Load().Script!.Version);
        _content.Change("texts/ru.yaml", "first.question:", "first.question :");
        Assert.Equal(before, _content.Load().Script!.Version);
        File.WriteAllText(_content.At("texts/ru.yaml"), File.ReadAllText(_content.At("texts/ru.yaml")).Replace("Сейчас этот экран видите только вы?", "Этот экран сейчас видите только вы?", StringComparison.Ordinal));
        Assert.NotEqual(before, _content.Load().Script!.Version);
    }

    [Fact]
    public void A_missing_file_is_one_issue_not_hundreds()
    {
        File.Delete(_content.At("texts/kk.yaml"));
        var load = _content.Load();
        Assert.Null(load.Script);
        Assert.Equal(("file-missing", "texts/kk.yaml"), (Assert.Single(load.Issues).Code, load.Issues[0].At.File));
    }

    [Fact]
    public void Faults_of_several_files_are_told_at_once()
    {
        File.WriteAllBytes(_content.At("words.yaml"), [0x68, 0x3A, 0x20, 0xC3, 0x28]);
        File.WriteAllText(_content.At("cover.yaml"), "words: [\n");
        File.Delete(_content.At("facts.yaml"));
        Assert.Equal(["cover.yaml yaml-syntax", "facts.yaml file-missing", "words.yaml file-not-utf8"], _content.Load().Issues.Select(issue => $"{issue.At.File} {issue.Code}"));
    }

    [Fact]
    public void A_file_too_large_is_not_read()
    {
        File.WriteAllText(_content.At("facts.yaml"), new string('#', 5 * 1024 * 1024));
        Assert.Equal("file-too-large", Assert.Single(_content.Load().Issues).Code);
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_told()
    {
        File.Delete(_content.At("words.yaml"));
        File.CreateSymbolicLink(_content.At("words.yaml"), _content.At("gone.yaml"));
        Assert.Equal(("file-unreadable", "words.yaml"), (Assert.Single(_content.Load().Issues).Code, _content.Load().Issues[0].At.File));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_told_file_by_file() =>
        Assert.All(HelpBot.Content.ScriptFolder.Load("/nowhere/at/all", ContentCopy.Today).Issues, issue => Assert.Equal("file-missing", issue.Code));

    [Fact]
    public void A_byte_order_mark_and_windows_lines_change_nothing()
    {
        var before = _content.Load().Script!.Version;
        var text = File.ReadAllText(_content.At("texts/ru.yaml"));
        File.WriteAllText(_content.At("texts/ru.yaml"), text.Replace("\n", "\r\n", StringComparison.Ordinal), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        Assert.Equal(before, _content.Load().Script!.Version);
    }

    [Fact]
    public void An_unknown_key_is_found_at_its_line()
    {
        var line = _content.Change("conversation.yaml", "    both: true\n    class: first\n", "    bot: true\n    class: first\n");
        var issue = _content.Load().Only("unknown-key");
        Assert.Equal(("conversation.yaml", line, "nodes.start.greeting.bot"), (issue.At.File, issue.At.Line, issue.At.Path));
        Assert.Contains("both", issue.Mend, StringComparison.Ordinal);
    }

    public void Dispose() => _content.Dispose();
}
