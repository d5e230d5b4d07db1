using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;

namespace HelpBot.Tests.Domain.Cases;

public sealed class RelayTests
{
    private readonly DeskStage _stage = new();

    [Fact]
    public void Her_words_go_to_the_owner_and_the_owners_to_her()
    {
        var who = _stage.Person();
        _stage.Person();
        var id = _stage.Talk(who);
        var hers = _stage.Hear(id);
        Assert.Equal(new DeskEffect.ToVolunteer(id, hers, who), _stage.One<DeskEffect.ToVolunteer>());
        var theirs = _stage.Write(who);
        Assert.Equal(new DeskEffect.ToHer(id, theirs, Manner.Direct), _stage.One<DeskEffect.ToHer>());
        Assert.Equal(CaseState.Talking, _stage[id].State);
    }

    [Fact]
    public void Before_somebody_has_taken_it_all_she_writes_is_one_message()
    {
        var who = _stage.Person();
        var id = _stage.Open();
        var first = _stage.Hear(id);
        Assert.Equal(Holding.Owner, _stage.One<DeskEffect.Hold>().Why);
        var second = _stage.Hear(id);
        Assert.Equal(new DeskEffect.Merge(id, second, first), _stage.One<DeskEffect.Merge>());
        _stage.Do(new DeskInput.Take(who, id));
        Assert.Equal(new DeskEffect.ToVolunteer(id, first, who), _stage.One<DeskEffect.ToVolunteer>());
    }

    [Fact]
    public void What_would_not_fit_one_message_is_a_second_one()
    {
        _stage.Person();
        var id = _stage.Open();
        _stage.Hear(id, size: 3000);
        var second = _stage.Hear(id, size: 3000);
        Assert.Equal(second, _stage.One<DeskEffect.Hold>().Item);
    }

    [Theory]
    [InlineData(60, false, Manner.Direct)]
    [InlineData(61, false, Manner.Cover)]
    [InlineData(61, true, Manner.CoverWithSound)]
    public void Words_come_directly_only_if_she_acted_just_now_and_with_sound_only_if_she_asked(int seconds, bool sound, Manner manner)
    {
        var who = _stage.Person();
        var id = _stage.Talk(who);
        if (sound) _stage.Do(new DeskInput.HerSound(id));
        else _stage.Do(new DeskInput.HerAct(id));
        _stage.Wait(TimeSpan.FromSeconds(seconds));
        _stage.Write(who);
        Assert.Equal(manner, _stage.One<DeskEffect.ToHer>().Manner);
    }

    [Theory]
    [InlineData(HerPlace.Locked, DeskNote.LockedWaiting)]
    [InlineData(HerPlace.Forced, DeskNote.LockedWaiting)]
    [InlineData(HerPlace.Gone, DeskNote.SheIsGone)]
    public void While_she_cannot_read_everything_is_held_and_given_in_order_when_she_is_back(HerPlace place, DeskNote note)
    {
        var who = _stage.Person();
        var id = _stage.Talk(who);
        _stage.Do(new DeskInput.HerMove(id, place)).Forget();
        var (one, two) = (_stage.Write(who), _stage.Write(who));
        Assert.Empty(_stage.All.OfType<DeskEffect.ToHer>());
        Assert.True(_stage.Told(who, note));
        _stage.Do(new DeskInput.HerMove(id, HerPlace.Open, IsRechecked: true));
        Assert.Equal([one, two], _stage.Effects.OfType<DeskEffect.ToHer>().Select(sent => sent.Item));
        Assert.True(_stage.Told(who, DeskNote.SheIsBack));
    }

