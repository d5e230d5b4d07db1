using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;

namespace HelpBot.Tests.Domain.Cases;

public sealed class ClaimingTests
{
    private readonly DeskStage _stage = new();

    [Fact]
    public void The_first_of_two_takes_wins_and_only_the_winner_is_shown_anything()
    {
        var (one, other) = (_stage.Person(), _stage.Person());
        var id = _stage.Open();
        var item = _stage.Hear(id);
        _stage.Forget().Do(new DeskInput.Take(one, id)).Do(new DeskInput.Take(other, id));
        Assert.Equal(DeskAnswer.AlreadyTaken, _stage.Answered);
        Assert.Equal(one, _stage[id].Owner);
        Assert.Equal(new DeskEffect.Reveal(id, one), Assert.Single(_stage.All.OfType<DeskEffect.Reveal>()));
        Assert.Equal(new DeskEffect.ToVolunteer(id, item, one), Assert.Single(_stage.All.OfType<DeskEffect.ToVolunteer>()));
    }

    [Fact]
    public void Taking_tells_her_and_opens_the_talk_in_the_private_chat()
    {
        var who = _stage.Person();
        var id = _stage.Open();
        _stage.Forget().Do(new DeskInput.Take(who, id));
        Assert.Equal(DeskAnswer.Taken, _stage.Answered);
        Assert.True(_stage.Told(id, DeskNews.Taken));
        Assert.True(_stage.Told(who, DeskNote.CaseOpened));
        Assert.Equal((CaseState.Claimed, id), (_stage[id].State, _stage[who].Current));
    }

    [Fact]
    public void A_second_tap_of_the_winner_reveals_nothing_twice()
    {
        var who = _stage.Person();
        var id = _stage.Open();
        _stage.Do(new DeskInput.Take(who, id)).Do(new DeskInput.Take(who, id));
        Assert.Equal(DeskAnswer.Taken, _stage.Answered);
        Assert.Single(_stage.Effects);
    }

    [Theory]
    [InlineData(false, true, DeskAnswer.NotOnShift)]
    [InlineData(true, false, DeskAnswer.NotOnList)]
    public void Only_somebody_on_shift_and_in_the_group_takes(bool onShift, bool isMember, DeskAnswer answer)
    {
        _stage.Person();
        var who = _stage.Person(onShift: onShift);
        var id = _stage.Open();
        if (!isMember) _stage.Do(new DeskInput.BeAbsent(who, Absence.NotInGroup));
        Assert.Equal(answer, _stage.Do(new DeskInput.Take(who, id)).Answered);
        Assert.Null(_stage[id].Owner);
    }

    [Theory]
    [InlineData(CasePriority.Danger, Roles.Lead, LeadCall.TakeBeside, DeskAnswer.Taken)]
    [InlineData(CasePriority.SelfHarm, Roles.Lead, LeadCall.TakeBeside, DeskAnswer.Taken)]
    [InlineData(CasePriority.Doubt, Roles.Lead, LeadCall.Busy, DeskAnswer.TooManyTalks)]
    [InlineData(CasePriority.Danger, Roles.Volunteer, LeadCall.Busy, DeskAnswer.TooManyTalks)]
    public void Danger_that_nobody_took_a_lead_may_take_beside_a_talk(CasePriority priority, Roles roles, LeadCall call, DeskAnswer answer)
    {
        var who = _stage.Person(roles);
        var own = _stage.Talk(who);
        var id = _stage.Open(priority);
        Assert.Equal(LeadCall.Busy, LeadCalls.Of(_stage.Desk, _stage[who], _stage[id], _stage.Rules));
        Assert.Equal(DeskAnswer.TooManyTalks, _stage.Do(new DeskInput.Take(who, id)).Answered);
        _stage.Wait(TimeSpan.FromMinutes(3));
        Assert.Equal(call, LeadCalls.Of(_stage.Desk, _stage[who], _stage[id], _stage.Rules));
        Assert.Equal(answer, _stage.Do(new DeskInput.Take(who, id)).Answered);
        Assert.Equal(who, _stage[own].Owner);
    }

    [Fact]
    public void Three_talks_are_the_most_that_anybody_has()
    {
        _stage.Rules = new() { TalksAtOnce = 3 };
        var lead = _stage.Person(Roles.Lead);
        for (var talks = 0; talks < 3; talks++) _stage.Talk(lead);
        var id = _stage.Open(CasePriority.Danger);
        _stage.Wait(TimeSpan.FromMinutes(2));
        Assert.Equal(LeadCall.Busy, LeadCalls.Of(_stage.Desk, _stage[lead], _stage[id], _stage.Rules));
        Assert.Equal(DeskAnswer.TooManyTalks, _stage.Do(new DeskInput.Take(lead, id)).Answered);
    }

    [Fact]
    public void Somebody_removed_a_second_ago_takes_nothing()
    {
        _stage.Person();
        var who = _stage.Person();
        var id = _stage.Open();
        _stage.Do(new DeskInput.Remove(who)).Do(new DeskInput.Take(who, id));
        Assert.Equal(DeskAnswer.NotOnList, _stage.Answered);
        Assert.Null(_stage[id].Owner);
    }

