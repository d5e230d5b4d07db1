using HelpBot.Application.Desk.Kept;
using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Desk.Sides;

/// <summary>What a lead does with the list: who is on it, what they may do, off it. What changes somebody is asked about first; each act looks anew whether it is a lead's.</summary>
internal sealed class PeopleSide(DeskRoom room, DeskMachine machine, InviteSide invites)
{
    public const string Roles = "roles", Remove = "remove", Invite = "invite", RolesYes = "roles-yes", RemoveYes = "remove-yes";

    /// <summary>Takes a button of these pages.</summary>
    /// <returns>Whether it was one.</returns>
    public bool TryPress(DeskDraft draft, VolunteerId by, PanelAct act)
    {
        switch (act.Verb)
        {
            case Roles: Ask(draft, by, OfRoles(act)); return true;
            case Remove: Ask(draft, by, OfRemoval(act)); return true;
            case RolesYes or RemoveYes: Answer(draft, by, act.Verb == RolesYes ? OfRoles(act) : OfRemoval(act)); return true;
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
        else Ask(draft, by, new PeopleQuestion(who, command.Name == "roles" ? RolesOf(words.AsSpan(1)) : null));
        return true;
    }

    /// <summary>Whether a press answers what was asked, and so takes somebody off the list or a role from them; anything else leaves it undone.</summary>
    public static bool IsAnswer(Input? input) => input is Input.Pressed pressed && PanelAct.Find(pressed.Data) is { Verb: RolesYes or RemoveYes };

    /// <summary>Roles by their words; whoever is on the list takes cases.</summary>
    public static Roles RolesOf(params ReadOnlySpan<string> words)
    {
        var roles = Domain.Cases.Roles.Volunteer;
        foreach (var word in words)
            roles |= word.ToLowerInvariant() switch { "lead" => Domain.Cases.Roles.Lead, "minors" => Domain.Cases.Roles.ClearedForMinors, _ => Domain.Cases.Roles.None };
        return roles;
    }

    private static PeopleQuestion OfRoles(PanelAct act) => new(new VolunteerId(act.First), (Roles)act.Second | Domain.Cases.Roles.Volunteer);

    private static PeopleQuestion OfRemoval(PanelAct act) => new(new VolunteerId(act.First), null);

    private static void Ask(DeskDraft draft, VolunteerId by, PeopleQuestion question)
    {
        if (WhyNot(draft, by, question) is { } why) draft.Answers[by] = why;
        else if (question.To is { } same && draft.Memory.State.Find(question.Who)?.Roles == same) OwnSide.Show(draft, by, new OwnPage(OwnPageKind.Person, question.Who.Value));
        else if (draft.Memory.Panels.TryGetValue(by, out var panel)) draft.Memory = draft.Memory.With(by, panel with { Sure = question });
    }

    // A yes to a question that is not the one that stands there (an old screen) asks anew.
    private void Answer(DeskDraft draft, VolunteerId by, PeopleQuestion question)
    {
        if (!draft.Memory.Panels.TryGetValue(by, out var panel)) return;
        if (panel.Sure != question) Ask(draft, by, question);
        else
        {
            draft.Memory = draft.Memory.With(by, panel with { Sure = null });
            if (WhyNot(draft, by, question) is { } why) draft.Answers[by] = why;
            else if (question.To is { } roles) Change(draft, by, question.Who, roles);
            else TakeOff(draft, by, question.Who);
        }
    }

    private void Change(DeskDraft draft, VolunteerId by, VolunteerId id, Roles roles)
    {
        machine.Run(draft, new DeskInput.SetRoles(id, roles));
        if (id != by && draft.Memory.Panels.TryGetValue(id, out var theirs)) draft.Memory = draft.Memory.With(id, theirs with { Said = "people.your-roles", SaidOf = null });
        draft.Ask(id, new(IsFresh: true));
        OwnSide.Show(draft, by, new OwnPage(draft.Memory.State.Find(by)?.IsLead == true ? OwnPageKind.Person : OwnPageKind.Me, id.Value));
    }

    private void TakeOff(DeskDraft draft, VolunteerId by, VolunteerId id)
    {
        machine.Run(draft, new DeskInput.Remove(id));
        if (id == by || !draft.Memory.Panels.TryGetValue(by, out var panel)) return;
        draft.Memory = draft.Memory.With(by, panel with { Open = new OwnPage(OwnPageKind.People), Said = "people.removed" });
    }

    // The last lead stays: nobody could put that right from inside.
    private static DeskAnswer? WhyNot(DeskDraft draft, VolunteerId by, PeopleQuestion question)
    {
        var state = draft.Memory.State;
        if (state.Find(by)?.IsLead != true) return DeskAnswer.LeadsOnly;
        if (state.Find(question.Who) is not { } who) return DeskAnswer.Gone;
        var staysLead = question.To?.HasFlag(Domain.Cases.Roles.Lead) == true;
        return who.IsLead && !staysLead && state.People.Values.Count(other => other.IsLead) == 1 ? DeskAnswer.LastLead : null;
    }

    private VolunteerId? Find(DeskDraft draft, string word)
    {
        var called = draft.Memory.State.People.Values.Where(who => room.Plan.IsOf(who, word)).ToList();
        return called.Count == 1 ? called[0].Id : null;
    }
}