    [Fact]
    public void Whoever_cannot_be_reached_is_not_waited_for_and_is_handed_to_nobody()
    {
        var (who, lead) = (_stage.Person(), _stage.Person(Roles.Lead));
        var id = _stage.Talk(who);
        _stage.Hear(id);
        _stage.Do(new DeskInput.CallLead(who, id)).Do(new DeskInput.Join(lead, id)).Do(new DeskInput.HerMove(id, HerPlace.Gone));
        Assert.True(_stage.Told(lead, DeskNote.SheIsGone));
        _stage.Wait(TimeSpan.FromHours(1));
        Assert.False(_stage.Told(who, DeskNote.Nudge));
        Assert.Equal(DeskAnswer.OutOfReach, _stage.Do(new DeskInput.HandOver(who, id)).Answered);
        Assert.Equal(DeskAnswer.OutOfReach, _stage.Do(new DeskInput.PutAside(who, id)).Answered);
        Assert.Equal(CaseState.Talking, _stage[id].State);
        // Back again, her last words wait for an answer from now on, not from an hour ago.
        _stage.Do(new DeskInput.HerMove(id, HerPlace.Locked)).Wait(TimeSpan.FromMinutes(14));
        Assert.True(_stage.Told(who, DeskNote.Nudge));
        Assert.Equal(who, _stage[id].Owner);
        _stage.Wait(TimeSpan.FromMinutes(1));
        Assert.Null(_stage[id].Owner);
    }

    [Fact]
    public void When_its_owner_goes_a_talk_with_nobody_at_the_other_end_is_over_and_rings_nobody()
    {
        var (who, other) = (_stage.Person(), _stage.Person());
        var id = _stage.Talk(who);
        _stage.Do(new DeskInput.HerMove(id, HerPlace.Gone)).Do(new DeskInput.Remove(who));
        Assert.Equal(CaseState.Closed, _stage[id].State);
        Assert.Empty(_stage.Called(other));
        Assert.True(_stage.Told(id, DeskNews.Closed));
    }

    [Fact]
    public void The_word_under_force_marks_and_raises_the_case_and_the_mark_stays()
    {
        var who = _stage.Person();
        var id = _stage.Talk(who);
        _stage.Do(new DeskInput.HerMove(id, HerPlace.Forced));
        Assert.Equal(CasePriority.Danger, _stage[id].Priority);
        Assert.Contains(_stage.Effects.OfType<DeskEffect.TellVolunteer>(), told => told is { Note: DeskNote.NeutralLinesOnly, WithSound: true });
        _stage.Do(new DeskInput.HerMove(id, HerPlace.Open, IsRechecked: true));
        Assert.Equal(CaseMarks.UnderForce, _stage[id].Marks);
    }

    [Fact]
    public void After_a_lock_the_owner_is_told_that_nobody_asked_her_since()
    {
        var who = _stage.Person();
        var id = _stage.Talk(who);
        _stage.Do(new DeskInput.HerMove(id, HerPlace.Locked)).Do(new DeskInput.HerMove(id, HerPlace.Open));
        Assert.Equal(CaseMarks.NotRechecked, _stage[id].Marks);
        _stage.Do(new DeskInput.HerMove(id, HerPlace.Open, IsRechecked: true));
        Assert.Equal(CaseMarks.None, _stage[id].Marks);
    }

    [Fact]
    public void The_owner_who_has_asked_says_so_and_what_happened_under_force_stays()
    {
        var (who, other) = (_stage.Person(), _stage.Person());
        var id = _stage.Talk(who);
        _stage.Wait(TimeSpan.FromMinutes(30)).Do(new DeskInput.Recheck(who, id));
        // Nothing came from her since.
        Assert.Equal(CaseMarks.NotRechecked, _stage[id].Marks);
        _stage.Hear(id);
        Assert.Equal(DeskAnswer.NotAllowed, _stage.Do(new DeskInput.Recheck(other, id)).Answered);
        Assert.Equal(CaseMarks.NotRechecked, _stage[id].Marks);
        _stage.Do(new DeskInput.Recheck(who, id));
        Assert.Equal(CaseMarks.None, _stage[id].Marks);
        _stage.Do(new DeskInput.HerMove(id, HerPlace.Forced)).Do(new DeskInput.Recheck(who, id));
        Assert.Equal(CaseMarks.UnderForce | CaseMarks.NotRechecked, _stage[id].Marks);
    }

