using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;

namespace HelpBot.Tests.Domain.Cases;

public sealed class ShiftTests
{
    // The hand clock starts on Sunday, 1 March 2026, 6:00 UTC: 11:00 in Kazakhstan.
    private readonly DeskStage _stage = new();

    [Fact]
    public void Off_shift_without_a_talk_is_at_once()
    {
        var who = _stage.Person();
        Assert.True(Shifts.IsAnybodyOn(_stage.Desk, _stage.Now));
        Assert.Equal(DeskAnswer.OffShift, _stage.Do(new DeskInput.OffShift(who)).Answered);
        Assert.False(Shifts.IsAnybodyOn(_stage.Desk, _stage.Now));
    }

    [Fact]
    public void Off_shift_in_a_talk_leaves_time_to_close_it_and_then_hands_it_over_quietly()
    {
        var (who, other) = (_stage.Person(), _stage.Person());
        var id = _stage.Talk(who);
        Assert.Equal(DeskAnswer.OffAfterTalks, _stage.Do(new DeskInput.OffShift(who)).Answered);
        Assert.Equal(DeskAnswer.NotOnShift, _stage.Do(new DeskInput.Take(who, _stage.Open())).Answered);
        _stage.Wait(TimeSpan.FromMinutes(9));
        Assert.Equal(who, _stage[id].Owner);
        _stage.Wait(TimeSpan.FromMinutes(1));
        Assert.Null(_stage[id].Owner);
        Assert.Contains(id, _stage.Called(other));
        Assert.True(_stage.Told(id, DeskNews.Returned));
        Assert.Null(_stage[who].OnShiftSince);
    }

    [Fact]
    public void After_the_last_talk_is_closed_the_shift_is_over()
    {
        var who = _stage.Person();
        var id = _stage.Talk(who);
        _stage.Do(new DeskInput.OffShift(who)).Do(new DeskInput.Close(who, id)).Do(new DeskInput.Tick());
        Assert.Null(_stage[who].OnShiftSince);
        Assert.True(_stage.Told(who, DeskNote.ShiftOver));
    }

    [Fact]
    public void Nobody_stays_on_shift_by_forgetting()
    {
        var who = _stage.Person();
        _stage.Wait(TimeSpan.FromHours(4) - TimeSpan.FromMinutes(10));
        Assert.True(_stage.Told(who, DeskNote.ShiftEnds));
        _stage.Wait(TimeSpan.FromMinutes(10));
        Assert.False(Shifts.IsAnybodyOn(_stage.Desk, _stage.Now));
        Assert.True(_stage.Told(who, DeskNote.ShiftOver));
    }

    [Fact]
    public void The_next_shift_is_the_first_planned_one_in_Kazakhstan_time()
    {
        var who = _stage.Person(onShift: false);
        Assert.Null(Shifts.Next(_stage.Desk, _stage.Rules, _stage.Now));
        _stage.Do(new DeskInput.PlanShifts([new(who, DayOfWeek.Monday, 9 * 60, 240), new(who, DayOfWeek.Sunday, 18 * 60 + 30, 120), new(who, DayOfWeek.Sunday, 11 * 60, 60)]));
        Assert.Equal(new DateTimeOffset(2026, 3, 1, 13, 30, 0, TimeSpan.Zero), Shifts.Next(_stage.Desk, _stage.Rules, _stage.Now));
        _stage.Do(new DeskInput.PlanShift(new(who, DayOfWeek.Sunday, 18 * 60 + 30, 120), IsPlanned: false));
        Assert.Equal(new DateTimeOffset(2026, 3, 2, 4, 0, 0, TimeSpan.Zero), Shifts.Next(_stage.Desk, _stage.Rules, _stage.Now));
    }

    [Theory]
    [InlineData(DayOfWeek.Saturday, 11 * 60 - 1, 5)]
    [InlineData(DayOfWeek.Sunday, 11 * 60, 7)]
    [InlineData(DayOfWeek.Sunday, 11 * 60 + 1, 0)]
    [InlineData(DayOfWeek.Wednesday, 0, 2)]
    public void A_shift_comes_every_week(DayOfWeek day, int from, int days)
    {
        var next = Shifts.NextStart(new(new(1), day, from, 60), HandClock.Start);
        Assert.Equal((days, true), ((int)(next - HandClock.Start).TotalDays, next > HandClock.Start));
        var local = next.ToOffset(TimeSpan.FromHours(5));
        Assert.Equal((day, from), (local.DayOfWeek, (int)local.TimeOfDay.TotalMinutes));
    }

