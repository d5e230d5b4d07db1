using System.Collections.Immutable;
using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;

namespace HelpBot.Tests.Domain.Cases.Properties;

/// <summary>Twenty people and six volunteers at one desk. Every turn is looked at by <see cref="DeskWatch"/>.</summary>
internal sealed class DeskCrowd
{
    public const int Offer = 0, Words = 1, Take = 2, Reply = 3, Wait = 4;

    private static readonly string?[] Regions = [null, "almaty", "shymkent"];

    private readonly CaseId?[] _hers = new CaseId?[AnyDeskInputs.People];
    private readonly VolunteerId[] _volunteers;
    private readonly List<(VolunteerId By, ItemId Item)> _asked = [];
    private int _items;
    private ulong _seed = 1000;

    public DeskCrowd(DeskRules rules)
    {
        Stage.Rules = rules;
        _volunteers =
        [
            Stage.Person(Roles.Volunteer | Roles.Lead | Roles.ClearedForMinors, isWoman: true),
            Stage.Person(Roles.Volunteer | Roles.Lead, home: "almaty"),
            Stage.Person(Roles.Volunteer | Roles.ClearedForMinors, home: "shymkent", isWoman: true),
            Stage.Person(languages: Language.Russian.Spoken()),
            Stage.Person(languages: Language.Kazakh.Spoken(), home: "almaty"),
            Stage.Person(),
        ];
        Watch = new(Stage.Desk);
    }

    public DeskStage Stage { get; } = new();

    public DeskWatch Watch { get; }

    public void Do(DeskAct act)
    {
        var input = Input(act);
        var effects = Look(input);
        if (input is DeskInput.Offer && effects.OfType<DeskEffect.Opened>().FirstOrDefault() is { } opened) _hers[act.Her] = opened.Case;
        foreach (var asked in effects.OfType<DeskEffect.AskWhich>()) _asked.Add((asked.Of, asked.Item));
        foreach (var joined in effects.OfType<DeskEffect.Joined>())
        {
            _volunteers[act.Volunteer] = joined.Who;
            Look(new DeskInput.Practised(joined.Who));
            Look(new DeskInput.SetProfile(joined.Who, SpokenLanguages.All, Regions[act.More % 3] ?? Volunteer.Abroad, IsWoman: act.More % 2 == 0));
            Look(new DeskInput.OnShift(joined.Who));
        }
    }

    private ImmutableArray<DeskEffect> Look(DeskInput input)
    {
        var before = Stage.Desk;
        Stage.Do(input);
        Watch.Look(before, input, Stage.Desk, Stage.Effects, Stage.Rules, Stage.Now);
        return Stage.Effects;
    }

    private DeskInput Input(DeskAct act)
    {
        var by = _volunteers[act.Volunteer];
        if (act.Kind is Wait) return Pass(act.More);
        if (act.Kind is Offer or 5 or 6 or 7) return Ask(act);
        if (act.Kind is Reply or >= 8 and < 24) return OfVolunteer(act, by);
        if (act.Kind >= 30) return OfPeople(act, by);
        // Mostly she writes in an open case; now and then in one that has ended.
        if (_hers[act.Her] is not { } mine || (act.Kind is Words && act.More % 9 > 0 && Stage.Desk.Find(mine)?.State.IsOpen() is not true)) return Ask(act);
        return Hers(act, mine);
    }

    private DeskInput.Tick Pass(int more)
    {
        Stage.Skip(TimeSpan.FromSeconds(more % 100 == 0 ? more * 20 : more % 10 == 0 ? more / 10 : more % 30));
        return new();
    }

    private DeskInput.Offer Ask(DeskAct act) => new(act.More % 3 == 0 ? Language.Kazakh : Language.Russian, (CasePriority)(act.More % 4), Regions[act.More % 3])
    {
        WantsWoman = act.More % 7 == 0,
        AllowsOwnRegion = act.More % 5 == 0,
        IsMinor = act.More % 11 == 0,
        After = _hers[act.Her],
    };