    [Fact]
    public void Half_an_hour_without_an_act_counts_as_not_rechecked()
    {
        var who = _stage.Person();
        var id = _stage.Talk(who);
        _stage.Wait(TimeSpan.FromMinutes(29));
        Assert.Equal(CaseMarks.None, _stage[id].Marks);
        _stage.Wait(TimeSpan.FromMinutes(1));
        Assert.Equal(CaseMarks.NotRechecked, _stage[id].Marks);
        Assert.True(_stage.Told(who, DeskNote.NotRechecked));
    }

    [Fact]
    public void A_flood_is_merged_into_its_last_message_and_danger_passes()
    {
        var who = _stage.Person();
        var id = _stage.Talk(who);
        var alone = Enumerable.Range(0, 5).Select(_ => _stage.Hear(id)).ToList();
        var sixth = _stage.Hear(id);
        Assert.Equal(new DeskEffect.Merge(id, sixth, alone[^1]), _stage.One<DeskEffect.Merge>());
        var danger = _stage.Hear(id, isDanger: true);
        Assert.Equal(danger, _stage.One<DeskEffect.ToVolunteer>().Item);
        _stage.Wait(TimeSpan.FromSeconds(11));
        var later = _stage.Hear(id);
        Assert.Equal(later, _stage.One<DeskEffect.ToVolunteer>().Item);
    }

    [Fact]
    public void Danger_in_a_talk_raises_it_with_sound_and_only_a_volunteer_lowers_it()
    {
        var who = _stage.Person();
        var id = _stage.Talk(who);
        _stage.Hear(id, isDanger: true);
        Assert.Equal(CasePriority.Danger, _stage[id].Priority);
        Assert.Contains(_stage.Effects.OfType<DeskEffect.TellVolunteer>(), told => told is { Note: DeskNote.Raised, WithSound: true });
        _stage.One<DeskEffect.Raise>();
        _stage.Do(new DeskInput.Grade(who, id, CasePriority.Doubt));
        Assert.Equal(CasePriority.Doubt, _stage[id].Priority);
    }

    [Fact]
    public void A_change_follows_to_whoever_was_given_it_and_a_message_taken_back_goes()
    {
        var (who, other) = (_stage.Person(), _stage.Person());
        var id = _stage.Open();
        var held = _stage.Hear(id);
        Assert.Empty(_stage.Do(new DeskInput.HerEdit(id, held)).One<DeskEffect.Amend>().At);
        _stage.Do(new DeskInput.Take(who, id));
        Assert.Equal(who, Assert.Single(_stage.Do(new DeskInput.HerEdit(id, held)).One<DeskEffect.Amend>().At));
        var second = _stage.Hear(id);
        _stage.Do(new DeskInput.HerTakeBack(id, second));
        Assert.Equal(new DeskEffect.Retract(id, second), _stage.One<DeskEffect.Retract>());
        _stage.Do(new DeskInput.HandOver(who, id)).Do(new DeskInput.Take(other, id));
        Assert.Equal([held], _stage.Effects.OfType<DeskEffect.ToVolunteer>().Select(given => given.Item));
    }

    [Fact]
    public void Words_that_nobody_answered_go_to_the_next_owner_too()
    {
        var (one, other) = (_stage.Person(), _stage.Person());
        var id = _stage.Talk(one);
        _stage.Hear(id);
        _stage.Write(one);
        var (first, second) = (_stage.Hear(id), _stage.Hear(id));
        _stage.Do(new DeskInput.Remove(one)).Do(new DeskInput.Take(other, id));
        Assert.Equal([first, second], _stage.Effects.OfType<DeskEffect.ToVolunteer>().Select(given => given.Item));
    }

