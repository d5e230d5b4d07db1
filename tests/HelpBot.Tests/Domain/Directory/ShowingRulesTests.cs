using HelpBot.Domain.Directory;
using HelpBot.Domain.Places;

namespace HelpBot.Tests.Domain.Services;

public sealed class ShowingRulesTests
{
    private static readonly DateOnly Day = new(2026, 3, 1);

    private static ServiceDirectory Dialled(DateOnly on) =>
        ServicesFile.With(ServicesFile.Real, "line-150", service => service with { Dialled = new Dialled(on, "A") });

    private static Service Line(ServiceDirectory directory) => directory.Find(new ServiceId("line-150"))!;

    [Theory]
    [InlineData(-1, Showing.Expired)]
    [InlineData(0, Showing.Dialled)]
    [InlineData(120, Showing.Dialled)]
    [InlineData(121, Showing.Expired)]
    public void A_call_vouches_for_a_number_for_120_days_and_not_before_it(int later, Showing showing) =>
        Assert.Equal(showing, Line(Dialled(Day)).On(Day.AddDays(later)));

    [Theory]
    [InlineData(105, 0)]
    [InlineData(106, 1)]
    [InlineData(120, 1)]
    [InlineData(121, 0)]
    public void An_alarm_is_due_14_days_before_a_number_vanishes(int later, int alarms) =>
        Assert.Equal(alarms, Dialled(Day).AboutToExpire(Day.AddDays(later)).Length);

    [Fact]
    public void A_dialled_number_is_shown_whatever_its_grade_and_waits_for_no_call()
    {
        var directory = ServicesFile.With(ServicesFile.Real, "line-11616", service => service with { Dialled = new Dialled(Day, "A") });
        var shown = directory.FindShown(new ServiceId("line-11616"), Day);
        Assert.Equal(Showing.Dialled, shown!.Showing);
        Assert.True(directory.IsShownNumber("11616", Day));
        Assert.False(directory.IsShownNumber("11616", Day.AddDays(121)));
        Assert.DoesNotContain(directory.ToBeDialled(Day), service => service.Id.Value == "line-11616");
        Assert.Contains(directory.ToBeDialled(Day.AddDays(121)), service => service.Id.Value == "line-11616");
    }

    [Fact]
    public void Hiding_beats_everything_but_does_not_stop_the_call()
    {
        var directory = ServicesFile.With(Dialled(Day), "line-150", service => service with { IsHidden = true });
        Assert.Equal(Showing.Hidden, Line(directory).On(Day));
        Assert.Contains(directory.ToBeDialled(Day.AddDays(121)), service => service.Id.Value == "line-150");
    }

    [Fact]
    public void A_centre_that_keeps_families_together_stands_in_no_danger_or_shelter_list()
    {
        var directory = ServicesFile.With(ServicesFile.Real, "pavlodar-family-centre", service => service with { Grade = Grade.High, IsNotForDanger = false });
        Assert.Single(directory.HelpFor(new RegionId("pavlodar"), null, Day).Local);
        Assert.Empty(directory.HelpFor(new RegionId("pavlodar"), null, Day, ListPurpose.Danger).Local);
        Assert.Empty(directory.HelpFor(new RegionId("pavlodar"), null, Day, ListPurpose.Shelter).Local);
    }

    [Fact]
    public void What_is_no_answer_to_danger_is_left_out_while_there_is_danger()
    {
        var help = ServicesFile.Real.HelpFor(new RegionId("zhambyl"), null, Day, ListPurpose.Danger);
        Assert.Equal(["line-111"], help.National.Select(shown => shown.Service.Id.Value));
        Assert.Equal(2, help.Local.Length);
        var shelter = ServicesFile.Real.HelpFor(new RegionId("zhambyl"), null, Day, ListPurpose.Shelter);
        Assert.DoesNotContain(shelter.All, shown => shown.Service.Kind == ServiceKind.Police);
    }

    [Fact]
    public void Checks_of_the_day_find_the_future_and_the_past()
    {
        string Codes(ServiceDirectory directory, DateOnly today) => string.Join(' ', DirectoryChecks.Of(directory, today).Select(i => i.Code).Distinct());
        var later = new DateOnly(2027, 1, 1);
        Assert.Equal("", Codes(Dialled(later), later));
        Assert.Equal("mark-expires-soon", Codes(Dialled(later), later.AddDays(110)));
        Assert.Equal("mark-expired", Codes(Dialled(later), later.AddDays(121)));
        Assert.Equal("date-in-future", Codes(Dialled(later.AddDays(1)), later));
        Assert.Equal("date-in-future", Codes(ServicesFile.Real, new DateOnly(2025, 1, 1)));
    }
}