    [Fact]
    public void A_tap_on_the_card_of_a_case_that_has_ended_is_answered()
    {
        var who = _stage.Person();
        var id = _stage.Open();
        _stage.Do(new DeskInput.HerEnd(id)).Do(new DeskInput.Take(who, id));
        Assert.Equal(DeskAnswer.Gone, _stage.Answered);
        Assert.Equal(DeskAnswer.Gone, _stage.Do(new DeskInput.Take(who, new CaseId(99))).Answered);
    }

    [Fact]
    public void Nobody_of_her_region_gets_her_and_the_answer_does_not_say_why()
    {
        var neighbour = _stage.Person(home: "almaty");
        _stage.Person();
        var id = _stage.Open(new DeskInput.Offer(Language.Russian, CasePriority.Danger, "almaty"));
        Assert.Equal(DeskAnswer.NotForYou, _stage.Do(new DeskInput.Take(neighbour, id)).Answered);
        Assert.DoesNotContain(id, _stage.Called(neighbour));
    }

    [Fact]
    public void Who_asks_for_a_woman_gets_one()
    {
        var (man, woman) = (_stage.Person(), _stage.Person(isWoman: true));
        var id = _stage.Open(new DeskInput.Offer(Language.Russian, CasePriority.Danger) { WantsWoman = true });
        Assert.Equal(DeskAnswer.NotForYou, _stage.Do(new DeskInput.Take(man, id)).Answered);
        Assert.Equal(DeskAnswer.Taken, _stage.Do(new DeskInput.Take(woman, id)).Answered);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 3)]
    [InlineData(9, 3)]
    [InlineData(0, 1)]
    public void As_many_talks_at_once_as_the_setting_says_from_one_to_three(int setting, int talks)
    {
        _stage.Rules = new() { TalksAtOnce = setting };
        var who = _stage.Person();
        for (var taken = 0; taken < talks; taken++) Assert.Equal(DeskAnswer.Taken, _stage.Do(new DeskInput.Take(who, _stage.Open())).Answered);
        Assert.Equal(DeskAnswer.TooManyTalks, _stage.Do(new DeskInput.Take(who, _stage.Open())).Answered);
    }

    [Fact]
    public void After_two_heavy_cases_others_come_first_and_with_nobody_else_there_is_no_limit()
    {
        var who = _stage.Person();
        for (var heavy = 0; heavy < 2; heavy++) _stage.Do(new DeskInput.Close(who, _stage.Talk(who, CasePriority.Danger)));
        var third = _stage.Open(CasePriority.Danger);
        var other = _stage.Person();
        Assert.Equal(DeskAnswer.RestFirst, _stage.Do(new DeskInput.Take(who, third)).Answered);
        _stage.Do(new DeskInput.OffShift(other));
        Assert.Equal(DeskAnswer.Taken, _stage.Do(new DeskInput.Take(who, third)).Answered);
    }

    [Fact]
    public void Who_must_rest_is_not_called_for_it_and_is_as_soon_as_nobody_else_has_a_hand_free()
    {
        var who = _stage.Person();
        for (var heavy = 0; heavy < 2; heavy++) _stage.Do(new DeskInput.Close(who, _stage.Talk(who, CasePriority.Danger)));
        var other = _stage.Person();
        var third = _stage.Open(CasePriority.Danger);
        Assert.Empty(_stage.Called(who));
        Assert.Equal(third, Assert.Single(_stage.Called(other)));
        _stage.Do(new DeskInput.Take(other, _stage.Open()));
        Assert.Equal(third, Assert.Single(_stage.Called(who)));
        Assert.Equal(DeskAnswer.Taken, _stage.Do(new DeskInput.Take(who, third)).Answered);
    }

    [Fact]
    public void A_rest_is_over_once_the_lead_had_to_be_called()
    {
        var who = _stage.Person();
        for (var heavy = 0; heavy < 2; heavy++) _stage.Do(new DeskInput.Close(who, _stage.Talk(who, CasePriority.Danger)));
        _stage.Person();
        var third = _stage.Open(CasePriority.Danger);
        _stage.Wait(TimeSpan.FromSeconds(59));
        Assert.Equal(DeskAnswer.RestFirst, _stage.Do(new DeskInput.Take(who, third)).Answered);
        _stage.Wait(TimeSpan.FromSeconds(1));
        Assert.Equal(DeskAnswer.Taken, _stage.Do(new DeskInput.Take(who, third)).Answered);
    }

    [Fact]
    public void An_ordinary_case_or_a_rest_ends_the_row_of_heavy_ones()
    {
        var (who, _) = (_stage.Person(), _stage.Person());
        for (var heavy = 0; heavy < 2; heavy++) _stage.Do(new DeskInput.Close(who, _stage.Talk(who, CasePriority.SelfHarm)));
        _stage.Do(new DeskInput.Close(who, _stage.Talk(who)));
        Assert.Equal(DeskAnswer.Taken, _stage.Do(new DeskInput.Take(who, _stage.Open(CasePriority.Danger))).Answered);
    }

    [Fact]
    public void Who_said_not_me_is_no_longer_called_and_may_still_take_it()
    {
        var who = _stage.Person();
        var id = _stage.Open(CasePriority.Danger);
        Assert.Equal(id, Assert.Single(_stage.Called(who)));
        _stage.Do(new DeskInput.NotMe(who, id));
        Assert.Empty(_stage.Called(who));
        Assert.Equal(DeskAnswer.Taken, _stage.Do(new DeskInput.Take(who, id)).Answered);
    }
}