    [Fact]
    public void Words_in_a_talk_that_is_not_open_before_its_owner_wait_for_the_switch()
    {
        _stage.Rules = new() { TalksAtOnce = 2 };
        var who = _stage.Person();
        var first = _stage.Talk(who);
        _stage.Wait(TimeSpan.FromMinutes(1));
        var second = _stage.Open();
        _stage.Do(new DeskInput.Take(who, second));
        Assert.Contains(new DeskEffect.Conceal(who, first), _stage.Effects);
        var item = _stage.Hear(first);
        Assert.Equal(Holding.Switch, _stage.One<DeskEffect.Hold>().Why);
        Assert.True(_stage.Told(who, DeskNote.OtherTalkHasNews));
        _stage.Do(new DeskInput.SwitchTo(who, first));
        Assert.Equal(new DeskEffect.ToVolunteer(first, item, who), _stage.One<DeskEffect.ToVolunteer>());
        Assert.Equal([new DeskEffect.Conceal(who, second)], _stage.Effects.OfType<DeskEffect.Conceal>());
        Assert.Equal([new DeskEffect.Unfold(who, first)], _stage.Effects.OfType<DeskEffect.Unfold>());
    }

    [Fact]
    public void A_reply_that_could_go_wrong_is_held_and_asked_about()
    {
        _stage.Rules = new() { TalksAtOnce = 2 };
        var who = _stage.Person();
        var first = _stage.Talk(who);
        _stage.Wait(TimeSpan.FromMinutes(1));
        var second = _stage.Open();
        _stage.Do(new DeskInput.Take(who, second)).Forget();
        var item = _stage.Write(who);
        Assert.Equal([first, second], _stage.One<DeskEffect.AskWhich>().Among.AsEnumerable());
        Assert.Empty(_stage.All.OfType<DeskEffect.ToHer>());
        _stage.Do(new DeskInput.SendTo(who, item, first));
        Assert.Equal(first, _stage.One<DeskEffect.ToHer>().Case);
        _stage.Wait(TimeSpan.FromSeconds(15));
        _stage.Write(who, to: first);
        _stage.One<DeskEffect.AskWhich>();
    }

    [Fact]
    public void A_text_that_was_asked_about_first_belongs_to_the_talk_of_the_time_when_it_was_typed()
    {
        _stage.Rules = new() { TalksAtOnce = 2 };
        var who = _stage.Person();
        var (first, second) = (_stage.Talk(who), _stage.Open());
        _stage.Do(new DeskInput.Take(who, second)).Wait(TimeSpan.FromMinutes(1));
        var typed = _stage.Now;
        _stage.Do(new DeskInput.SwitchTo(who, first)).Wait(TimeSpan.FromMinutes(1)).Forget();
        _stage.Do(new DeskInput.VolunteerMessage(who, new ItemId(900), 20) { TypedAt = typed });
        _stage.One<DeskEffect.AskWhich>();
        Assert.Empty(_stage.All.OfType<DeskEffect.ToHer>());
        _stage.Do(new DeskInput.Discard(who, new ItemId(900)));
        _stage.Do(new DeskInput.VolunteerMessage(who, new ItemId(901), 20) { TypedAt = _stage.Now - TimeSpan.FromSeconds(10) });
        Assert.Equal(first, _stage.One<DeskEffect.ToHer>().Case);
    }

    [Fact]
    public void A_text_typed_for_a_talk_that_was_just_lost_never_goes_to_the_next_one_unasked()
    {
        var (who, other) = (_stage.Person(), _stage.Person());
        var lost = _stage.Talk(who);
        var next = _stage.Open();
        _stage.Do(new DeskInput.HerAnother(lost)).Do(new DeskInput.Take(who, next)).Forget();
        var item = _stage.Write(who);
        Assert.Empty(_stage.All.OfType<DeskEffect.ToHer>());
        _stage.Do(new DeskInput.Discard(who, item));
        Assert.Equal(item, _stage.One<DeskEffect.Drop>().Item);
        Assert.NotEqual(other, _stage[next].Owner);
    }

