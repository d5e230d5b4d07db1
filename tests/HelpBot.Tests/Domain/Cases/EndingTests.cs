using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;

namespace HelpBot.Tests.Domain.Cases;

public sealed class EndingTests
{
    private readonly DeskStage _stage = new();

    [Fact]
    public void Closing_erases_both_chats_tells_her_and_destroys_the_key_within_24_hours()
    {
        var who = _stage.Person();
        var id = _stage.Talk(who, CasePriority.Danger);
        _stage.Forget().Do(new DeskInput.Close(who, id));
        Assert.Equal(CaseState.Closed, _stage[id].State);
        Assert.Contains(new DeskEffect.EraseChatOf(who, id), _stage.Effects);
        Assert.Contains(new DeskEffect.EraseTalkAtHers(id), _stage.Effects);
        Assert.True(_stage.Told(id, DeskNews.Closed));
        Assert.True(_stage.Told(who, DeskNote.Debrief));
        _stage.Wait(TimeSpan.FromHours(24) - TimeSpan.FromMilliseconds(1));
        Assert.Contains(new DeskEffect.DestroyKey(id), _stage.All);
        Assert.Equal(CaseState.Expired, _stage[id].State);
        _stage.Wait(TimeSpan.FromDays(1));
        Assert.Empty(_stage.Desk.Cases);
    }

    [Fact]
    public void Only_the_owner_closes()
    {
        var (who, other) = (_stage.Person(), _stage.Person());
        var id = _stage.Talk(who);
        Assert.Equal(DeskAnswer.NotAllowed, _stage.Do(new DeskInput.Close(other, id)).Answered);
        Assert.Equal(CaseState.Talking, _stage[id].State);
        _stage.Do(new DeskInput.Close(who, id));
        Assert.Equal(DeskAnswer.Gone, _stage.Do(new DeskInput.Close(who, id)).Answered);
    }

    [Fact]
    public void A_case_that_she_waits_for_no_longer_leaves_nothing_at_once()
    {
        _stage.Person();
        var id = _stage.Open();
        var item = _stage.Hear(id);
        _stage.Do(new DeskInput.HerEnd(id));
        Assert.Contains(new DeskEffect.Drop(item), _stage.Effects);
        Assert.Contains(new DeskEffect.DestroyKey(id), _stage.Effects);
    }

    [Fact]
    public void Forget_destroys_the_key_in_the_same_turn_whatever_the_state()
    {
        var who = _stage.Person();
        var id = _stage.Talk(who);
        _stage.Do(new DeskInput.HerForget(id));
        Assert.Contains(new DeskEffect.DestroyKey(id), _stage.Effects);
        Assert.Contains(new DeskEffect.EraseChatOf(who, id), _stage.Effects);
        Assert.Null(_stage[who].Current);
        Assert.DoesNotContain(new DeskEffect.DestroyKey(id), _stage.Do(new DeskInput.HerForget(id)).Effects);
    }

    [Fact]
    public void Who_blocks_the_bot_while_she_waits_is_on_no_board_and_in_a_talk_its_owner_is_told()
    {
        var who = _stage.Person();
        var waiting = _stage.Open();
        _stage.Do(new DeskInput.HerMove(waiting, HerPlace.Gone));
        Assert.Equal(CaseState.Expired, _stage[waiting].State);
        var talk = _stage.Talk(who);
        _stage.Do(new DeskInput.HerMove(talk, HerPlace.Gone));
        Assert.True(_stage.Told(who, DeskNote.SheIsGone));
        Assert.Equal(CaseState.Talking, _stage[talk].State);
    }

    [Fact]
    public void An_idle_talk_ends_after_7_days_with_a_warning_to_its_owner()
    {
        _stage.Rules = new() { Shift = TimeSpan.FromDays(40), LongestShift = TimeSpan.FromDays(40) };
        var who = _stage.Person();
        var id = _stage.Talk(who);
        _stage.Forget().Wait(TimeSpan.FromDays(6));
        Assert.True(_stage.Told(who, DeskNote.IdleWarning));
        Assert.Equal(CaseState.Talking, _stage[id].State);
        _stage.Wait(TimeSpan.FromDays(1));
        Assert.Contains(new DeskEffect.DestroyKey(id), _stage.All);
        Assert.True(_stage.Told(id, DeskNews.Closed));
    }

