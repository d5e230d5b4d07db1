using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;

namespace HelpBot.Tests.Domain.Cases;

public sealed class OpeningTests
{
    private readonly DeskStage _stage = new();

    [Fact]
    public void Her_tap_opens_a_case_while_somebody_is_on_shift()
    {
        _stage.Person();
        var id = _stage.Open(CasePriority.Doubt, Language.Kazakh);
        var opened = _stage[id];
        Assert.Equal((CaseState.Offered, CasePriority.Doubt, Language.Kazakh), (opened.State, opened.Priority, opened.Language));
        Assert.Null(opened.Owner);
    }

    [Fact]
    public void With_nobody_on_shift_no_case_can_be_opened()
    {
        _stage.Person(onShift: false);
        Assert.Equal(Refusal.NobodyOnShift, Ask(new(Language.Russian, CasePriority.Danger)));
        Assert.Empty(_stage.Desk.Cases);
    }

    [Fact]
    public void A_second_tap_opens_no_second_case()
    {
        _stage.Person();
        var id = _stage.Open();
        Assert.Equal(id, _stage.Open(new DeskInput.Offer(Language.Russian, CasePriority.Danger) { After = id }));
        Assert.Single(_stage.Desk.Cases);
    }

    [Fact]
    public void After_a_case_that_has_ended_another_can_be_opened()
    {
        _stage.Person();
        var id = _stage.Open();
        _stage.Do(new DeskInput.HerEnd(id));
        Assert.NotEqual(id, _stage.Open(new DeskInput.Offer(Language.Russian, CasePriority.Danger) { After = id }));
    }

    [Fact]
    public void With_only_somebody_of_her_own_region_it_is_refused_unless_she_allows_it()
    {
        _stage.Person(home: "almaty");
        Assert.Equal(Refusal.NobodySuitable, Ask(new(Language.Russian, CasePriority.Ordinary, "almaty")));
        _stage.Open(new DeskInput.Offer(Language.Russian, CasePriority.Ordinary, "almaty") { AllowsOwnRegion = true });
        _stage.Open(new DeskInput.Offer(Language.Russian, CasePriority.Ordinary, "shymkent"));
    }

    [Fact]
    public void With_nobody_of_her_language_it_is_refused()
    {
        _stage.Person(languages: Language.Russian.Spoken());
        Assert.Equal(Refusal.NobodySuitable, Ask(new(Language.Kazakh, CasePriority.Ordinary)));
    }

    [Fact]
    public void Her_wish_for_a_woman_that_nobody_can_meet_is_said_so()
    {
        _stage.Person();
        Assert.Equal(Refusal.NoWoman, Ask(new(Language.Russian, CasePriority.Ordinary) { WantsWoman = true }));
        _stage.Person(isWoman: true);
        _stage.Open(new DeskInput.Offer(Language.Russian, CasePriority.Ordinary) { WantsWoman = true });
    }

    [Fact]
    public void Minors_open_none_until_the_path_is_switched_on_and_two_are_there_for_it()
    {
        var offer = new DeskInput.Offer(Language.Russian, CasePriority.Danger) { IsMinor = true };
        _stage.Person(Roles.Volunteer | Roles.ClearedForMinors);
        _stage.Person(Roles.Volunteer);
        Assert.Equal(Refusal.Minor, Ask(offer));
        _stage.Rules = new() { Minors = MinorsPath.Supervised };
        Assert.Equal(Refusal.Minor, Ask(offer));
        _stage.Person(Roles.Lead | Roles.ClearedForMinors);
        _stage.Open(offer);
    }

    [Fact]
    public void In_strict_mode_only_who_passed_the_opening_questions_reaches_the_board()
    {
        _stage.Person();
        _stage.Do(new DeskInput.SetStrict(true));
        Assert.Equal(Refusal.Strict, Ask(new(Language.Russian, CasePriority.Ordinary) { PassedOpening = false }));
        _stage.Open();
    }

    [Fact]
    public void No_alias_comes_again_within_ninety_days()
    {
        _stage.Rules = new() { Aliases = 50 };
        _stage.Person();
        var given = Enumerable.Range(0, 50).Select(_ => _stage[_stage.Open()].Alias).ToHashSet();
        Assert.Equal(50, given.Count);
        Assert.All(given, alias => Assert.InRange(alias, 0, 49));
    }

    [Fact]
    public void With_the_aliases_used_up_the_oldest_is_given_that_no_open_case_has_and_the_operators_know()
    {
        _stage.Rules = new() { Aliases = 3 };
        _stage.Person();
        var first = _stage.Open();
        var alias = _stage[first].Alias;
        _stage.Wait(TimeSpan.FromSeconds(1));
        _stage.Do(new DeskInput.HerEnd(first));
        _stage.Open();
        _stage.Open();
        var again = _stage.Open();
        Assert.Equal(alias, _stage[again].Alias);
        Assert.Equal(DeskAlert.AliasesUsedUp, _stage.One<DeskEffect.AlertOperators>().What);
    }

    [Fact]
    public void An_alias_is_free_again_after_ninety_days()
    {
        _stage.Rules = new() { Aliases = 1 };
        _stage.Person();
        _stage.Do(new DeskInput.HerEnd(_stage.Open()));
        _stage.Wait(TimeSpan.FromDays(90)).Person();
        _stage.Open();
        Assert.Empty(_stage.Effects.OfType<DeskEffect.AlertOperators>());
    }

    private Refusal Ask(DeskInput.Offer offer) => _stage.Do(offer).One<DeskEffect.Refused>().Why;
}
