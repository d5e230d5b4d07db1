using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;

namespace HelpBot.Tests.Domain.Cases;

/// <summary>What was put aside comes back like a case that somebody handed over.</summary>
public sealed class AsideTests
{
    private readonly DeskStage _stage = new();

    public static TheoryData<string> WaysBack() => ["lead", "day", "danger"];

    [Theory]
    [MemberData(nameof(WaysBack))]
    public void It_rings_everyone_who_suits_also_those_who_had_it_or_passed_it_by_before(string way)
    {
        LongShifts();
        var (first, passed, who, lead, abroad) = (_stage.Person(), _stage.Person(), _stage.Person(), _stage.Person(Roles.Lead), _stage.Person(home: "kz-elsewhere"));
        var id = _stage.Talk(first);
        _stage.Do(new DeskInput.HandOver(first, id)).Do(new DeskInput.NotMe(passed, id)).Do(new DeskInput.Take(who, id)).Do(new DeskInput.PutAside(who, id));
        Assert.All([first, passed, who, lead, abroad], person => Assert.Empty(_stage.Called(person)));
        Return(way, lead, id);
        Assert.All([first, passed, lead, abroad], person => Assert.Equal(id, Assert.Single(_stage.Called(person))));
        Assert.Empty(_stage.Called(who));
    }

    [Fact]
    public void Whoever_put_it_aside_is_rung_too_if_nobody_else_could_take_it()
    {
        LongShifts();
        var (who, lead, busy, kazakh) = (_stage.Person(), _stage.Person(Roles.Lead, onShift: false), _stage.Person(), _stage.Person(languages: Language.Kazakh.Spoken()));
        _stage.Talk(busy);
        var id = _stage.Talk(who);
        _stage.Do(new DeskInput.PutAside(who, id)).Do(new DeskInput.SecondLook(lead, id, Stays: false));
        Assert.Equal(id, Assert.Single(_stage.Called(who)));
        Assert.Empty(_stage.Called(kazakh));
        Assert.Equal(DeskAnswer.Taken, _stage.Do(new DeskInput.Take(who, id)).Answered);
    }

    [Theory]
    [InlineData(CasePriority.Ordinary, 3)]
    [InlineData(CasePriority.Danger, 1)]
    public void Its_ladder_begins_anew_and_danger_starts_one_step_up(CasePriority priority, int minutes)
    {
        var (who, lead) = (_stage.Person(), _stage.Person(Roles.Lead));
        var id = _stage.Talk(who, priority);
        _stage.Wait(TimeSpan.FromMinutes(2)).Do(new DeskInput.PutAside(who, id)).Wait(TimeSpan.FromMinutes(10)).Forget();
        _stage.Do(new DeskInput.SecondLook(lead, id, Stays: false));
        Assert.Equal(priority == CasePriority.Danger, _stage.Effects.OfType<DeskEffect.ShowCalls>().Single(shown => shown.To == lead).WithSound);
        _stage.Wait(TimeSpan.FromMinutes(minutes) - TimeSpan.FromSeconds(1));
        Assert.False(_stage.Told(lead, DeskNote.LeadNeeded));
        _stage.Wait(TimeSpan.FromSeconds(1));
        Assert.True(_stage.Told(lead, DeskNote.LeadNeeded));
        Assert.True(_stage.Wait(TimeSpan.FromMinutes(5)).Told(id, DeskNews.Truth));
    }

    [Theory]
    [MemberData(nameof(WaysBack))]
    public void The_next_owner_gets_the_note_and_her_words_without_an_answer_in_their_order(string way)
    {
        LongShifts();
        var (who, next, lead) = (_stage.Person(), _stage.Person(), _stage.Person(Roles.Lead));
        var id = _stage.Talk(who);
        var (one, two) = (_stage.Hear(id), _stage.Hear(id));
        var note = new ItemId(10_000);
        _stage.Do(new DeskInput.LeaveNote(who, id, note)).Do(new DeskInput.PutAside(who, id));
        Assert.DoesNotContain(_stage.Effects, effect => effect is DeskEffect.Drop);
        _stage.Do(new DeskInput.OpenSealed(lead, id)).Forget();
        Return(way, lead, id);
        _stage.Do(new DeskInput.Take(next, id));
        Assert.Contains(new DeskEffect.ShowNote(id, note, next), _stage.Effects);
        Assert.Equal([one, two], _stage.Effects.OfType<DeskEffect.ToVolunteer>().Where(given => given.To == next).Select(given => given.Item).Take(2));
        Assert.DoesNotContain(_stage.All, effect => effect is DeskEffect.Drop);
    }

    [Fact]
    public void After_a_day_with_nobody_on_shift_she_is_told_that_and_waits_for_nothing()
    {
        var (who, _) = (_stage.Person(), _stage.Person(Roles.Lead, onShift: false));
        var id = _stage.Talk(who);
        _stage.Do(new DeskInput.PutAside(who, id)).Wait(TimeSpan.FromHours(24));
        Assert.False(_stage.Told(id, DeskNews.Reopened));
        Assert.True(_stage.Told(id, DeskNews.Refused));
        Assert.Equal(CaseState.Closed, _stage[id].State);
    }

    private void LongShifts() => _stage.Rules = new() { Shift = TimeSpan.FromDays(3), LongestShift = TimeSpan.FromDays(3) };

    private void Return(string way, VolunteerId lead, CaseId id)
    {
        if (way == "lead") _stage.Do(new DeskInput.SecondLook(lead, id, Stays: false));
        else if (way == "day") _stage.Wait(TimeSpan.FromHours(24));
        else _stage.Hear(id, isDanger: true);
    }
}
