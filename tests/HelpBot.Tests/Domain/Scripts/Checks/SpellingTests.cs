using HelpBot.Domain.Scripts.Checks;

namespace HelpBot.Tests.Domain.Scripts.Checks;

public class SpellingTests
{
    [Theory]
    [InlineData("butons", "buttons")]
    [InlineData("Buttons", "buttons")]
    [InlineData("etxt", "text")]
    [InlineData("numbers.sayy", "numbers.say")]
    public void A_slip_of_the_hand_finds_its_name(string written, string meant) =>
        Assert.Equal(meant, Spelling.FindNearest(written, ["text", "buttons", "numbers.say", "numbers.card"]));

    [Fact]
    public void What_is_far_from_everything_finds_nothing() => Assert.Null(Spelling.FindNearest("colour", ["text", "buttons"]));

    [Fact]
    public void The_nearest_wins_and_of_equals_the_first() => Assert.Equal("check.1", Spelling.FindNearest("check.9", ["check.1", "check.2"]));
}
