using HelpBot.Domain.Conversation;
using HelpBot.Domain.Scripts;
using HelpBot.Domain.Scripts.Checks;
using HelpBot.Domain.Scripts.Checks.Walk;
using HelpBot.Domain.Scripts.Compiling;

namespace HelpBot.Tests.Domain.Scripts.Checks;

/// <summary>What no content can break because the bot adds it itself: the checker looks all the same.</summary>
public class ScreenChecksTests
{
    private static readonly Node Menu = SmallScript.Compiled.Nodes["menu"];

    private readonly Findings _findings = new();

    [Fact]
    public void A_screen_without_the_numbers_is_found() => Assert.Equal(["numbers-far"], Check(new ScreenButton("Закрыть", Tags.Hide)));

    [Fact]
    public void A_screen_without_close_is_found() => Assert.Equal(["no-hide"], Check(new ScreenButton("Номера", Tags.Numbers)));

    [Fact]
    public void A_button_that_sends_too_much_is_found() =>
        Assert.Equal(["data-too-long"], Check(new("Место", new string('ж', 33)), new("Номера", Tags.Numbers), new("Закрыть", Tags.Hide)));

    [Fact]
    public void A_button_that_sends_as_much_as_may_be_is_fine() =>
        Assert.Empty(Check(new("Место", new string('ж', 32)), new("Номера", Tags.Numbers), new("Закрыть", Tags.Hide)));

    [Fact]
    public void Numbers_that_lead_elsewhere_are_found()
    {
        Checks().CheckNumbers(Menu, Menu);
        Checks().CheckNumbers(Menu, SmallScript.Compiled.Nodes[Reserved.Numbers]);
        Assert.Equal("numbers-far", Assert.Single(_findings.All).Code);
    }

    [Fact]
    public void Close_that_does_not_erase_is_found()
    {
        var cover = SmallScript.Compiled.Nodes[Reserved.CoverWord];
        Checks().CheckHide(Menu, cover, new Turn(Session.New, [new Effect.EraseAll()]));
        Assert.Empty(_findings.All);
        Checks().CheckHide(Menu, cover, new Turn(Session.New, []));
        Assert.Equal("no-hide", Assert.Single(_findings.All).Code);
    }

    private ScreenChecks Checks() => new(SmallScript.Compiled, _findings);

    private IEnumerable<string> Check(params ScreenButton[] row)
    {
        Checks().Check(new Screen("Хорошо.", [[.. row]]), Menu, Language.Russian);
        return _findings.All.Select(issue => issue.Code);
    }
}
