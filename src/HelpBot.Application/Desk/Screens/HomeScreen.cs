using HelpBot.Application.Desk.Kept;
using HelpBot.Application.Desk.Sides;
using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Desk.Screens;

/// <summary>What a private chat shows while there is no talk: where somebody stands, and what comes next.</summary>
internal static class HomeScreen
{
    /// <summary>Whether somebody on shift looks at it, as far as their panel tells.</summary>
    public static bool IsShown(DeskMemory memory, VolunteerId id, Panel panel) =>
        panel is { Asked: null, Sure: null, Open: null, Practice: null } && memory.State.Find(id) is { OnShiftSince: not null, Absence: Absence.None } who && !PanelScreen.HasTalk(memory, who);

    public static void Draw(PanelDraft draft, DeskTexts texts, DeskRoom room, Volunteer who)
    {
        var state = room.Memory.State;
        if (who.Absence == Absence.NotInGroup) Line("home.no-group");
        else if (!who.HasPractised) Line("invite.welcome");
        else if (who.OnShiftSince is null) Line("home.off");
        else Line("shift.on");
        if (who.Absence != Absence.None) return;
        if (who.HomeRegion is null && who is { HasPractised: true, OnShiftSince: null }) Line("home.no-region");
        if (who.OnShiftSince is null && Next(room, who, draft.Now) is { } next)
            draft.Line(texts.Html("home.next", draft.Language, ("day", texts.Day(DeskClock.DayOf(next), draft.Language)), ("time", DeskClock.Time(next))));

        void Line(string key) => draft.Line(texts.Html(key, draft.Language,
            ("owner", texts.Person(who.Alias)), ("role", texts.Roles(who.Roles, draft.Language)), ("time", DeskClock.Time(who.ShiftEnds)),
            ("shift", DeskClock.Number(Shifts.CountOn(state, draft.Now)))));
    }

    public static void Buttons(PanelDraft draft, DeskTexts texts, Volunteer who)
    {
        if (who.Absence == Absence.NotInGroup) return;
        ScreenButton Button(string key, OwnPageKind page) => Pages.Button(texts, draft.Language, key, page);
        // One next step: before it is done the other would only be refused.
        if (!who.HasPractised && !texts.Book.Scenes.IsEmpty) draft.Row(CaseWords.Button(texts, draft.Language, "button.practice", PracticeSide.Open));
        else draft.Row(CaseWords.Button(texts, draft.Language, who.OnShiftSince is null ? "button.shift-on" : "button.shift-off", who.OnShiftSince is null ? VolunteerSide.Shift : VolunteerSide.OffShift));
        draft.Row(Button("button.plan", OwnPageKind.Plan), Button("button.me", OwnPageKind.Me));
        if (who.IsLead) draft.Row(Button("button.people", OwnPageKind.People), Button("button.counts", OwnPageKind.Counts));
    }

    private static DateTimeOffset? Next(DeskRoom room, Volunteer who, DateTimeOffset now) =>
        Shifts.All(room.Memory.State, room.Rules).Where(shift => shift.Who == who.Id).Select(shift => (DateTimeOffset?)Shifts.NextStart(shift, now)).Min();
}
