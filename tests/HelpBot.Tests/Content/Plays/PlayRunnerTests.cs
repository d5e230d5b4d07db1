using System.Collections.Immutable;
using HelpBot.Content;
using HelpBot.Content.Plays;
using HelpBot.Content.Shapes;
using HelpBot.Content.Yaml;
using HelpBot.Domain.Conversation;
using HelpBot.Tests.Domain.Scripts;

namespace HelpBot.Tests.Content.Plays;

public class PlayRunnerTests
{
    private static readonly DateTimeOffset Begin = PlayRunner.Begin(ContentCopy.Today);

    [Fact]
    public void A_play_that_is_right_goes_through() => Assert.Null(Run("""
        - start
        - see: start.greeting
        - buttons: [row.numbers, row.close, language.kk, language.ru]
        - press: language
        - says: first.question
        - press: answer.yes
        - press: { ru: answer.unknown, kk: answer.unknown }
        - see: check.1
        - press: answer.yes
        - press: answer.yes
        - see: numbers
        - press: alert.ask
        - alert: alert.text
        - press: calmer
        - buttons: only.danger
        """.Replace("only.danger", "plan.go", StringComparison.Ordinal)));

    [Theory]
    [InlineData("- see: menu", "The screen is start.greeting, not menu.")]
    [InlineData("- press: nothing", "There is no button \"nothing\"")]
    [InlineData("- buttons: plan.go", "There is no button \"plan.go\"")]
    [InlineData("- no_buttons: row.numbers", "There is a button \"row.numbers\".")]
    [InlineData("- says: [\"zebra\"]", "The text lacks \"zebra\".")]
    [InlineData("- not: [\"start.greeting\"]", "The text holds \"start.greeting\".")]
    [InlineData("- alert: alert.text", "No pop-up was shown.")]
    [InlineData("- erased", "Nothing was erased.")]
    [InlineData("- choose: 1", "There is no filled-in button 1")]
    [InlineData("- wait: soon", "A time is a number")]
    public void A_play_that_is_wrong_fails_at_its_step(string step, string message)
    {
        var failure = Run($"- start\n{step}\n- see: nowhere");
        Assert.Equal(5, failure?.At.Line);
        Assert.Contains(message, failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_are_missing_in_a_language_of_the_play_are_told()
    {
        var issues = new IssueList();
        var folder = new FolderText(ImmutableSortedDictionary<string, string>.Empty.Add("plays/a.yaml", "- play: A play\n  lang: [ru, kk]\n  steps:\n    - type: { ru: план }\n    - says: [{ ru: план, kk: жоспар }, plan]\n"));
        PlayReader.Read(folder, issues);
        var issue = Assert.Single(issues.All);
        Assert.Equal(("missing-language", 4), (issue.Code, issue.At.Line));
        Assert.Contains("'kk'", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Close_erases_and_her_own_word_opens_what_it_covered() => Assert.Null(Run("""
        - start
        - press: language
        - press: answer.yes
        - press: answer.no
        - press: skip
        - press: menu.go
        - press: word.go
        - type: подсолнух
        - see: word.done
        - press: row.close
        - erased
        - see: cover.word
        - type: чужое
        - see: cover.other
        - type: Подсолнух
        - not: ["cover"]
        """));

    [Fact]
    public void Time_that_passes_fires_what_is_due() => Assert.Null(Run("""
        - start
        - press: language
        - press: answer.yes
        - wait: 10 min
        - see: what.danger
        - wait: 10 min
        - see: cover.word
        """));

    [Fact]
    public void What_was_seen_and_pressed_is_counted()
    {
        var coverage = new PlayCoverage();
        Assert.Null(Run("- start\n- press: language\n- press: answer.no", coverage));
        Assert.DoesNotContain("first.no", coverage.UnseenNodes(SmallScript.Compiled));
        Assert.Contains("first.unsure", coverage.UnseenNodes(SmallScript.Compiled));
        Assert.DoesNotContain("first.question/answer.no", coverage.UnpressedButtons(SmallScript.Compiled));
        Assert.Contains("first.question/answer.yes", coverage.UnpressedButtons(SmallScript.Compiled));
        Assert.DoesNotContain("check.end", coverage.UnseenNodes(SmallScript.Compiled));
    }

    [Fact]
    public void A_talk_that_was_recorded_goes_through_as_a_play()
    {
        var talk = new Talk(SmallScript.Compiled, Begin);
        var recorder = new PlayRecorder(SmallScript.Compiled, Language.Kazakh);
        recorder.Start();
        talk.Take(new Input.Command("start", null, Language.Kazakh));
        foreach (var place in new[] { 0, 0, 2, 1, 1 })
        {
            var button = talk.Screen!.Rows.SelectMany(row => row).ElementAt(place);
            recorder.See(talk.Node);
            recorder.Press(talk, button);
            talk.Take(new Input.Pressed(button.Data!));
        }

        recorder.See(talk.Node);
        recorder.Add("type", "өз: \"сөзім\"");
        Assert.Null(Play(recorder.Write("What was tried: \"out\"")));
    }

    private static PlayFailure? Run(string steps, PlayCoverage? coverage = null) =>
        Play($"- play: A play\n  lang: [ru]\n  steps:\n{string.Concat(steps.Split('\n').Select(step => $"    {step}\n"))}", coverage);

    private static PlayFailure? Play(string yaml, PlayCoverage? coverage = null)
    {
        var issues = new IssueList();
        var plays = new Binder(issues).Bind<IReadOnlyList<PlaySource>>(YamlReader.Read(yaml, "plays/x.yaml", issues)!);
        Assert.Empty(issues.All);
        return plays!.SelectMany(play => PlayRunner.Languages(play).Select(language => PlayRunner.Run(play, language, SmallScript.Compiled, Begin, coverage))).FirstOrDefault(failure => failure is not null);
    }
}
