using HelpBot.Domain.Cases;
using HelpBot.Domain.Cases.Stored;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Conversation.Stored;

namespace HelpBot.Tests.Domain.Cases.Stored;

/// <summary>Desks of any kind are read back between every two inputs of every test of the desk; see <see cref="DeskStage.ReadBack"/>.</summary>
public sealed class DeskCodecTests
{
    [Fact]
    public void Every_field_of_a_case_a_person_and_the_desk_is_read_back()
    {
        var desk = Full();
        var read = DeskStage.ReadBack(desk);
        Assert.Equivalent(desk, read, strict: true);
        // A field that is left at its default would prove nothing.
        Assert.All(typeof(Case).GetProperties().Where(field => field.CanWrite), field => Assert.False(IsDefault(field.GetValue(desk.Cases.Values.First())), field.Name));
        Assert.All(typeof(Volunteer).GetProperties().Where(field => field.CanWrite), field => Assert.False(IsDefault(field.GetValue(desk.People.Values.First())), field.Name));
        Assert.All(typeof(DeskState).GetProperties().Where(field => field.CanWrite), field => Assert.False(IsDefault(field.GetValue(desk)), field.Name));
    }

    [Fact]
    public void A_document_cut_anywhere_is_damaged_and_so_is_one_with_more_behind()
    {
        var bytes = DeskCodec.Encode(Full());
        for (var length = 0; length < bytes.Length; length++) Assert.IsType<Decoding<DeskState>.Damaged>(DeskCodec.Decode(bytes.AsSpan(0, length)));
        Assert.IsType<Decoding<DeskState>.Damaged>(DeskCodec.Decode([.. bytes, 0]));
    }

    [Fact]
    public void No_bytes_make_reading_throw()
    {
        var bytes = DeskCodec.Encode(Full());
        for (var at = 1; at < bytes.Length; at++)
            for (var bit = 0; bit < 8; bit++)
            {
                var broken = bytes.ToArray();
                broken[at] ^= (byte)(1 << bit);
                if (DeskCodec.Decode(broken) is Decoding<DeskState>.Whole { Value: var read }) DeskCodec.Encode(read);
            }
    }

    [Fact]
    public void A_document_of_a_later_version_says_so() =>
        Assert.Equal(DeskCodec.Version + 1, Assert.IsType<Decoding<DeskState>.Newer>(DeskCodec.Decode([DeskCodec.Version + 1, 1, 2, 3])).Version);

    [Fact]
    public void A_document_of_the_first_version_is_read_without_notes_and_rests()
    {
        var first = DeskState.New with { People = DeskState.New.People.Add(new(1), new Volunteer(new(1), 5)) };
        // Version 1 ended a person with the empty row of calls; then follow cases, shifts, invitations, aliases, counts, waits: none.
        byte[] bytes = [1, .. DeskCodec.Encode(first)[1..^7], .. new byte[6]];
        var read = Assert.IsType<Decoding<DeskState>.Whole>(DeskCodec.Decode(bytes)).Value;
        Assert.Equivalent(first, read, strict: true);
    }

    [Fact]
    public void An_empty_desk_and_a_busy_one_are_small()
    {
        Assert.InRange(DeskCodec.Encode(DeskState.New).Length, 1, 16);
        var stage = new DeskStage();
        stage.Person();
        var before = DeskCodec.Encode(stage.Desk).Length;
        for (var opened = 0; opened < 40; opened++) stage.Open(new DeskInput.Offer(Language.Kazakh, CasePriority.Doubt, "karaganda"));
        Assert.InRange((DeskCodec.Encode(stage.Desk).Length - before) / 40, 20, 90);
    }

    [Fact]
    public void Nothing_in_it_says_who_anybody_is()
    {
        // Ids are counters, times, enums, region ids: no field could hold a text or a Telegram id.
        var texts = typeof(Case).GetProperties().Concat(typeof(Volunteer).GetProperties()).Where(field => field.PropertyType == typeof(string) || field.PropertyType == typeof(long));
        Assert.Equal(["HomeRegion", "Region"], texts.Select(field => field.Name).Order());
    }

    private static DeskState Full()
    {
        var now = HandClock.Start;
        var held = new Case(new(3), now)
        {
            Alias = 77,
            Language = Language.Kazakh,
            Region = "almaty",
            Priority = CasePriority.Doubt,
            WantsWoman = true,
            AllowsOwnRegion = true,
            IsMinor = true,
            WithSound = true,
            State = CaseState.Talking,
            Owner = new(1),
            Reader = new(2),
            LeadAsked = true,
            Marks = CaseMarks.NotRechecked | CaseMarks.UnderForce,
            Her = HerPlace.Locked,
            WaitingSince = now.AddSeconds(1),
            Step = LadderStep.Lead,
            TruthDue = now.AddSeconds(2),
            HerLastAct = now.AddSeconds(3),
            OwnerLastAct = now.AddSeconds(4),
            UnansweredSince = now.AddSeconds(5),
            Nudged = true,
            IdleWarned = true,
            NotTo = [new(4)],
            Declined = [new(5), new(6)],
            AsideSince = now.AddSeconds(6),
            AsideBy = new(7),
            SealedFor = [new(8)],
            EndedAt = now.AddSeconds(7),
            KeyEnds = now.AddSeconds(8),
            HeldForOwner = [new(9)],
            HeldForHer = [new(10), new(11)],
            Unanswered = [new(12)],
            OwnedFrom = new(9),
            Note = new(14),
            NoteBy = new(1),
            AnsweredBy = [new(1), new(6)],
            Flow = new(new(12), now.AddSeconds(9), 3, 400),
            HasFeedback = true,
        };
        var who = new Volunteer(new(1), 5)
        {
            Roles = Roles.Lead | Roles.ClearedForMinors,
            Languages = Language.Kazakh.Spoken(),
            Reads = Language.Kazakh,
            IsWoman = true,
            HomeRegion = "shymkent",
            HasPractised = true,
            Absence = Absence.Unreachable,
            OnShiftSince = now,
            ShiftEnds = now.AddHours(3),
            EndTold = true,
            RemindedOf = now.AddHours(-1),
            HeavyInARow = 2,
            LastHeavy = now.AddMinutes(-4),
            Current = new(3),
            SwitchedAt = now.AddMilliseconds(5),
            Asked = [new(13)],
            Called = [new(4)],
            PausedUntil = now.AddMinutes(30),
        };
        return new()
        {
            Cases = DeskState.New.Cases.Add(held.Id, held),
            People = DeskState.New.People.Add(who.Id, who),
            Planned = [new(new(1), DayOfWeek.Friday, 1439, 60)],
            Invites = [new(UInt128.MaxValue - 5, Roles.Volunteer, now.AddHours(2))],
            AliasesGiven = DeskState.New.AliasesGiven.Add(77, now),
            Tallies = DeskState.New.Tallies.Add(DeskCounts.Taken, 12),
            IsStrict = true,
            LastCase = 3,
            LastVolunteer = 8,
            Waits = [0, 17, 300],
        };
    }

    private static bool IsDefault(object? value) => value switch
    {
        null => true,
        System.Collections.ICollection many => many.Count == 0,
        _ => value.GetType().IsValueType && value.Equals(Activator.CreateInstance(value.GetType())),
    };
}
