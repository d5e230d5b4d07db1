using System.Collections.Immutable;
using HelpBot.Domain.Cases;

namespace HelpBot.Tests.Domain.Cases.Properties;

/// <summary>Looks at every turn from outside, with a book of its own: who was shown which case, who wrote what to whom.</summary>
internal sealed class DeskWatch(DeskState start)
{
    private static readonly TimeSpan TypingTime = TimeSpan.FromSeconds(10);

    private readonly HashSet<(CaseId, VolunteerId)> _access = [];
    private readonly Dictionary<ItemId, CaseId> _hers = [];
    private readonly Dictionary<ItemId, CaseId> _meant = [];
    private readonly Dictionary<(CaseId, VolunteerId), ItemId> _lastGiven = [];
    private readonly HashSet<CaseId> _destroyed = [];
    private readonly Dictionary<VolunteerId, List<(DateTimeOffset At, CaseId? Open)>> _before = start.People.Keys.ToDictionary(id => id, _ => new List<(DateTimeOffset, CaseId?)>());

    /// <summary>Items of hers that were given to somebody.</summary>
    public HashSet<ItemId> Given { get; } = [];

    /// <summary>Items that reached her.</summary>
    public int Reached { get; private set; }

    public void Wrote(ItemId item, CaseId case_) => _hers[item] = case_;

    public void Meant(ItemId item, CaseId case_) => _meant[item] = case_;

    public void Look(DeskState before, DeskInput input, DeskState after, ImmutableArray<DeskEffect> effects, DeskRules rules, DateTimeOffset now)
    {
        foreach (var effect in effects) Look(effect, before, input, after, rules, now);
        Assert.True(effects.OfType<DeskEffect.Answer>().Count() <= 1);
        LookAtOwners(after, rules);
        LookForLost(input, before, after, effects);
        Assert.True(DeskTimes.NextDue(after, rules, now) is not { } due || due > now, "something is due and was not done");
        foreach (var who in after.People.Values)
        {
            if (!_before.TryGetValue(who.Id, out var seen)) _before[who.Id] = seen = [];
            if (seen.Count == 0 || seen[^1].Open != who.Current) seen.Add((now, who.Current));
        }
    }

    private void Look(DeskEffect effect, DeskState before, DeskInput input, DeskState after, DeskRules rules, DateTimeOffset now)
    {
        switch (effect)
        {
            case DeskEffect.Reveal shown: LookAtReveal(shown, before, after, rules); break;
            case DeskEffect.EraseChatOf erased:
                _access.Remove((erased.Case, erased.In));
                _lastGiven.Remove((erased.Case, erased.In));
                break;
            case DeskEffect.EraseAllOf all: _access.RemoveWhere(entry => entry.Item2 == all.In); break;
            case DeskEffect.ToVolunteer given: LookAtGiven(given, before, after); break;
            case DeskEffect.ShowNote note:
                Assert.Equal(after.Find(note.Case)!.Owner, note.To);
                Assert.NotEqual(after.Find(note.Case)!.NoteBy, note.To);
                Assert.DoesNotContain(note.Case, _destroyed);
                break;
            case DeskEffect.Share share:
                Assert.Equal((share.Of, share.With), (after.Find(share.Case)!.Owner!.Value, after.Find(share.Case)!.Reader!.Value));
                Assert.Contains((share.Case, share.With), _access);
                break;
            case DeskEffect.ShowSealed seal: Assert.Contains((seal.Case, seal.To), _access); break;
            case DeskEffect.Whisper whisper: Assert.Equal(before.Find(whisper.Case)!.Owner, whisper.To); break;
            case DeskEffect.ToHer sent: LookAtSent(sent, before, input, now); break;
            case DeskEffect.DestroyKey gone: Assert.True(_destroyed.Add(gone.Case)); break;
            case DeskEffect.TellVolunteer { About: { } about } told when told.Note is not (DeskNote.LeadNeeded or DeskNote.LeftWaiting or DeskNote.LeadCalled or DeskNote.ReaderNeeded or DeskNote.SecondLook or DeskNote.Complaint):
                Assert.True(Had(before, after, about, told.To), $"{told.To} was told {told.Note} about a case of somebody else");
                break;
            default: break;
        }
    }

    private void LookAtReveal(DeskEffect.Reveal shown, DeskState before, DeskState after, DeskRules rules)
    {
        var held = after.Find(shown.Case)!;
        var who = after.Find(shown.To)!;
        _access.Add((shown.Case, shown.To));
        if (held.State == CaseState.Sealed || held.AsideSince is not null)
        {
            Assert.Contains(shown.To, held.SealedFor);
            Assert.NotEqual(held.AsideBy, shown.To);
            return;
        }

        Assert.True(held.Owner == shown.To || held.Reader == shown.To);
        Assert.DoesNotContain(shown.To, held.NotTo);
        if (held.Owner != shown.To) return;
        Assert.True(held.AllowsOwnRegion || held.Region is null || held.Region != who.HomeRegion);
        Assert.True(!held.WantsWoman || who.IsWoman);
        Assert.True(!held.IsMinor || (who.Roles.HasFlag(Roles.ClearedForMinors) && rules.Minors == MinorsPath.Supervised));
        Assert.True(before.Find(shown.Case)!.Owner is null, "taken from somebody who had it");
    }

