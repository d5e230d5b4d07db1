using HelpBot.Content.Plays;
using HelpBot.Domain.Scripts;

namespace HelpBot.Tests.Content.Plays;

/// <summary>The plays that ship, through the script that ships, in their languages.</summary>
public class ShippedPlaysTests
{
    private static readonly Lazy<(Script Script, PlayCoverage Coverage, IReadOnlyList<PlayFailure> Failures)> Run = new(() =>
    {
        var load = new BrokenContent().Load();
        var coverage = new PlayCoverage();
        return (load.Compiled!, coverage, PlayRunner.RunAll(load, ContentCopy.Today, coverage));
    });

    [Fact]
    public void Every_play_goes_as_it_says() => Assert.True(Run.Value.Failures.Count == 0, string.Join('\n', Run.Value.Failures));

    [Fact]
    public void Every_screen_is_shown_by_some_play() => Assert.Empty(Run.Value.Coverage.UnseenNodes(Run.Value.Script));

    [Fact]
    public void Every_button_is_pressed_by_some_play() => Assert.Empty(Run.Value.Coverage.UnpressedButtons(Run.Value.Script));
}
