using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;

namespace HelpBot.Tests.Domain.Cases;

public sealed class LadderTests
{
    private readonly DeskStage _stage = new();

    [Fact]
    public void Nobody_takes_it_everyone_at_60_seconds_the_lead_at_3_minutes_the_truth_at_5()
    {
        var (who, lead) = (_stage.Person(), _stage.Person(Roles.Lead));
        var id = _stage.Open();
        _stage.Wait(TimeSpan.FromSeconds(59));
        Assert.Empty(_stage.Called(who));
        _stage.Wait(TimeSpan.FromSeconds(1));
        Assert.Equal(id, Assert.Single(_stage.Called(who)));
        _stage.Wait(TimeSpan.FromSeconds(119));
        Assert.False(_stage.Told(lead, DeskNote.LeadNeeded));
        _stage.Wait(TimeSpan.FromSeconds(1));
        Assert.Contains(new DeskEffect.TellVolunteer(lead, DeskNote.LeadNeeded, id, WithSound: true), _stage.All);
        _stage.Wait(TimeSpan.FromSeconds(119));
        Assert.False(_stage.Told(id, DeskNews.Truth));
        _stage.Wait(TimeSpan.FromSeconds(1));
        Assert.True(_stage.Told(id, DeskNews.Truth));
        Assert.Equal(CaseState.Offered, _stage[id].State);
    }

    [Theory]
    [InlineData(CasePriority.Danger)]
    [InlineData(CasePriority.SelfHarm)]
    public void Danger_starts_one_step_up(CasePriority priority)
    {
        var (who, lead) = (_stage.Person(), _stage.Person(Roles.Lead));
        var id = _stage.Open(priority);
        Assert.Contains(new DeskEffect.ShowCalls(who, WithSound: true), _stage.Effects);
        _stage.Wait(TimeSpan.FromSeconds(60));
        Assert.True(_stage.Told(lead, DeskNote.LeadNeeded));
        _stage.Wait(TimeSpan.FromMinutes(4));
        Assert.True(_stage.Told(id, DeskNews.Truth));
    }

    [Fact]
    public void Forty_cases_are_one_private_card_each_that_is_shown_anew_when_it_changes()
    {
        var who = _stage.Person();
        var ids = Enumerable.Range(0, 40).Select(_ => _stage.Open()).ToList();
        _stage.Forget().Wait(TimeSpan.FromSeconds(60));
        Assert.Single(_stage.All.OfType<DeskEffect.ShowCalls>());
        Assert.Equal(ids, _stage.Called(who));
        _stage.Forget().Do(new DeskInput.HerEnd(ids[7]));
        _stage.One<DeskEffect.ShowCalls>();
        Assert.DoesNotContain(ids[7], _stage.Called(who));
    }

    [Fact]
    public void The_card_goes_when_somebody_took_the_only_case()
    {
        var (who, other) = (_stage.Person(), _stage.Person());
        var id = _stage.Open(CasePriority.Danger);
        _stage.Do(new DeskInput.Take(other, id));
        Assert.Equal(new DeskEffect.ShowCalls(who), Assert.Single(_stage.Effects.OfType<DeskEffect.ShowCalls>(), shown => shown.To == who));
        Assert.Empty(_stage.Called(who));
    }

    [Fact]
    public void Without_a_lead_on_shift_the_operators_are_told()
    {
        _stage.Person();
        _stage.Person(Roles.Lead, onShift: false);
        _stage.Open();
        _stage.Forget().Wait(TimeSpan.FromMinutes(3));
        Assert.Contains(new DeskEffect.AlertOperators(DeskAlert.NoLead), _stage.All);
        Assert.DoesNotContain(_stage.All.OfType<DeskEffect.TellVolunteer>(), told => told.Note == DeskNote.LeadNeeded);
    }

    [Fact]
    public void She_may_keep_waiting_and_is_told_again()
    {
        _stage.Person();
        var id = _stage.Open();
        _stage.Wait(TimeSpan.FromMinutes(5)).Forget();
        _stage.Wait(TimeSpan.FromMinutes(30));
        Assert.False(_stage.Told(id, DeskNews.Truth));
        _stage.Do(new DeskInput.HerWait(id)).Wait(TimeSpan.FromMinutes(15));
        Assert.True(_stage.Told(id, DeskNews.Truth));
    }

    [Fact]
    public void If_everyone_has_gone_meanwhile_that_is_the_truth_and_the_case_ends()
    {
        var who = _stage.Person();
        var id = _stage.Open();
        _stage.Do(new DeskInput.OffShift(who));
        Assert.Contains(new DeskEffect.AlertOperators(DeskAlert.NobodyLeft), _stage.Effects);
        _stage.Wait(TimeSpan.FromMinutes(5));
        Assert.True(_stage.Told(id, DeskNews.Refused));
        Assert.False(_stage.Told(id, DeskNews.Truth));
        Assert.Contains(new DeskEffect.DestroyKey(id), _stage.All);
    }

    [Fact]
    public void Who_was_told_the_truth_before_the_last_one_left_waits_for_nobody_no_longer_than_five_minutes()
    {
        var who = _stage.Person();
        var id = _stage.Open();
        _stage.Wait(TimeSpan.FromMinutes(20)).Do(new DeskInput.OffShift(who));
        Assert.True(_stage[id].Waits);
        _stage.Wait(TimeSpan.FromMinutes(5));
        Assert.True(_stage.Told(id, DeskNews.Refused));
        Assert.Equal(CaseState.Expired, _stage[id].State);
    }