    private void LookAtGiven(DeskEffect.ToVolunteer given, DeskState before, DeskState after)
    {
        Assert.DoesNotContain(given.Case, _destroyed);
        Assert.Contains((given.Case, given.To), _access);
        var held = after.Find(given.Case)!;
        Assert.True(Had(before, after, given.Case, given.To), $"{given.Item} went to {given.To}, who has nothing to do with it");
        if (_hers.TryGetValue(given.Item, out var hers)) Assert.Equal(hers, given.Case);
        else Assert.Equal(held.Reader, given.To);
        Assert.True(!held.IsMinor || held.Reader is not null || !held.State.IsOwned());
        if (!_hers.ContainsKey(given.Item)) return;
        Given.Add(given.Item);
        Assert.True(!_lastGiven.TryGetValue((given.Case, given.To), out var last) || last.Value < given.Item.Value, "the order is lost");
        _lastGiven[(given.Case, given.To)] = given.Item;
    }

    private void LookAtSent(DeskEffect.ToHer sent, DeskState before, DeskInput input, DateTimeOffset now)
    {
        Reached++;
        Assert.DoesNotContain(sent.Case, _destroyed);
        Assert.False(_hers.ContainsKey(sent.Item), "her own words came back to somebody");
        var place = input is DeskInput.HerMove move && move.Case == sent.Case ? move.Place : before.Find(sent.Case)!.Her;
        Assert.Equal(HerPlace.Open, place);
        if (_meant.TryGetValue(sent.Item, out var meant)) Assert.Equal(meant, sent.Case);
        else if (input is DeskInput.VolunteerMessage plain && plain.Item == sent.Item && Opened(plain.By, now - TypingTime) is { } open) Assert.Equal(open, sent.Case);
        if (input is DeskInput.VolunteerMessage message && message.Item == sent.Item) Assert.Equal(message.By, before.Find(sent.Case)!.Owner);
    }

    // The talk that lay open before a volunteer at some time.
    private CaseId? Opened(VolunteerId who, DateTimeOffset at) => _before[who].LastOrDefault(entry => entry.At <= at).Open;

    private static bool Had(DeskState before, DeskState after, CaseId id, VolunteerId who) =>
        ((Case?[])[before.Find(id), after.Find(id)]).Any(held => held is not null && (held.Owner == who || held.Reader == who));

    private static void LookAtOwners(DeskState desk, DeskRules rules)
    {
        foreach (var held in desk.Cases.Values)
        {
            Assert.Equal(held.State.IsOwned(), held.Owner is not null);
            Assert.True(held.Reader is null || (held.State.IsOwned() && held.Reader != held.Owner));
            Assert.True(held.Owner is not { } owner || desk.Find(owner) is { Absence: Absence.None });
            Assert.True(held.HeldForOwner.Length <= rules.MostHeld && held.HeldForHer.Length <= rules.MostHeld);
            Assert.True(held.AsideSince is null || held.State == CaseState.HandedOver);
        }

        foreach (var who in desk.People.Values)
        {
            Assert.InRange(desk.OwnedBy(who.Id).Count(), 0, who.IsLead ? LeadCalls.MostTalks : rules.TalksAtOnce);
            Assert.True(desk.OwnedBy(who.Id).Any() ? who.Current is { } current && desk.Find(current)?.Owner == who.Id : who.Current is null);
        }
    }

    // Words of hers are given, held, merged, or their writer is told.
    private static void LookForLost(DeskInput input, DeskState before, DeskState after, ImmutableArray<DeskEffect> effects)
    {
        if (input is DeskInput.HerMessage message)
        {
            Assert.Single(effects, effect => effect is DeskEffect.Hold hold && hold.Item == message.Item || effect is DeskEffect.Merge merge && merge.Item == message.Item
                || effect is DeskEffect.Drop drop && drop.Item == message.Item || effect is DeskEffect.ToVolunteer given && given.Item == message.Item && given.To == before.Find(given.Case)!.Owner);
            if (effects.Any(effect => effect is DeskEffect.Drop) && after.Find(message.Case) is not null) Assert.Contains(effects, effect => effect is DeskEffect.TellHer);
        }

        if (input is DeskInput.VolunteerMessage theirs)
            Assert.Single(effects, effect => effect is DeskEffect.Hold hold && hold.Item == theirs.Item || effect is DeskEffect.ToHer sent && sent.Item == theirs.Item || effect is DeskEffect.Whisper whisper && whisper.Item == theirs.Item || effect is DeskEffect.Drop drop && drop.Item == theirs.Item);
    }
}
