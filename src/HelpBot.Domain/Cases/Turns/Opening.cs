using System.Collections.Immutable;

namespace HelpBot.Domain.Cases.Turns;

/// <summary>Her tap becomes a case, or the truth that there is nobody for it.</summary>
internal static class Opening
{
    public static void Open(this DeskDraft draft, DeskInput.Offer offer)
    {
        var before = offer.After is { } id ? draft.Find(id) : null;
        if (before is not null && before.State.IsOpen())
        {
            draft.Add(new DeskEffect.Opened(before.Id));
            return;
        }

        var opened = From(offer, before, draft);
        if (WhyNot(offer, opened, draft) is { } why)
        {
            draft.Add(new DeskEffect.Refused(why));
            draft.Count(DeskCounts.Refused);
            return;
        }

        draft.Desk = draft.Desk with { LastCase = opened.Id.Value };
        draft.Put(opened with { Alias = draft.GiveAlias() });
        draft.Add(new DeskEffect.Opened(opened.Id));
        draft.Count(DeskCounts.Opened);
    }

    private static Case From(DeskInput.Offer offer, Case? before, DeskDraft draft) => new(new(draft.Desk.LastCase + 1), draft.Now)
    {
        Language = offer.Language,
        Region = offer.Region,
        Priority = offer.Priority,
        WantsWoman = offer.WantsWoman,
        AllowsOwnRegion = offer.AllowsOwnRegion,
        IsMinor = offer.IsMinor,
        Marks = offer.IsSeenByHerAlone ? CaseMarks.None : CaseMarks.NotRechecked,
        NotTo = before?.NotTo ?? [],
        WaitingSince = draft.Now,
        HerLastAct = draft.Now,
        TruthDue = draft.Now + draft.Rules.TellTruthAfter,
    };

    // Whoever is busy counts as there: she is told how long people wait.
    private static Refusal? WhyNot(DeskInput.Offer offer, Case opened, DeskDraft draft)
    {
        var there = draft.Desk.People.Values.Where(who => who.IsOn(draft.Now)).ToList();
        if (offer.IsMinor && !Shifts.MinorsMayTalk(draft.Desk, draft.Rules, draft.Now)) return Refusal.Minor;
        if (draft.Desk.IsStrict && !offer.PassedOpening) return Refusal.Strict;
        if (there.Count == 0) return Refusal.NobodyOnShift;
        if (there.Any(who => who.Suits(opened, draft.Rules))) return null;
        return there.Any(who => who.MayHave(opened, draft.Rules)) ? Refusal.NoWoman : Refusal.NobodySuitable;
    }

    // From a place by chance, the next one that rests long enough.
    private static int GiveAlias(this DeskDraft draft)
    {
        var count = Math.Max(1, draft.Rules.Aliases);
        var given = Rested(draft);
        var alias = (int)(draft.Seed % (ulong)count);
        for (var tried = 0; tried < count && given.ContainsKey(alias); tried++) alias = (alias + 1) % count;
        if (given.ContainsKey(alias))
        {
            var open = draft.Desk.Cases.Values.Where(held => held.State.IsOpen()).Select(held => held.Alias).ToHashSet();
            alias = given.Where(entry => entry.Key < count && !open.Contains(entry.Key)).OrderBy(entry => entry.Value).ThenBy(entry => entry.Key).Select(entry => entry.Key).FirstOrDefault(alias);
            draft.Add(new DeskEffect.AlertOperators(DeskAlert.AliasesUsedUp));
        }

        draft.Desk = draft.Desk with { AliasesGiven = given.SetItem(alias, draft.Now) };
        return alias;
    }

    private static ImmutableSortedDictionary<int, DateTimeOffset> Rested(DeskDraft draft)
    {
        var given = draft.Desk.AliasesGiven;
        return given.RemoveRange(given.Where(entry => entry.Value + draft.Rules.AliasRest <= draft.Now).Select(entry => entry.Key));
    }
}
