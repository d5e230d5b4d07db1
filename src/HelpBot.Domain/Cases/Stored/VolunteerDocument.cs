using HelpBot.Domain.Conversation;
using HelpBot.Domain.Conversation.Stored;

namespace HelpBot.Domain.Cases.Stored;

/// <summary>A <see cref="Volunteer"/> as fields.</summary>
internal static class VolunteerDocument
{
    private const byte Woman = 1, Practised = 2, EndTold = 4;
    private const int ReadsAt = 3;

    public static void Write(ref DocumentWriter to, Volunteer who)
    {
        to.Number(who.Id.Value);
        to.Number(who.Alias);
        to.Byte((byte)((who.IsWoman ? Woman : 0) | (who.HasPractised ? Practised : 0) | (who.EndTold ? EndTold : 0) | ((int)who.Reads << ReadsAt)));
        to.Byte((byte)who.Roles);
        to.Byte((byte)who.Languages);
        to.Byte((byte)who.Absence);
        Fields.MaybeText(ref to, who.HomeRegion);
        foreach (var time in (DateTimeOffset?[])[who.OnShiftSince, who.ShiftEnds, who.RemindedOf, who.LastHeavy, who.SwitchedAt]) Fields.Time(ref to, time);
        to.Number(who.HeavyInARow);
        Fields.Id(ref to, who.Current?.Value);
        Fields.Items(ref to, who.Asked);
        Fields.Ids(ref to, [.. who.Called.Select(id => id.Value)]);
        Fields.Time(ref to, who.PausedUntil);
    }

    public static Volunteer Read(ref DocumentReader from)
    {
        var who = new Volunteer(new(from.Number()), from.Number());
        var bits = from.Byte();
        if (bits >> ReadsAt > (int)LanguageTable.All[^1]) from.Reject();
        return who with
        {
            IsWoman = (bits & Woman) != 0,
            HasPractised = (bits & Practised) != 0,
            EndTold = (bits & EndTold) != 0,
            // Documents of before this field have nothing there.
            Reads = bits >> ReadsAt is > 0 and var reads ? (Language)reads : Language.Russian,
            Roles = Fields.Choice(ref from, Volunteer.AllRoles),
            Languages = Fields.Choice(ref from, SpokenLanguages.All),
            Absence = Fields.Choice(ref from, Absence.Unreachable),
            HomeRegion = Fields.MaybeText(ref from),
            OnShiftSince = Fields.Time(ref from),
            ShiftEnds = Fields.Time(ref from),
            RemindedOf = Fields.Time(ref from),
            LastHeavy = Fields.Time(ref from),
            SwitchedAt = Fields.Time(ref from),
            HeavyInARow = from.Number(),
            Current = Fields.Id(ref from) is { } id ? new CaseId(id) : null,
            Asked = Fields.Items(ref from),
            Called = [.. Fields.Ids(ref from).Select(called => new CaseId(called))],
            PausedUntil = from.Version > 1 ? Fields.Time(ref from) : null,
        };
    }
}