    [Fact]
    public void A_program_that_was_down_makes_up_for_every_step()
    {
        var (who, lead) = (_stage.Person(), _stage.Person(Roles.Lead));
        var id = _stage.Open();
        _stage.Sleep(TimeSpan.FromMinutes(6));
        Assert.Equal(id, Assert.Single(_stage.Called(who)));
        Assert.True(_stage.Told(lead, DeskNote.LeadNeeded));
        Assert.True(_stage.Told(id, DeskNews.Truth));
    }

    [Theory]
    [InlineData(CasePriority.Danger, 5)]
    [InlineData(CasePriority.Doubt, 15)]
    public void A_silent_owner_is_nudged_at_3_minutes_and_then_the_case_goes_back(CasePriority priority, int minutes)
    {
        var (who, lead) = (_stage.Person(), _stage.Person(Roles.Lead));
        var id = _stage.Talk(who, priority);
        _stage.Hear(id);
        _stage.Forget().Wait(TimeSpan.FromMinutes(3));
        Assert.Contains(new DeskEffect.TellVolunteer(who, DeskNote.Nudge, id, WithSound: true), _stage.All);
        _stage.Wait(TimeSpan.FromMinutes(minutes - 3) - TimeSpan.FromSeconds(1));
        Assert.Equal(who, _stage[id].Owner);
        _stage.Forget().Wait(TimeSpan.FromSeconds(1));
        Assert.Equal(CaseState.HandedOver, _stage[id].State);
        Assert.True(_stage.Told(id, DeskNews.Returned));
        Assert.True(_stage.Told(who, DeskNote.WentBack));
        Assert.Contains(new DeskEffect.EraseChatOf(who, id), _stage.All);
        Assert.Contains(new DeskEffect.TellVolunteer(lead, DeskNote.LeftWaiting, id, WithSound: true), _stage.All);
        Assert.Contains(id, _stage.Called(lead));
    }

    [Fact]
    public void Nobody_is_called_in_mid_talk_for_what_they_could_not_take()
    {
        var (busy, free) = (_stage.Person(), _stage.Person());
        var talk = _stage.Talk(busy);
        _stage.Forget();
        var id = _stage.Open(CasePriority.Danger);
        Assert.Empty(_stage.Called(busy));
        Assert.DoesNotContain(_stage.All.OfType<DeskEffect.ShowCalls>(), shown => shown.To == busy);
        Assert.Equal(id, Assert.Single(_stage.Called(free)));
        _stage.Do(new DeskInput.Close(busy, talk));
        Assert.Contains(new DeskEffect.ShowCalls(busy, WithSound: true), _stage.Effects);
        Assert.Equal(id, Assert.Single(_stage.Called(busy)));
    }

    [Fact]
    public void A_second_hand_that_is_free_is_called()
    {
        _stage.Rules = new() { TalksAtOnce = 2 };
        var who = _stage.Person();
        _stage.Talk(who);
        Assert.Equal(_stage.Open(CasePriority.Danger), Assert.Single(_stage.Called(who)));
    }

    [Fact]
    public void A_lead_is_told_with_sound_also_in_a_talk()
    {
        var lead = _stage.Person(Roles.Volunteer | Roles.Lead);
        _stage.Talk(lead);
        var id = _stage.Open(CasePriority.Danger);
        _stage.Forget().Wait(TimeSpan.FromMinutes(1));
        Assert.Contains(new DeskEffect.TellVolunteer(lead, DeskNote.LeadNeeded, id, WithSound: true), _stage.All);
        Assert.Empty(_stage.Called(lead));
    }

    [Fact]
    public void I_am_here_puts_it_off_but_not_for_ever()
    {
        var who = _stage.Person();
        var id = _stage.Talk(who, CasePriority.Danger);
        _stage.Hear(id);
        for (var minutes = 0; minutes < 12; minutes += 4)
        {
            _stage.Wait(TimeSpan.FromMinutes(4)).Do(new DeskInput.IAmHere(who, id));
            Assert.Equal(who, _stage[id].Owner);
        }

        _stage.Wait(TimeSpan.FromMinutes(3));
        Assert.Null(_stage[id].Owner);
    }

    [Fact]
    public void An_answer_ends_the_waiting()
    {
        var who = _stage.Person();
        var id = _stage.Talk(who, CasePriority.Danger);
        _stage.Hear(id);
        _stage.Write(who);
        _stage.Forget().Wait(TimeSpan.FromHours(2));
        Assert.Equal(who, _stage[id].Owner);
        Assert.False(_stage.Told(who, DeskNote.Nudge));
    }

    [Fact]
    public void Who_takes_a_case_and_says_nothing_loses_it_too()
    {
        var who = _stage.Person();
        var id = _stage.Open(CasePriority.Danger);
        _stage.Do(new DeskInput.Take(who, id)).Wait(TimeSpan.FromMinutes(5));
        Assert.Null(_stage[id].Owner);
    }

    [Fact]
    public void The_next_owner_is_another_person_to_her()
    {
        var (one, other) = (_stage.Person(), _stage.Person());
        var id = _stage.Talk(one);
        _stage.Do(new DeskInput.HandOver(one, id)).Forget().Do(new DeskInput.Take(other, id));
        Assert.True(_stage.Told(id, DeskNews.Handed));
    }
}
