using System.Collections.Immutable;
using HelpBot.Domain.Conversation;

namespace HelpBot.Domain.Cases;

public abstract partial record DeskInput
{
    /// <summary>Goes on shift.</summary>
    public sealed record OnShift(VolunteerId Who) : DeskInput;

    /// <summary>Goes off shift; talks that are left are to be closed or handed over within the grace.</summary>
    public sealed record OffShift(VolunteerId Who) : DeskInput;

    /// <summary>Stays on shift a while longer, see <see cref="DeskRules.StayLonger"/>; never beyond the longest shift.</summary>
    public sealed record StayOn(VolunteerId Who) : DeskInput;

    /// <summary>All planned shifts, instead of those that were there (a file of the operator's). Invalid ones are left out.</summary>
    public sealed record PlanShifts(ImmutableArray<PlannedShift> Shifts) : DeskInput;

    /// <summary>One planned shift more or less (buttons).</summary>
    public sealed record PlanShift(PlannedShift Shift, bool IsPlanned) : DeskInput;

    /// <summary>An operator made a one-time link.</summary>
    /// <param name="Hash">See <see cref="Cases.Invite.Hash"/>.</param>
    /// <param name="Roles">What whoever uses it may do.</param>
    public sealed record MakeInvite(UInt128 Hash, Roles Roles) : DeskInput;

    /// <summary>Somebody came by a link. Whether they are on the list already is known outside; they are not, when this is sent.</summary>
    public sealed record UseInvite(UInt128 Hash) : DeskInput
    {
        /// <summary>The language their chat speaks from now on.</summary>
        public Language Reads { get; init; } = Language.Russian;
    }

    /// <summary>Somebody came by a link that was made beside the running program and names its roles and end itself. It is remembered as used until then.</summary>
    /// <param name="Code">The invitation: its hash, what whoever uses it may do, when it is void.</param>
    public sealed record UseSigned(Invite Code) : DeskInput
    {
        /// <summary>The language their chat speaks from now on.</summary>
        public Language Reads { get; init; } = Language.Russian;
    }

    /// <summary>An operator takes somebody off the list: at once.</summary>
    public sealed record Remove(VolunteerId Who) : DeskInput;

    /// <summary>An operator changes what somebody may do.</summary>
    public sealed record SetRoles(VolunteerId Who, Roles Roles) : DeskInput;

    /// <summary>What somebody told of themselves.</summary>
    public sealed record SetProfile(VolunteerId Who, Languages Languages, string? HomeRegion, bool IsWoman) : DeskInput;

    /// <summary>The language somebody's own chat speaks.</summary>
    public sealed record SetReading(VolunteerId Who, Language Language) : DeskInput;

    /// <summary>Somebody has passed the practice room.</summary>
    public sealed record Practised(VolunteerId Who) : DeskInput;

    /// <summary>Somebody is no member of the group, blocked the bot, or is there again.</summary>
    /// <param name="Who">Who.</param>
    /// <param name="Why">None: they are there again (not on shift).</param>
    public sealed record BeAbsent(VolunteerId Who, Absence Why) : DeskInput;

    /// <summary>An operator or lead switches strict mode.</summary>
    public sealed record SetStrict(bool IsStrict) : DeskInput;
}