    [Fact]
    public void Whoever_is_planned_is_reminded_once_and_not_while_on_shift()
    {
        var (who, other) = (_stage.Person(onShift: false), _stage.Person());
        _stage.Do(new DeskInput.PlanShifts([new(who, DayOfWeek.Sunday, 12 * 60, 240), new(other, DayOfWeek.Sunday, 12 * 60, 240)]));
        _stage.Forget().Wait(TimeSpan.FromMinutes(49));
        Assert.False(_stage.Told(who, DeskNote.ShiftBegins));
        _stage.Wait(TimeSpan.FromMinutes(60));
        Assert.Single(_stage.All.OfType<DeskEffect.TellVolunteer>(), told => told.Note == DeskNote.ShiftBegins && told.To == who);
        Assert.False(_stage.Told(other, DeskNote.ShiftBegins));
    }

    [Fact]
    public void A_shift_that_is_planned_ends_when_it_is_planned_to()
    {
        var who = _stage.Person(onShift: false);
        _stage.Do(new DeskInput.PlanShifts([new(who, DayOfWeek.Sunday, 11 * 60 + 10, 120)])).Do(new DeskInput.OnShift(who));
        Assert.Equal(HandClock.Start.AddMinutes(130), _stage[who].ShiftEnds);
    }

    [Fact]
    public void Whoever_the_file_names_is_reminded_and_their_shift_ends_by_it()
    {
        var who = _stage.Person(onShift: false);
        _stage.Rules = new() { Planned = [new(who, DayOfWeek.Sunday, 12 * 60, 120)] };
        Assert.Equal(HandClock.Start.AddHours(1), Shifts.Next(_stage.Desk, _stage.Rules, _stage.Now));
        _stage.Forget().Wait(TimeSpan.FromMinutes(51));
        Assert.True(_stage.Told(who, DeskNote.ShiftBegins));
        Assert.Equal(HandClock.Start.AddHours(3), _stage.Do(new DeskInput.OnShift(who))[who].ShiftEnds);
    }

    [Fact]
    public void Who_stays_longer_is_told_of_the_end_again_and_keeps_the_talk()
    {
        var who = _stage.Person(onShift: false);
        _stage.Do(new DeskInput.PlanShifts([new(who, DayOfWeek.Sunday, 11 * 60, 60)])).Do(new DeskInput.OnShift(who));
        var id = _stage.Talk(who);
        _stage.Wait(TimeSpan.FromMinutes(55));
        Assert.True(_stage.Told(who, DeskNote.ShiftEnds));
        Assert.Equal(DeskAnswer.OnShift, _stage.Forget().Do(new DeskInput.StayOn(who)).Answered);
        _stage.Hear(id);
        _stage.Write(who);
        _stage.Wait(TimeSpan.FromMinutes(20));
        Assert.False(_stage.Told(who, DeskNote.ShiftEnds));
        Assert.Equal(who, _stage[id].Owner);
        _stage.Wait(TimeSpan.FromMinutes(6));
        Assert.True(_stage.Told(who, DeskNote.ShiftEnds));
        Assert.Equal(HandClock.Start.AddMinutes(90), _stage[who].ShiftEnds);
    }

    [Fact]
    public void Nobody_stays_longer_than_the_longest_shift_and_nobody_who_is_not_there()
    {
        var who = _stage.Person();
        for (var more = 0; more < 40; more++) _stage.Do(new DeskInput.StayOn(who));
        Assert.Equal(HandClock.Start + _stage.Rules.LongestShift, _stage[who].ShiftEnds);
        _stage.Do(new DeskInput.OffShift(who));
        Assert.Equal(DeskAnswer.NotOnShift, _stage.Do(new DeskInput.StayOn(who)).Answered);
        Assert.Equal(DeskAnswer.NotOnList, _stage.Do(new DeskInput.StayOn(new(99))).Answered);
    }

    [Fact]
    public void A_shift_that_nobody_planned_has_four_hours_and_can_be_made_longer()
    {
        var who = _stage.Person();
        Assert.Equal(HandClock.Start.AddHours(4), _stage[who].ShiftEnds);
        _stage.Do(new DeskInput.StayOn(who));
        Assert.Equal(HandClock.Start.AddHours(4.5), _stage[who].ShiftEnds);
    }

    [Fact]
    public void Shifts_that_cannot_be_are_left_out()
    {
        var who = _stage.Person(onShift: false);
        _stage.Do(new DeskInput.PlanShifts([new(who, (DayOfWeek)9, 0, 60), new(who, DayOfWeek.Monday, 1440, 60), new(who, DayOfWeek.Monday, 0, 5)]));
        Assert.Empty(_stage.Desk.Planned);
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(290, 5)]
    [InlineData(400, 10)]
    [InlineData(800, 15)]
    [InlineData(4000, 30)]
    public void How_long_people_wait_is_told_in_four_steps(int seconds, int minutes)
    {
        var who = _stage.Person();
        Assert.Equal(0, Shifts.WaitMinutes(_stage.Desk, _stage.Now));
        var id = _stage.Open();
        _stage.Wait(TimeSpan.FromSeconds(seconds)).Do(new DeskInput.Take(who, id));
        Assert.Equal(minutes, Shifts.WaitMinutes(_stage.Desk, _stage.Now));
    }
}
