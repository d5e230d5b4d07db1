using System.Collections.Immutable;
using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Desk;
using FileShift = HelpBot.Domain.Desk.PlannedShift;
using PlannedShift = HelpBot.Domain.Cases.PlannedShift;

namespace HelpBot.Application.Desk;

/// <summary>The operator's plan of the week, read for those who are on the list: the file names people by the words that stand for them on the board.</summary>
internal sealed class FilePlan(DeskTexts texts)
{
    private ShiftPlan? _plan;
    private ImmutableSortedDictionary<VolunteerId, Volunteer>? _people;
    private ImmutableArray<PlannedShift> _named = [];

    /// <summary>Shifts that name nobody on the list: whoever can comes.</summary>
    public ShiftPlan Open { get; private set; } = ShiftPlan.None;

    /// <summary>The shifts of people on the list.</summary>
    public ImmutableArray<PlannedShift> Named(DeskState state)
    {
        var plan = texts.Book.Shifts;
        if (ReferenceEquals(plan, _plan) && ReferenceEquals(state.People, _people)) return _named;
        (_plan, _people) = (plan, state.People);
        var (named, open) = (ImmutableArray.CreateBuilder<PlannedShift>(), ImmutableArray.CreateBuilder<FileShift>());
        foreach (var shift in plan.Shifts)
        {
            var before = named.Count;
            foreach (var who in state.People.Values.Where(who => shift.Who.Any(name => IsOf(who, name)))) named.Add(Of(shift, who.Id));
            if (named.Count == before) open.Add(shift);
        }
        (_named, Open) = (named.DrainToImmutable(), new ShiftPlan(open.DrainToImmutable()));
        return _named;
    }

    /// <summary>Whether a word stands for somebody, in whichever language.</summary>
    public bool IsOf(Volunteer who, string name) =>
        LanguageTable.All.Any(language => string.Equals(texts.PersonIn(language, who.Alias), name.Trim(), StringComparison.OrdinalIgnoreCase));

    private static PlannedShift Of(FileShift shift, VolunteerId who)
    {
        var (from, to) = (Minutes(shift.From), Minutes(shift.To));
        return new(who, shift.Day, from, to > from ? to - from : to - from + (24 * 60));
    }

    private static int Minutes(TimeOnly at) => (at.Hour * 60) + at.Minute;
}
