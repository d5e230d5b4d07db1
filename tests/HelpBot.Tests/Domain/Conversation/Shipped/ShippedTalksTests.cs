using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using HelpBot.Domain.Conversation;
using HelpBot.Tests.Domain.Conversation.Properties;

namespace HelpBot.Tests.Domain.Conversation.Shipped;

public sealed partial class ShippedTalksTests
{
    [Fact]
    public void Random_talks_with_the_shipped_script_are_sound() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(400), Prop.ForAll(AnyActs.Many, acts =>
    {
        var talk = new Talk(ShippedScript.Script);
        foreach (var act in acts)
        {
            act.On(talk);
            AssertSound(talk.Screen);
            Assert.DoesNotContain(AnyActs.Canary, talk.Screen.Html + string.Concat(talk.Effects), StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(new Effect.Count(Counts.ScriptFault), talk.Effects);
        }
    }));

    [Fact]
    public void Numbers_stand_on_the_screen_after_three_presses_in_each_language()
    {
        foreach (var (language, yes) in ((string, string)[])[("Қазақша", "Иә"), ("Русский", "Да")])
        {
            var talk = new Talk(ShippedScript.Script).Command("start").Press(language).Press(yes).Press(yes);
            Assert.Equal("numbers", talk.Node);
            Assert.All((string[])["102", "103", "112"], number => Assert.Contains($"<b>{number}</b>", talk.Screen.Html, StringComparison.Ordinal));
        }
    }

    private static void AssertSound(Screen screen)
    {
        Assert.InRange(screen.Html.EnumerateRunes().Count(), 1, 4096);
        Assert.DoesNotMatch(Parameter(), screen.Html);
        Assert.DoesNotMatch(Parameter(), string.Concat(screen.Rows.SelectMany(row => row).Select(button => button.Label)));
        Assert.Equal(screen.Html.Split("<b>").Length, screen.Html.Split("</b>").Length);
        Assert.Equal(("n", "h"), (screen.Rows[^1][0].Data, screen.Rows[^1][1].Data));
    }

    [GeneratedRegex(@"\{[a-z_]+\}")]
    private static partial Regex Parameter();
}
