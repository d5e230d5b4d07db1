using System.Collections.Immutable;

namespace HelpBot.Domain.Cases.Turns;

/// <summary>A turn of the desk in the making.</summary>
internal sealed class DeskDraft(DeskState desk, DeskRules rules, DateTimeOffset now, ulong seed)
{
    private readonly ImmutableArray<DeskEffect>.Builder _effects = ImmutableArray.CreateBuilder<DeskEffect>(4);
    private readonly DeskState _before = desk;

    public DeskState Desk { get; set; } = desk;

    public DeskRules Rules { get; } = rules;

    public DateTimeOffset Now { get; } = now;

    public ulong Seed { get; } = seed;

    public Case? Find(CaseId id) => Desk.Find(id);

    public Volunteer? Find(VolunteerId id) => Desk.Find(id);

    public Case Put(Case changed)
    {
        Desk = Desk with { Cases = Desk.Cases.SetItem(changed.Id, changed) };
        return changed;
    }

    public Volunteer Put(Volunteer changed)
    {
        Desk = Desk with { People = Desk.People.SetItem(changed.Id, changed) };
        return changed;
    }

    public void Add(DeskEffect effect) => _effects.Add(effect);

    public void Answer(VolunteerId to, DeskAnswer what) => _effects.Add(new DeskEffect.Answer(to, what));

    public void Note(VolunteerId? to, DeskNote note, CaseId? about = null, bool withSound = false, VolunteerId? of = null)
    {
        if (to is { } who) _effects.Add(new DeskEffect.TellVolunteer(who, note, about, withSound, of));
    }

    public void Count(string name)
    {
        Desk = Desk with { Tallies = Desk.Tallies.SetItem(name, Desk.Tallies.GetValueOrDefault(name) + 1) };
        _effects.Add(new DeskEffect.Count(name));
    }

    /// <summary>Leads who can be called now.</summary>
    public IEnumerable<Volunteer> LeadsOn => Desk.People.Values.Where(who => who.IsLead && who.IsOn(Now));

    /// <summary>The finished turn; private cards that differ from what they were are shown last.</summary>
    public DeskTurn Finish()
    {
        if (!ReferenceEquals(_before, Desk)) ShowCalls();
        return new(Desk, _effects.DrainToImmutable());
    }

    private void ShowCalls()
    {
        foreach (var who in Desk.People.Values)
        {
            var called = CallPlan.Of(Desk, who.Id, Rules, Now);
            // Before the turn its card may have been of a shift that is over: what was shown is what is remembered.
            if (who.Called.SequenceEqual(called)) continue;
            var isNewAndHigh = called.Any(id => !who.Called.Contains(id) && Desk.Cases[id].Priority.IsHigh());
            _effects.Add(new DeskEffect.ShowCalls(who.Id, isNewAndHigh));
            Put(who with { Called = called });
        }
    }
}
