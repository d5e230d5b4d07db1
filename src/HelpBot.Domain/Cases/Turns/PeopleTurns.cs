using HelpBot.Domain.Conversation;

namespace HelpBot.Domain.Cases.Turns;

/// <summary>Who is on the list.</summary>
internal static class PeopleTurns
{
    public static void Invite(this DeskDraft draft, DeskInput.MakeInvite made)
    {
        var others = draft.Desk.Invites.RemoveAll(invite => invite.Hash == made.Hash);
        draft.Desk = draft.Desk with { Invites = others.Add(new(made.Hash, made.Roles & Volunteer.AllRoles, draft.Now + draft.Rules.InviteLives)) };
    }

    public static void Join(this DeskDraft draft, UInt128 hash, Language reads)
    {
        var at = draft.Desk.Invites.ToList().FindIndex(invite => invite.Hash == hash && invite.Roles != Roles.None && invite.Ends > draft.Now);
        if (at < 0)
        {
            draft.Add(new DeskEffect.InviteVoid());
            return;
        }

        var roles = draft.Desk.Invites[at].Roles;
        draft.Desk = draft.Desk with { Invites = draft.Desk.Invites.RemoveAt(at) };
        draft.Welcome(roles, reads);
    }

    /// <summary>By a link that nobody told the desk of: its end is its own, and what is remembered of it is that it was used.</summary>
    public static void JoinSigned(this DeskDraft draft, Invite code, Language reads)
    {
        if (code.Roles == Roles.None || code.Ends <= draft.Now || draft.Desk.Invites.Any(invite => invite.Hash == code.Hash))
        {
            draft.Add(new DeskEffect.InviteVoid());
            return;
        }

        draft.Desk = draft.Desk with { Invites = draft.Desk.Invites.Add(code with { Roles = Roles.None }) };
        draft.Welcome(code.Roles & Volunteer.AllRoles, reads);
    }

    private static void Welcome(this DeskDraft draft, Roles roles, Language reads)
    {
        var id = new VolunteerId(draft.Desk.LastVolunteer + 1);
        draft.Desk = draft.Desk with { LastVolunteer = id.Value };
        draft.Put(new Volunteer(id, draft.FreeAlias()) { Roles = roles, Reads = reads });
        draft.Add(new DeskEffect.Joined(id));
        draft.Note(id, DeskNote.Welcome);
    }

    /// <summary>Off the list at once: talks go back, chats are erased.</summary>
    public static void Remove(this DeskDraft draft, VolunteerId id)
    {
        if (draft.Find(id) is not { } who) return;
        draft.Leave(who);
        draft.Add(new DeskEffect.EraseAllOf(id));
        draft.Note(id, DeskNote.Removed);
        draft.Desk = draft.Desk with
        {
            People = draft.Desk.People.Remove(id),
            Planned = draft.Desk.Planned.RemoveAll(shift => shift.Who == id),
        };
        foreach (var held in draft.Desk.Cases.Values.Where(held => held.SealedFor.Contains(id)).ToList())
            draft.Put(held with { SealedFor = held.SealedFor.Remove(id) });
        draft.SeeWhoIsLeft();
    }

    // Complaints and what was put aside are read by leads alone.
    private static void TakeSealed(this DeskDraft draft, VolunteerId id)
    {
        foreach (var held in draft.Desk.Cases.Values.Where(held => held.SealedFor.Contains(id)).ToList())
        {
            draft.Put(held with { SealedFor = held.SealedFor.Remove(id) });
            draft.Add(new DeskEffect.EraseChatOf(id, held.Id));
        }
    }

    public static void BeAbsent(this DeskDraft draft, VolunteerId id, Absence why)
    {
        if (draft.Find(id) is not { } who || who.Absence == why) return;
        if (why == Absence.None)
        {
            draft.Put(who with { Absence = Absence.None });
            return;
        }

        draft.Leave(who);
        if (draft.Find(id) is { } left) draft.Put(left with { Absence = why });
        draft.SeeWhoIsLeft();
    }

    /// <summary>Something about them changes; what they may no longer have goes back.</summary>
    public static void Change(this DeskDraft draft, VolunteerId id, Func<Volunteer, Volunteer> change)
    {
        if (draft.Find(id) is not { } who)
        {
            draft.Answer(id, DeskAnswer.NotOnList);
            return;
        }

        var changed = draft.Put(change(who));
        foreach (var held in draft.Desk.OwnedBy(id).Where(held => !changed.Suits(held, draft.Rules)).ToList())
            draft.Return(draft.Find(held.Id)!, DeskNews.Returned);
        foreach (var held in draft.Desk.Cases.Values.Where(held => held.Reader == id && !(held.IsMinor ? changed.Suits(held, draft.Rules) : changed.IsLead)).ToList())
            draft.DropReader(draft.Find(held.Id)!);
        if (!changed.IsLead) draft.TakeSealed(id);
        draft.SeeWhoIsLeft();
    }

    private static void Leave(this DeskDraft draft, Volunteer who)
    {
        foreach (var item in who.Asked) draft.Add(new DeskEffect.Drop(item));
        draft.EndShift(draft.Put(who with { Asked = [] }));
    }

    private static int FreeAlias(this DeskDraft draft)
    {
        var count = Math.Max(1, draft.Rules.VolunteerAliases);
        var used = draft.Desk.People.Values.Select(who => who.Alias).ToHashSet();
        var first = (int)(draft.Seed % (ulong)count);
        for (var step = 0; step < count; step++)
            if (!used.Contains((first + step) % count)) return (first + step) % count;
        return first;
    }
}