    [Fact]
    public void No_key_is_older_than_30_days_however_busy_the_talk()
    {
        _stage.Rules = new() { Shift = TimeSpan.FromDays(40), LongestShift = TimeSpan.FromDays(40) };
        var who = _stage.Person();
        var id = _stage.Talk(who);
        for (var day = 0; day < 29; day++)
        {
            _stage.Wait(TimeSpan.FromDays(1));
            _stage.Hear(id);
            _stage.Write(who);
        }

        Assert.Equal(who, _stage[id].Owner);
        _stage.Wait(TimeSpan.FromDays(1));
        Assert.Contains(new DeskEffect.DestroyKey(id), _stage.All);
    }

    [Fact]
    public void A_complaint_seals_the_case_for_two_leads_for_7_days()
    {
        var who = _stage.Person(Roles.Lead);
        var (one, two, third) = (_stage.Person(Roles.Lead), _stage.Person(Roles.Lead), _stage.Person(Roles.Lead));
        var id = _stage.Talk(who);
        _stage.Forget().Do(new DeskInput.HerComplaint(id));
        Assert.Equal([one, two], _stage[id].SealedFor);
        Assert.Contains(new DeskEffect.EraseChatOf(who, id), _stage.Effects);
        Assert.Equal(DeskAnswer.NotAllowed, _stage.Do(new DeskInput.OpenSealed(who, id)).Answered);
        Assert.Equal(DeskAnswer.NotAllowed, _stage.Do(new DeskInput.OpenSealed(third, id)).Answered);
        Assert.Equal(new DeskEffect.Reveal(id, one), _stage.Do(new DeskInput.OpenSealed(one, id)).One<DeskEffect.Reveal>());
        _stage.Forget().Wait(TimeSpan.FromDays(7) - TimeSpan.FromSeconds(1));
        Assert.DoesNotContain(new DeskEffect.DestroyKey(id), _stage.All);
        _stage.Wait(TimeSpan.FromSeconds(1));
        Assert.Contains(new DeskEffect.DestroyKey(id), _stage.All);
    }

    [Fact]
    public void Who_was_complained_about_does_not_get_her_next_case()
    {
        var (who, other) = (_stage.Person(), _stage.Person());
        var id = _stage.Talk(who);
        _stage.Do(new DeskInput.Close(who, id)).Do(new DeskInput.HerComplaint(id));
        Assert.Equal(CaseState.Sealed, _stage[id].State);
        Assert.Equal(DeskAlert.TooFewLeads, _stage.One<DeskEffect.AlertOperators>().What);
        id = _stage.Talk(who);
        _stage.Do(new DeskInput.HerComplaint(id));
        var next = _stage.Open(new DeskInput.Offer(Language.Russian, CasePriority.Danger) { After = id });
        Assert.Equal(DeskAnswer.NotForYou, _stage.Do(new DeskInput.Take(who, next)).Answered);
        Assert.Equal(DeskAnswer.Taken, _stage.Do(new DeskInput.Take(other, next)).Answered);
    }

    [Fact]
    public void Another_person_means_somebody_else()
    {
        var (who, other) = (_stage.Person(), _stage.Person());
        var id = _stage.Talk(who);
        _stage.Do(new DeskInput.HerAnother(id));
        Assert.True(_stage.Told(who, DeskNote.SheWentOn));
        Assert.Equal(DeskAnswer.NotForYou, _stage.Do(new DeskInput.Take(who, id)).Answered);
        Assert.Equal(DeskAnswer.Taken, _stage.Do(new DeskInput.Take(other, id)).Answered);
    }

