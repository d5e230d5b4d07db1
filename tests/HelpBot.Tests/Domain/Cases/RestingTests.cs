using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;

namespace HelpBot.Tests.Domain.Cases;

public sealed class RestingTests
{
    private readonly DeskStage _stage = new();

    [Theory]
    [InlineData(CasePriority.Danger, true)]
    [InlineData(CasePriority.SelfHarm, true)]
    [InlineData(CasePriority.Ordinary, false)]
    public void After_a_heavy_talk_its_owner_is_asked_whether_it_was_closed_or_handed_over(CasePriority priority, bool asked)
    {
        var (who, other) = (_stage.Person(), _stage.Person());
        _stage.Do(new DeskInput.Close(who, _stage.Talk(who, priority)));
        Assert.Equal(asked, _stage.Told(who, DeskNote.Debrief));
        _stage.Do(new DeskInput.HandOver(other, _stage.Talk(other, priority)));
        Assert.Equal(asked, _stage.Told(other, DeskNote.Debrief));
    }

    [Fact]
    public void A_pause_is_half_an_hour_without_cards_and_the_shift_goes_on()
    {
        var (who, other) = (_stage.Person(), _stage.Person());
        _stage.Do(new DeskInput.Debriefed(who, Debrief.Pause));
        Assert.Equal(DeskAnswer.Paused, _stage.Answered);
        var id = _stage.Open(CasePriority.Danger);
        Assert.Empty(_stage.Called(who));
        Assert.Equal(id, Assert.Single(_stage.Called(other)));
        Assert.Equal(DeskAnswer.Paused, _stage.Do(new DeskInput.Take(who, id)).Answered);
        _stage.Wait(TimeSpan.FromMinutes(30));
        Assert.True(_stage.Told(who, DeskNote.PauseOver));
        Assert.Equal(id, Assert.Single(_stage.Called(who)));
        Assert.NotNull(_stage[who].OnShiftSince);
    }

    [Fact]
    public void A_pause_can_be_ended_before_its_time()
    {
        var who = _stage.Person();
        _stage.Do(new DeskInput.Debriefed(who, Debrief.Pause)).Do(new DeskInput.EndPause(who));
        Assert.Equal(DeskAnswer.PauseOver, _stage.Answered);
        Assert.Equal(DeskAnswer.Taken, _stage.Do(new DeskInput.Take(who, _stage.Open())).Answered);
        Assert.False(_stage.Forget().Wait(TimeSpan.FromHours(1)).Told(who, DeskNote.PauseOver));
    }

    [Fact]
    public void While_the_only_one_rests_nobody_is_promised_and_whoever_waits_is_told()
    {
        var who = _stage.Person();
        var id = _stage.Open();
        _stage.Do(new DeskInput.Debriefed(who, Debrief.Pause));
        Assert.False(Shifts.IsAnybodyOn(_stage.Desk, _stage.Now));
        Assert.Equal(_stage.Now.AddMinutes(30), Shifts.Next(_stage.Desk, _stage.Rules, _stage.Now));
        Assert.Equal(Refusal.NobodyOnShift, _stage.Do(new DeskInput.Offer(Language.Russian, CasePriority.Danger)).One<DeskEffect.Refused>().Why);
        _stage.Wait(TimeSpan.FromMinutes(5));
        Assert.True(_stage.Told(id, DeskNews.Refused));
    }

    [Fact]
    public void Going_off_shift_ends_the_pause()
    {
        var who = _stage.Person();
        _stage.Do(new DeskInput.Debriefed(who, Debrief.Pause)).Do(new DeskInput.OffShift(who)).Do(new DeskInput.OnShift(who));
        Assert.Null(_stage[who].PausedUntil);
        Assert.True(Shifts.IsAnybodyOn(_stage.Desk, _stage.Now));
    }

    [Fact]
    public void Who_wants_to_talk_is_named_to_the_leads_and_the_case_is_not()
    {
        var (who, lead) = (_stage.Person(), _stage.Person(Roles.Lead, onShift: false));
        _stage.Do(new DeskInput.Debriefed(who, Debrief.Talk));
        Assert.Equal(DeskAnswer.TalkAsked, _stage.Answered);
        Assert.Equal(new DeskEffect.TellVolunteer(lead, DeskNote.WantsToTalk, Of: who), _stage.One<DeskEffect.TellVolunteer>());
    }

    [Fact]
    public void Without_any_lead_it_is_said_and_the_operators_are_told()
    {
        var who = _stage.Person();
        Assert.Equal(DeskAnswer.NobodyToTalkTo, _stage.Do(new DeskInput.Debriefed(who, Debrief.Talk)).Answered);
        Assert.Equal(DeskAlert.NoLead, _stage.One<DeskEffect.AlertOperators>().What);
    }
}
