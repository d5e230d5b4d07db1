using System.Collections.Immutable;
using HelpBot.Domain.Conversation.Stored;

namespace HelpBot.Domain.Cases.Stored;

/// <summary>A <see cref="DeskState"/> as fields.</summary>
internal static class DeskDocument
{
    public static void Write(ref DocumentWriter to, DeskState desk)
    {
        to.Byte(desk.IsStrict ? (byte)1 : (byte)0);
        to.Number(desk.LastCase);
        to.Number(desk.LastVolunteer);
        to.Number(desk.People.Count);
        foreach (var who in desk.People.Values) VolunteerDocument.Write(ref to, who);
        to.Number(desk.Cases.Count);
        foreach (var held in desk.Cases.Values) CaseDocument.Write(ref to, held);
        to.Number(desk.Planned.Length);
        foreach (var shift in desk.Planned) Write(ref to, shift);
        to.Number(desk.Invites.Length);
        foreach (var invite in desk.Invites) Write(ref to, invite);
        to.Number(desk.AliasesGiven.Count);
        foreach (var (alias, given) in desk.AliasesGiven)
        {
            to.Number(alias);
            Fields.Time(ref to, given);
        }

        to.Number(desk.Tallies.Count);
        foreach (var (name, count) in desk.Tallies)
        {
            to.Text(name);
            to.Number(count);
        }

        Fields.Ids(ref to, desk.Waits);
    }

    public static DeskState Read(ref DocumentReader from)
    {
        var strict = from.Byte();
        if (strict > 1) from.Reject();
        return new()
        {
            IsStrict = strict == 1,
            LastCase = from.Number(),
            LastVolunteer = from.Number(),
            People = ReadPeople(ref from),
            Cases = ReadCases(ref from),
            Planned = ReadPlanned(ref from),
            Invites = ReadInvites(ref from),
            AliasesGiven = ReadAliases(ref from),
            Tallies = ReadTallies(ref from),
            Waits = Fields.Ids(ref from),
        };
    }

    private static void Write(ref DocumentWriter to, PlannedShift shift)
    {
        to.Number(shift.Who.Value);
        to.Byte((byte)shift.Day);
        to.Number(shift.From);
        to.Number(shift.Minutes);
    }

    private static void Write(ref DocumentWriter to, Invite invite)
    {
        Fields.Hash(ref to, invite.Hash);
        to.Byte((byte)invite.Roles);
        Fields.Time(ref to, invite.Ends);
    }

    private static ImmutableSortedDictionary<VolunteerId, Volunteer> ReadPeople(ref DocumentReader from)
    {
        var people = ImmutableSortedDictionary.CreateBuilder<VolunteerId, Volunteer>();
        for (var count = from.Number(); count > 0 && !from.HasFailed; count--)
        {
            var who = VolunteerDocument.Read(ref from);
            people[who.Id] = who;
        }

        return people.ToImmutable();
    }

    private static ImmutableSortedDictionary<CaseId, Case> ReadCases(ref DocumentReader from)
    {
        var cases = ImmutableSortedDictionary.CreateBuilder<CaseId, Case>();
        for (var count = from.Number(); count > 0 && !from.HasFailed; count--)
        {
            var held = CaseDocument.Read(ref from);
            cases[held.Id] = held;
        }

        return cases.ToImmutable();
    }

    private static ImmutableArray<PlannedShift> ReadPlanned(ref DocumentReader from)
    {
        var planned = ImmutableArray.CreateBuilder<PlannedShift>();
        for (var count = from.Number(); count > 0 && !from.HasFailed; count--)
        {
            var shift = new PlannedShift(new(from.Number()), (DayOfWeek)from.Byte(), from.Number(), from.Number());
            if (!shift.IsValid) from.Reject();
            planned.Add(shift);
        }

        return planned.DrainToImmutable();
    }

    private static ImmutableArray<Invite> ReadInvites(ref DocumentReader from)
    {
        var invites = ImmutableArray.CreateBuilder<Invite>();
        for (var count = from.Number(); count > 0 && !from.HasFailed; count--)
            invites.Add(new(Fields.Hash(ref from), Fields.Choice(ref from, Volunteer.AllRoles), Fields.At(ref from)));
        return invites.DrainToImmutable();
    }

    private static ImmutableSortedDictionary<int, DateTimeOffset> ReadAliases(ref DocumentReader from)
    {
        var given = ImmutableSortedDictionary.CreateBuilder<int, DateTimeOffset>();
        for (var count = from.Number(); count > 0 && !from.HasFailed; count--) given[from.Number()] = Fields.At(ref from);
        return given.ToImmutable();
    }

    private static ImmutableSortedDictionary<string, int> ReadTallies(ref DocumentReader from)
    {
        var tallies = ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        for (var count = from.Number(); count > 0 && !from.HasFailed; count--) tallies[from.Text()] = from.Number();
        return tallies.ToImmutable();
    }
}
