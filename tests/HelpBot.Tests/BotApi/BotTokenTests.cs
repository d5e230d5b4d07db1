using HelpBot.BotApi;

namespace HelpBot.Tests.BotApi;

public sealed class BotTokenTests
{
    private const string Made = "700000000:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    [Fact]
    public void A_token_is_never_printed() => Assert.DoesNotContain("AAAA", BotToken.Find(Made, true, out _)!.ToString(), StringComparison.Ordinal);

    [Fact]
    public void Blanks_around_a_token_do_no_harm() => Assert.Equal(700000000, BotToken.Find($" {Made}\n", true, out _)!.BotId);

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("700000000:short")]
    [InlineData("700000000:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/../getMe")]
    public void A_malformed_token_says_how_to_mend_it_and_does_not_repeat_it(string text)
    {
        Assert.Null(BotToken.Find(text, true, out var mend));
        Assert.Contains("BotFather", mend, StringComparison.Ordinal);
        if (text.Length > 0) Assert.DoesNotContain(text, mend, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_server_may_take_another_shape() => Assert.NotNull(BotToken.Find("42:TEST", false, out _));
}
