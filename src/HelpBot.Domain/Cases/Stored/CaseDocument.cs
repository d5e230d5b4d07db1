using HelpBot.Domain.Conversation;
using HelpBot.Domain.Conversation.Stored;

namespace HelpBot.Domain.Cases.Stored;

/// <summary>A <see cref="Case"/> as fields.</summary>
internal static class CaseDocument
{
    [Flags]
    private enum Is
    {
        WantsWoman = 1, AllowsOwnRegion = 2, Minor = 4, WithSound = 8, LeadAsked = 16, Nudged = 32, IdleWarned = 64, HasFeedback = 128,
        All = (1 << 8) - 1,
    }

    public static void Write(ref DocumentWriter to, Case held)
    {
        to.Number(held.Id.Value);
        to.Number((int)Of(held));
        to.Byte((byte)held.Language);
        to.Byte((byte)held.State);
        to.Byte((byte)held.Priority);
        to.Byte((byte)held.Marks);
        to.Byte((byte)held.Her);
        to.Byte((byte)held.Step);
        to.Number(held.Alias);
        Fields.MaybeText(ref to, held.Region);
        Fields.Id(ref to, held.Owner?.Value);
        Fields.Id(ref to, held.Reader?.Value);
        WriteTimes(ref to, held);
        Fields.People(ref to, held.NotTo);
        Fields.People(ref to, held.Declined);
        Fields.Id(ref to, held.AsideBy?.Value);
        Fields.People(ref to, held.SealedFor);
        Fields.Items(ref to, held.HeldForOwner);
        Fields.Items(ref to, held.Unanswered);
        Fields.Items(ref to, held.HeldForHer);
        Fields.Id(ref to, held.OwnedFrom?.Value);
        Fields.Id(ref to, held.Note?.Value);
        Fields.Id(ref to, held.NoteBy?.Value);
        Fields.People(ref to, held.AnsweredBy);
        Fields.Id(ref to, held.Flow.Last?.Value);
        to.Number(held.Flow.Items);
        to.Number(held.Flow.Size);
        Fields.Time(ref to, held.Flow == HerFlow.None ? null : held.Flow.Since);
    }

    public static Case Read(ref DocumentReader from)
    {
        var id = new CaseId(from.Number());
        var @is = (Is)from.Number();
        if ((@is & ~Is.All) != 0) from.Reject();
        var held = new Case(id, default)
        {
            WantsWoman = @is.HasFlag(Is.WantsWoman),
            AllowsOwnRegion = @is.HasFlag(Is.AllowsOwnRegion),
            IsMinor = @is.HasFlag(Is.Minor),
            WithSound = @is.HasFlag(Is.WithSound),
            LeadAsked = @is.HasFlag(Is.LeadAsked),
            Nudged = @is.HasFlag(Is.Nudged),
            IdleWarned = @is.HasFlag(Is.IdleWarned),
            HasFeedback = @is.HasFlag(Is.HasFeedback),
            Language = LanguageOf(ref from),
            State = Fields.Choice(ref from, CaseState.Expired),
            Priority = Fields.Choice(ref from, CasePriority.Ordinary),
            Marks = Fields.Choice(ref from, CaseMarks.NotRechecked | CaseMarks.UnderForce),
            Her = Fields.Choice(ref from, HerPlace.Gone),
            Step = Fields.Choice(ref from, LadderStep.Lead),
            Alias = from.Number(),
            Region = Fields.MaybeText(ref from),
            Owner = Person(ref from),
            Reader = Person(ref from),
        };
        held = ReadTimes(ref from, held) with
        {
            NotTo = Fields.People(ref from),
            Declined = Fields.People(ref from),
            AsideBy = Person(ref from),
            SealedFor = Fields.People(ref from),
            HeldForOwner = Fields.Items(ref from),
            Unanswered = Fields.Items(ref from),
            HeldForHer = Fields.Items(ref from),
            OwnedFrom = Item(ref from),
        };
        if (from.Version > 1) held = held with { Note = Item(ref from), NoteBy = Person(ref from), AnsweredBy = Fields.People(ref from) };
        return held with { Flow = ReadFlow(ref from) };
    }

    private static void WriteTimes(ref DocumentWriter to, Case held)
    {
        foreach (var time in (DateTimeOffset?[])[held.OpenedAt, held.WaitingSince, held.HerLastAct, held.OwnerLastAct, held.TruthDue, held.UnansweredSince, held.AsideSince, held.EndedAt, held.KeyEnds])
            Fields.Time(ref to, time == default(DateTimeOffset) ? null : time);
    }

    private static Case ReadTimes(ref DocumentReader from, Case held) => held with
    {
        OpenedAt = Fields.At(ref from),
        WaitingSince = Fields.At(ref from),
        HerLastAct = Fields.At(ref from),
        OwnerLastAct = Fields.Time(ref from) ?? default,
        TruthDue = Fields.Time(ref from),
        UnansweredSince = Fields.Time(ref from),
        AsideSince = Fields.Time(ref from),
        EndedAt = Fields.Time(ref from),
        KeyEnds = Fields.Time(ref from),
    };

    private static HerFlow ReadFlow(ref DocumentReader from)
    {
        var last = Item(ref from);
        var items = from.Number();
        var size = from.Number();
        return new(last, Fields.Time(ref from) ?? default, items, size);
    }

    private static Is Of(Case held) =>
        If(held.WantsWoman, Is.WantsWoman) | If(held.AllowsOwnRegion, Is.AllowsOwnRegion) | If(held.IsMinor, Is.Minor) | If(held.WithSound, Is.WithSound)
        | If(held.LeadAsked, Is.LeadAsked) | If(held.Nudged, Is.Nudged) | If(held.IdleWarned, Is.IdleWarned) | If(held.HasFeedback, Is.HasFeedback);

    private static Is If(bool present, Is bit) => present ? bit : 0;

    private static Language LanguageOf(ref DocumentReader from)
    {
        var language = Fields.Choice(ref from, LanguageTable.All[^1]);
        if (language == default) from.Reject();
        return language;
    }

    private static VolunteerId? Person(ref DocumentReader from) => Fields.Id(ref from) is { } id ? new VolunteerId(id) : null;

    private static ItemId? Item(ref DocumentReader from) => Fields.Id(ref from) is { } id ? new ItemId(id) : null;
}