    [Fact]
    public void Put_aside_she_reads_that_nobody_writes_with_her_and_nobody_gets_her_words()
    {
        var (who, lead) = (_stage.Person(), _stage.Person(Roles.Lead));
        var id = _stage.Talk(who);
        _stage.Forget().Do(new DeskInput.PutAside(who, id));
        Assert.True(_stage.Told(id, DeskNews.Aside));
        Assert.True(_stage.Told(lead, DeskNote.SecondLook));
        Assert.Empty(BoardPlan.Of(_stage.Desk, _stage.Now).Cards);
        var item = _stage.Forget().Hear(id);
        Assert.Equal(item, _stage.One<DeskEffect.Drop>().Item);
        Assert.True(_stage.Told(id, DeskNews.Aside));
        Assert.Equal(DeskAnswer.Gone, _stage.Do(new DeskInput.Take(lead, id)).Answered);
    }

    [Fact]
    public void Without_a_second_look_within_24_hours_it_is_undone()
    {
        _stage.Rules = new() { Shift = TimeSpan.FromDays(3), LongestShift = TimeSpan.FromDays(3) };
        var who = _stage.Person();
        var id = _stage.Talk(who);
        _stage.Do(new DeskInput.PutAside(who, id)).Wait(TimeSpan.FromHours(24));
        Assert.Null(_stage[id].AsideSince);
        Assert.True(_stage[id].Waits);
        Assert.True(_stage.Told(id, DeskNews.Reopened));
    }

    [Theory]
    [InlineData(true, CaseState.Closed)]
    [InlineData(false, CaseState.HandedOver)]
    public void A_lead_looks_again_but_not_the_one_who_put_it_aside(bool stays, CaseState state)
    {
        var (who, lead) = (_stage.Person(Roles.Lead), _stage.Person(Roles.Lead));
        var id = _stage.Talk(who);
        _stage.Do(new DeskInput.PutAside(who, id));
        Assert.Equal(DeskAnswer.NotAllowed, _stage.Do(new DeskInput.SecondLook(who, id, stays)).Answered);
        _stage.Do(new DeskInput.SecondLook(lead, id, stays));
        Assert.Equal(state, _stage[id].State);
        Assert.Null(_stage[id].AsideSince);
    }

    [Fact]
    public void Words_of_danger_bring_back_what_was_put_aside()
    {
        var (who, other) = (_stage.Person(), _stage.Person());
        var id = _stage.Talk(who);
        _stage.Do(new DeskInput.PutAside(who, id));
        var item = _stage.Hear(id, isDanger: true);
        Assert.Equal((true, CasePriority.Danger), (_stage[id].Waits, _stage[id].Priority));
        _stage.Do(new DeskInput.Take(other, id));
        Assert.Equal(item, _stage.One<DeskEffect.ToVolunteer>().Item);
    }

    [Fact]
    public void Words_after_the_end_are_said_to_have_reached_no_one()
    {
        var who = _stage.Person();
        var id = _stage.Talk(who);
        _stage.Do(new DeskInput.Close(who, id)).Forget();
        _stage.Hear(id);
        _stage.One<DeskEffect.Drop>();
        Assert.True(_stage.Told(id, DeskNews.Undelivered));
    }

    [Fact]
    public void Words_that_she_could_not_read_before_the_end_are_said_so_to_their_writer()
    {
        var who = _stage.Person();
        var id = _stage.Talk(who);
        _stage.Do(new DeskInput.HerMove(id, HerPlace.Locked));
        var item = _stage.Write(who);
        _stage.Forget().Do(new DeskInput.Close(who, id));
        Assert.Contains(new DeskEffect.Drop(item), _stage.Effects);
        var (gone, told) = (_stage.Effects.ToList().FindIndex(effect => effect is DeskEffect.EraseChatOf), _stage.Effects.ToList().FindIndex(effect => effect is DeskEffect.TellVolunteer { Note: DeskNote.NotSent }));
        Assert.True(gone >= 0 && told > gone, "The note would go with the talk.");
    }

    [Fact]
    public void How_she_is_afterwards_is_counted_once()
    {
        var who = _stage.Person();
        var id = _stage.Talk(who);
        _stage.Do(new DeskInput.HerFeedback(id, Feedback.Easier));
        Assert.Empty(_stage.Effects);
        _stage.Do(new DeskInput.Close(who, id)).Do(new DeskInput.HerFeedback(id, Feedback.Worse)).Do(new DeskInput.HerFeedback(id, Feedback.Worse));
        Assert.Equal(1, _stage.Desk.Tallies[DeskCounts.Worse]);
    }
}
