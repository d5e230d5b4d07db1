using HelpBot.Content.Plays;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Scripts;

namespace HelpBot.Tests.Content.Plays;

/// <summary>The plays that ship, through the script that ships, in their languages.</summary>
public class ShippedPlaysTests
{
    private static readonly Lazy<(Script Script, Dictionary<Language, PlayCoverage> Coverage, List<PlayFailure> Failures)> Run = new(() =>
    {
        var load = new BrokenContent().Load();
        var coverage = LanguageTable.All.ToDictionary(language => language, _ => new PlayCoverage());
        var failures = new List<PlayFailure>();
        foreach (var play in load.Plays)
            foreach (var language in PlayRunner.Languages(play))
                if (PlayRunner.Run(play, language, load.CompiledWith(play.Dialled, ContentCopy.Today), PlayRunner.Begin(ContentCopy.Today), coverage[language]) is { } failure) failures.Add(failure);
        return (load.Compiled!, coverage, failures);
    });

    [Fact]
    public void Every_play_goes_as_it_says() => Assert.True(Run.Value.Failures.Count == 0, string.Join('\n', Run.Value.Failures));

    [Theory]
    [InlineData(Language.Russian)]
    [InlineData(Language.Kazakh)]
    public void Every_screen_is_shown_by_some_play_in_each_language(Language language) => Assert.Empty(Run.Value.Coverage[language].UnseenNodes(Run.Value.Script));

    [Fact]
    public void Every_button_is_pressed_by_some_play() =>
        Assert.Empty(Run.Value.Coverage[Language.Russian].UnpressedButtons(Run.Value.Script).Intersect(Run.Value.Coverage[Language.Kazakh].UnpressedButtons(Run.Value.Script)));

    [Fact]
    public void The_paths_the_plan_and_the_topics_are_among_the_screens_that_count()
    {
        var unseen = new PlayCoverage().UnseenNodes(Run.Value.Script);
        Assert.All((string[])["topic.", "plan.", "minor.", "friend.", "man.", "elder.", "kelin.", "migrant.", "bride.", "stalk.", "sexual.", "harmer."],
            beginning => Assert.InRange(unseen.Count(node => node.StartsWith(beginning, StringComparison.Ordinal)), 2, 100));
    }
}