    [Fact]
    public void A_text_without_a_talk_or_for_somebody_elses_goes_to_nobody_and_its_writer_is_told()
    {
        var (who, other) = (_stage.Person(), _stage.Person());
        _stage.Write(who);
        Assert.Equal(DeskAnswer.NoTalk, _stage.Answered);
        var id = _stage.Talk(other);
        _stage.Write(who, to: id);
        Assert.Equal(DeskAnswer.NoTalk, _stage.Answered);
        _stage.One<DeskEffect.Drop>();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_message_that_could_not_be_delivered_is_said_so_to_its_writer(bool byHer)
    {
        var who = _stage.Person();
        var id = _stage.Talk(who);
        _stage.Forget().Do(new DeskInput.Undelivered(id, new ItemId(1), byHer));
        Assert.Equal(byHer, _stage.Told(id, DeskNews.Undelivered));
        Assert.Equal(!byHer, _stage.Told(who, DeskNote.Undelivered));
    }

    [Fact]
    public void A_lead_who_was_called_reads_along_live_and_nobody_else_does()
    {
        var (who, lead, curious) = (_stage.Person(), _stage.Person(Roles.Lead), _stage.Person(Roles.Lead));
        var id = _stage.Talk(who);
        Assert.Equal(DeskAnswer.NotAllowed, _stage.Do(new DeskInput.Join(curious, id)).Answered);
        _stage.Do(new DeskInput.CallLead(who, id));
        Assert.Equal(DeskAnswer.LeadCalled, _stage.Answered);
        _stage.Do(new DeskInput.Join(lead, id));
        _stage.One<DeskEffect.Reveal>();
        Assert.True(_stage.Told(id, DeskNews.Joined));
        var item = _stage.Hear(id);
        Assert.Equal([who, lead], _stage.Effects.OfType<DeskEffect.ToVolunteer>().Select(given => given.To));
        Assert.All(_stage.Effects.OfType<DeskEffect.ToVolunteer>(), given => Assert.Equal(item, given.Item));
        _stage.Do(new DeskInput.Leave(lead, id));
        _stage.Hear(id);
        _stage.One<DeskEffect.ToVolunteer>();
    }

    [Fact]
    public void With_a_minor_no_word_passes_until_a_second_one_reads()
    {
        _stage.Rules = new() { Minors = MinorsPath.Supervised };
        const Roles cleared = Roles.Volunteer | Roles.ClearedForMinors;
        var (one, two, plain) = (_stage.Person(cleared), _stage.Person(cleared), _stage.Person());
        var id = _stage.Open(new DeskInput.Offer(Language.Kazakh, CasePriority.Danger) { IsMinor = true });
        var item = _stage.Hear(id);
        Assert.Equal(DeskAnswer.NotForYou, _stage.Do(new DeskInput.Take(plain, id)).Answered);
        _stage.Do(new DeskInput.Take(one, id)).Forget();
        _stage.Write(one);
        Assert.Empty(_stage.All.OfType<DeskEffect.ToHer>());
        Assert.Equal(DeskAnswer.NotAllowed, _stage.Do(new DeskInput.Join(plain, id)).Answered);
        _stage.Do(new DeskInput.Take(two, id));
        Assert.Equal(two, _stage[id].Reader);
        Assert.Equal([one, two], _stage.Effects.OfType<DeskEffect.ToVolunteer>().Where(given => given.Item == item).Select(given => given.To));
        _stage.One<DeskEffect.ToHer>();
        _stage.Do(new DeskInput.OffShift(two)).Forget();
        _stage.Hear(id);
        Assert.Empty(_stage.All.OfType<DeskEffect.ToVolunteer>());
    }
}
