using HelpBot.Domain.Scripts.Checks;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Tests.Domain.Scripts.Checks;

public class ReservedScreensTests
{
    [Fact]
    public void Texts_of_reserved_screens_wait_for_review_in_each_language()
    {
        var waiting = ReservedScreens.Unreviewed(SmallScript.Compiled);
        Assert.Contains("numbers (ru)", waiting);
        Assert.Contains("numbers (kk)", waiting);
        Assert.Contains("harm.ask (kk)", waiting);
        Assert.Contains("row.numbers (ru)", waiting);
        Assert.Contains("cover.word (ru)", waiting);
        Assert.DoesNotContain("menu (ru)", waiting);
    }

    [Fact]
    public void What_was_reviewed_waits_no_longer()
    {
        var source = SmallScript.Source;
        var reviewed = SmallScript.Compile(source with { Texts = new(language => Reviewed(source.Texts[language])) });
        Assert.Empty(ReservedScreens.Unreviewed(reviewed));
    }

    [Fact]
    public void A_screen_that_speaks_of_the_police_waits_too() =>
        Assert.Contains("menu (ru)", ReservedScreens.Unreviewed(SmallScript.Compile(SmallScript.WithText("menu", "Заявление в полицию", "Полицияға арыз"))));

    private static Dictionary<string, TextSource> Reviewed(IReadOnlyDictionary<string, TextSource> texts) =>
        texts.ToDictionary(text => text.Key, text => text.Value with { Reviewed = true });
}
