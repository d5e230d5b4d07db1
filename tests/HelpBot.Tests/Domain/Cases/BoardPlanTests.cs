using System.Reflection;
using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;

namespace HelpBot.Tests.Domain.Cases;

public sealed class BoardPlanTests
{
    private readonly DeskStage _stage = new();

    private BoardPlan Board => BoardPlan.Of(_stage.Desk, _stage.Now);

    [Fact]
    public void Who_waits_comes_first_by_risk_then_by_the_wait()
    {
        var who = _stage.Person();
        var talk = _stage.Talk(who, CasePriority.Danger);
        var ordinary = _stage.Open();
        var first = _stage.Open(CasePriority.SelfHarm);
        _stage.Wait(TimeSpan.FromSeconds(5));
        var second = _stage.Open(CasePriority.SelfHarm);
        var danger = _stage.Open(CasePriority.Danger);
        Assert.Equal([danger, first, second, ordinary, talk], Board.Cards.Select(card => card.Case));
    }

    [Fact]
    public void A_card_holds_alias_language_priority_minutes_and_owner_and_nothing_else()
    {
        Assert.Equal(["Alias", "Case", "Language", "Minutes", "NeedsReader", "Owner", "Priority"], typeof(BoardCard).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.Name).Order());
        var who = _stage.Person();
        var id = _stage.Open(new DeskInput.Offer(Language.Kazakh, CasePriority.Doubt, "almaty"));
        Assert.Equal(new BoardCard(id, _stage[id].Alias, Language.Kazakh, CasePriority.Doubt, 0, null, false), Assert.Single(Board.Cards));
        _stage.Do(new DeskInput.Take(who, id));
        Assert.Equal(new BoardCard(id, _stage[id].Alias, Language.Kazakh, CasePriority.Doubt, null, _stage[who].Alias, false), Assert.Single(Board.Cards));
    }

    [Theory]
    [InlineData(59, 0)]
    [InlineData(60, 1)]
    [InlineData(299, 3)]
    [InlineData(300, 5)]
    [InlineData(36000, 180)]
    public void Minutes_are_rounded_down_so_that_cards_are_seldom_edited(int seconds, int minutes)
    {
        _stage.Rules = new() { Shift = TimeSpan.FromHours(12), LongestShift = TimeSpan.FromHours(12) };
        _stage.Person();
        _stage.Open();
        _stage.Wait(TimeSpan.FromSeconds(seconds));
        Assert.Equal(minutes, Assert.Single(Board.Cards).Minutes);
    }

    [Fact]
    public void Ended_cases_are_on_no_board()
    {
        var who = _stage.Person();
        _stage.Do(new DeskInput.Close(who, _stage.Talk(who))).Do(new DeskInput.HerEnd(_stage.Open())).Do(new DeskInput.HerComplaint(_stage.Talk(who)));
        Assert.Empty(Board.Cards);
    }

    [Fact]
    public void The_summary_counts_by_risk_and_is_equal_by_its_figures()
    {
        var who = _stage.Person();
        _stage.Talk(who, CasePriority.Doubt);
        _stage.Open(CasePriority.Danger);
        _stage.Open(CasePriority.Danger);
        Assert.Equal(new BoardSummary([2, 0, 0, 0], [0, 0, 1, 0], 1), Board.Summary);
        Assert.NotEqual(new BoardSummary([2, 0, 0, 0], [0, 0, 1, 0], 2), Board.Summary);
    }
}
