using HelpBot.Application.Desk.Kept;
using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Desk.Sides;

/// <summary>What a lead does with the list: who is on it, what they may do, off it at once. Each act looks anew whether it is a lead's.</summary>
internal sealed class PeopleSide(DeskRoom room, DeskMachine machine, InviteSide invites)
{
    public const string Roles = "roles", Remove = "remove", Invite = "invite";

    /// <summary>Takes a button of these pages.</summary>
    /// <returns>Whether it was one.</returns>
    public bool TryPress(DeskDraft draft, VolunteerId by, PanelAct act)
    {
        switch (act.Verb)
        {
            case Roles: Change(draft, by, new VolunteerId(act.First), (Roles)act.Second); return true;
            case Remove: TakeOff(draft, by, new VolunteerId(act.First)); return true;
            case Invite: invites.Make(draft, by, (Roles)act.First); return true;
            default: return false;
        }
    }

    /// <summary>Takes <c>/invite</c>, <c>/remove WORD</c> and <c>/roles WORD lead minors</c>: the word that stands for somebody on the board.</summary>
    /// <returns>Whether it was one.</returns>
    public bool TryObey(DeskDraft draft, VolunteerId by, Input.Command command)
    {
        if (command.Name is not ("invite" or "remove" or "roles")) return false;
        var words = (command.Payload ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (command.Name == "invite") invites.Make(draft, by, RolesOf(words));
        else if (draft.Memory.State.Find(by)?.IsLead != true) draft.Answers[by] = DeskAnswer.LeadsOnly;
        else if (words.Length == 0 || Find(draft, words[0]) is not { } who) OwnSide.Show(draft, by, new OwnPage(OwnPageKind.People));
        else if (command.Name == "roles") Change(draft, by, who, RolesOf(words.AsSpan(1)));
        // A lost phone: whoever types the word has decided.
        else TakeOff(draft, by, who);
        return true;
    }

    /// <summary>Roles by their words; whoever is on the list takes cases.</summary>
    public static Roles RolesOf(params ReadOnlySpan<string> words)
    {
        var roles = Domain.Cases.Roles.Volunteer;
        foreach (var word in words)
            roles |= word.ToLowerInvariant() switch { "lead" => Domain.Cases.Roles.Lead, "minors" => Domain.Cases.Roles.ClearedForMinors, _ => Domain.Cases.Roles.None };
        return roles;
    }

    private void Change(DeskDraft draft, VolunteerId by, VolunteerId id, Roles roles)
    {
        if (WhyNot(draft, by, id, staysLead: roles.HasFlag(Domain.Cases.Roles.Lead)) is { } why)
        {
            draft.Answers[by] = why;
            return;
        }
        machine.Run(draft, new DeskInput.SetRoles(id, roles | Domain.Cases.Roles.Volunteer));
        draft.Ask(id);
        OwnSide.Show(draft, by, new OwnPage(draft.Memory.State.Find(by)?.IsLead == true ? OwnPageKind.Person : OwnPageKind.Me, id.Value));
    }

    private void TakeOff(DeskDraft draft, VolunteerId by, VolunteerId id)
    {
        if (WhyNot(draft, by, id, staysLead: false) is { } why)
        {
            draft.Answers[by] = why;
            return;
        }
        machine.Run(draft, new DeskInput.Remove(id));
        if (id == by || !draft.Memory.Panels.TryGetValue(by, out var panel)) return;
        draft.Memory = draft.Memory.With(by, panel with { Open = new OwnPage(OwnPageKind.People), Said = "people.removed" });
    }

    // The last lead stays: nobody could put that right from inside.
    private static DeskAnswer? WhyNot(DeskDraft draft, VolunteerId by, VolunteerId id, bool staysLead)
    {
        var state = draft.Memory.State;
        if (state.Find(by)?.IsLead != true) return DeskAnswer.LeadsOnly;
        if (state.Find(id) is not { } who) return DeskAnswer.Gone;
        return who.IsLead && !staysLead && state.People.Values.Count(other => other.IsLead) == 1 ? DeskAnswer.LastLead : null;
    }

    private VolunteerId? Find(DeskDraft draft, string word)
    {
        var called = draft.Memory.State.People.Values.Where(who => room.Plan.IsOf(who, word)).ToList();
        return called.Count == 1 ? called[0].Id : null;
    }
}