    private DeskInput Hers(DeskAct act, CaseId mine)
    {
        switch (act.Kind)
        {
            case 24: return new DeskInput.HerMove(mine, (HerPlace)(act.More % 4), act.More % 3 == 0);
            case 25: return new DeskInput.HerMove(mine, HerPlace.Open, act.More % 2 == 0);
            case 26: return act.More % 3 == 0 ? new DeskInput.HerAnother(mine) : new DeskInput.HerSound(mine);
            case 27: return act.More % 4 == 0 ? new DeskInput.HerComplaint(mine) : new DeskInput.HerWait(mine, act.More % 2 == 0);
            case 28: return act.More % 2 == 0 ? new DeskInput.HerEnd(mine) : new DeskInput.HerTakeBack(mine, new(Math.Max(1, _items - (act.More % 8))));
            case 29: return act.More % 6 == 0 ? new DeskInput.HerForget(mine) : new DeskInput.HerEdit(mine, new(Math.Max(1, _items - (act.More % 8))));
            default:
                Watch.Wrote(new(++_items), mine);
                return new DeskInput.HerMessage(mine, new(_items), act.More % 4000, act.More % 13 == 0);
        }
    }

    private DeskInput OfVolunteer(DeskAct act, VolunteerId by)
    {
        var waiting = Stage.Desk.Cases.Values.Where(held => held.Waits).Select(held => held.Id).ToList();
        var any = act.More % 4 > 0 && waiting.Count > 0 ? waiting[act.More % waiting.Count] : new CaseId(1 + (act.More % Math.Max(1, Stage.Desk.LastCase)));
        var own = Stage.Desk.OwnedBy(by).Select(held => held.Id).Append(any).ElementAt(act.More % 2 == 0 ? 0 : Stage.Desk.OwnedBy(by).Count());
        switch (act.Kind)
        {
            case 8 or 9: return new DeskInput.Take(by, any);
            case 10: return new DeskInput.NotMe(by, any);
            case 11: return new DeskInput.HandOver(by, own);
            case 12: return new DeskInput.Close(by, own);
            case 13: return new DeskInput.CallLead(by, own);
            case 14: return new DeskInput.Join(by, any);
            case 15: return new DeskInput.Leave(by, any);
            case 16: return new DeskInput.IAmHere(by, own);
            case 17: return new DeskInput.SwitchTo(by, own);
            case 18: return new DeskInput.Grade(by, own, (CasePriority)(act.More % 4));
            case 19: return new DeskInput.PutAside(by, own);
            case 20: return new DeskInput.SecondLook(by, any, act.More % 2 == 0);
            case 21: return new DeskInput.OpenSealed(by, any);
            case 22 or 23 when _asked.Count > 0:
                var (of, item) = _asked[act.More % _asked.Count];
                if (act.More % 3 == 0) return new DeskInput.Discard(of, item);
                Watch.Meant(item, any);
                return new DeskInput.SendTo(of, item, any);
            case Reply when act.More % 4 > 0 && Stage.Desk.Find(by) is { Asked: [var pending, ..] }:
                Watch.Meant(pending, own);
                return new DeskInput.SendTo(by, pending, own);
            default: return Write(act, by, own);
        }
    }

    private DeskInput.VolunteerMessage Write(DeskAct act, VolunteerId by, CaseId own)
    {
        var item = new ItemId(++_items);
        CaseId? to = act.More % 3 == 0 ? own : null;
        if (to is { } replied) Watch.Meant(item, replied);
        return new(by, item, act.More % 500, to);
    }

    private DeskInput OfPeople(DeskAct act, VolunteerId by)
    {
        switch (act.Kind)
        {
            case 30: return new DeskInput.OffShift(by);
            case 33: return new DeskInput.Debriefed(by, (Debrief)(act.More % 3));
            case 37: return new DeskInput.TheirTakeBack(by, Stage.Desk.OwnedBy(by).Select(held => held.Id).FirstOrDefault(new CaseId(1)), new(Math.Max(1, _items - (act.More % 4))));
            case 34: return new DeskInput.EndPause(by);
            case 35 or 36:
                var owned = Stage.Desk.OwnedBy(by).Select(held => held.Id).FirstOrDefault(new CaseId(1));
                return act.More % 5 == 0 ? new DeskInput.DropNote(by, owned) : new DeskInput.LeaveNote(by, owned, new(++_items));
            case 31: return act.More % 3 == 0 ? new DeskInput.BeAbsent(by, (Absence)(1 + (act.More % 2))) : new DeskInput.BeAbsent(by, Absence.None);
            case 32 when act.More % 4 == 0: return new DeskInput.Remove(by);
            case 32:
                Look(new DeskInput.MakeInvite(++_seed, (Roles)(1 + (act.More % 7))));
                return Stage.Desk.Find(by) is null ? new DeskInput.UseInvite(_seed) : new DeskInput.SetRoles(by, (Roles)(act.More % 8));
            default: return new DeskInput.OnShift(by);
        }
    }
}
