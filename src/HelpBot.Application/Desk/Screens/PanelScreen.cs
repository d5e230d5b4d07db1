using HelpBot.Application.Desk.Kept;
using HelpBot.Application.Desk.Sides;
using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Desk.Screens;

/// <summary>The one message in a volunteer's private chat: the talk, what is noted about it, who waits, and the buttons. Drawn from the desk whenever it goes out, so that nothing of a talk outlives it there.</summary>
internal sealed class PanelScreen(DeskRoom room, DeskTexts texts, Pages pages)
{
    /// <summary>The room of one message, less what the heads and notes need.</summary>
    private const int MostLetters = 2800;

    /// <summary>Cases that stand on the private card at once.</summary>
    private const int MostCalls = 5;

    /// <summary>Draws it.</summary>
    public Screen Draw(VolunteerId id, DateTimeOffset now)
    {
        var memory = room.Memory;
        if (memory.State.Find(id) is not { } who || !memory.Panels.TryGetValue(id, out var panel)) return new Screen(texts.Html("removed", Language.Russian), []);
        var draft = new PanelDraft(texts, DeskTexts.Of(who), now);
        if (who.Absence == Absence.NotInGroup)
        {
            HomeScreen.Draw(draft, texts, room, who);
            return draft.Finish();
        }
        if (panel.Sure is { } sure && who.IsLead && memory.State.Find(sure.Who) is { } person)
        {
            PeopleScreen.Sure(draft, texts, person, sure);
            return draft.Finish();
        }
        var talk = TalkOf(memory, who, panel.Page);
        // Nothing stands before a talk: what is typed here goes to her.
        if (talk is null && panel.Practice is { } run)
        {
            PracticeScreen.Draw(draft, texts, panel, run);
            Calls(draft, memory, id, now);
            return draft.Finish();
        }
        if (panel.Asked is { } asked)
        {
            if (panel.Said is { Length: > 0 } answer) draft.Line(texts.Html(answer, draft.Language));
            Ask(draft, memory, who, asked);
            return draft.Finish();
        }
        if (talk is null && panel.Open is { } page)
        {
            if (panel.Said is { Length: > 0 } word) draft.Line(texts.Html(word, draft.Language));
            // Who waits stands above the plan and the list.
            Calls(draft, memory, id, now);
            pages.Draw(draft, who, panel, page);
            return draft.Finish();
        }
        var question = panel.Question is { } asks && talk?.Id == asks.About && talk.Owner == id ? asks : null;
        if (talk is not null && !QuestionScreen.HidesTalk(question)) Talk(draft, memory, who, talk, panel.Page);
        // Beside a question nothing else asks for a tap.
        var standing = question is null ? panel.Notes.Where(note => DeskNotes.Stands(note, memory.State, who) && !IsBefore(note, talk, who)).ToList() : [];
        foreach (var note in standing) Note(draft, memory, who, note, isOneOfMany: standing.Count(DeskNotes.AsksOfLead) > 1);
        if (who.PausedUntil > now) Pause(draft, who);
        if (panel.Said is { Length: > 0 } said) draft.Line(texts.Html(said, draft.Language, Shift(memory, who, now, panel.SaidOf is { } of ? memory.State.Find(of) : talk, draft.Language)));
        if (question is not null) QuestionScreen.Draw(draft, texts, question, talk!, memory.Files.GetValueOrDefault(talk!.Id));
        else if (talk is not null && panel.Page is PanelPage.Replies or PanelPage.Reply) ReplyScreen.Draw(draft, texts, panel, talk.Language);
        else if (talk is not null) TalkButtons(draft, memory, who, talk);
        Calls(draft, memory, id, now, question is null ? [.. panel.Notes.Where(Panel.CallsLead).Select(note => note.About)] : []);
        if (draft.IsEmpty) HomeScreen.Draw(draft, texts, room, who);
        if (talk is null) HomeScreen.Buttons(draft, texts, who);
        return draft.Finish();
    }

    /// <summary>Whether a talk is open in somebody's chat: one of their own, one that they read along, or a sealed one.</summary>
    public static bool HasTalk(DeskMemory memory, Volunteer who) => TalkOf(memory, who, PanelPage.Talk) is not null;

    // What asks to be read is not asked for while it is read.
    private static bool IsBefore(PanelNote note, Case? talk, Volunteer who) =>
        note.Note is DeskNote.Complaint or DeskNote.SecondLook && talk is not null && note.About == talk.Id && talk.Owner != who.Id;

    // The talk that is open in this chat: their own, or one that they read along, or a sealed one.
    private static Case? TalkOf(DeskMemory memory, Volunteer who, PanelPage page)
    {
        var read = ReadBy(memory, who);
        if (page == PanelPage.Reading && read is not null) return read;
        if (who.Current is { } current && memory.State.Find(current) is { } own && own.Owner == who.Id) return own;
        return memory.State.OwnedBy(who.Id).FirstOrDefault() ?? read;
    }

    private static Case? ReadBy(DeskMemory memory, Volunteer who) =>
        memory.State.Cases.Values.FirstOrDefault(open => open.State.IsOwned() && open.Reader == who.Id)
        ?? memory.State.Cases.Values.FirstOrDefault(closed => closed.SealedFor.Contains(who.Id) && memory.Files.TryGetValue(closed.Id, out var file) && file.Items.Values.Any(item => item.ShownTo.Contains(who.Id)));

    private void Talk(PanelDraft draft, DeskMemory memory, Volunteer who, Case open, PanelPage page)
    {
        var values = CaseWords.Of(texts, draft.Language, open, draft.Now);
        var region = open.Region is { } id ? texts.Region(id, draft.Language) : texts.Plain("reveal.no-region", draft.Language);
        draft.Line(open switch
        {
            { State: CaseState.Sealed } => texts.Html("complaint.text", draft.Language, [.. values, ("days", Days(open.KeyEnds - draft.Now))]),
            { AsideSince: not null } => texts.Html("aside.text", draft.Language, values),
            _ when open.Owner == who.Id => texts.Html("reveal", draft.Language, [.. values, ("region", region), ("marks", string.Join("\n", Marks(open, draft.Language)))]),
            _ => texts.Html("lead.reads", draft.Language, [.. values.Where(value => value.Name != "owner"), ("owner", Owner(memory, open, draft.Language)), ("marks", string.Join("\n", Marks(open, draft.Language)))]),
        });
        // Whole before the first answer; then on a button, or it would push her newest words off the screen.
        if (NoteBefore(memory, who, open) is { } left && (open.State == CaseState.Claimed || page == PanelPage.NoteBefore)) draft.Line(texts.Html("notes.shown", draft.Language, ("text", left.Text)));
        var words = Words(draft, memory, who, open);
        foreach (var line in words) draft.Line(line);
        // An empty talk looks like a broken one.
        if (words.Count == 0 && open.State == CaseState.Claimed && open.Owner == who.Id) draft.Line(texts.Html("reveal.no-message", draft.Language));
    }

    private static TalkItem? NoteBefore(DeskMemory memory, Volunteer who, Case open) =>
        open.Note is { } note && open.Owner == who.Id && memory.Files.TryGetValue(open.Id, out var file) && file.Items.TryGetValue(note, out var left) && left.ShownTo.Contains(who.Id) ? left : null;

    private IEnumerable<string> Marks(Case open, Language language)
    {
        var keys = new List<string>();
        if (open.Marks.HasFlag(CaseMarks.UnderForce)) keys.Add("mark.force");
        if (open.Marks.HasFlag(CaseMarks.NotRechecked)) keys.Add("mark.unchecked");
        if (open.IsMinor) keys.Add("mark.minor");
        if (open.WantsWoman) keys.Add("mark.woman");
        if (open.Priority == CasePriority.Danger) keys.Add("mark.danger");
        if (open.Priority == CasePriority.SelfHarm) keys.Add("mark.self-harm");
        if (keys.Count == 0) keys.Add("mark.none");
        return keys.Select(key => texts.Plain(key, language));
    }

    // The newest words that there is room for, in their order.
    private List<string> Words(PanelDraft draft, DeskMemory memory, Volunteer who, Case open)
    {
        var lines = new List<string>();
        if (!memory.Files.TryGetValue(open.Id, out var file)) return lines;
        var letters = 0;
        foreach (var item in file.Items.Values.Reverse())
        {
            if (item.Kind is ItemKind.Note or ItemKind.Unsent || !item.ShownTo.Contains(who.Id) && item.By != who.Id) continue;
            // Whoever read along and answers now has nobody to speak to beside her.
            if (item.Kind == ItemKind.Whisper && item.By == who.Id && open.Owner == who.Id) continue;
            letters += item.Text.Length + 40;
            if (letters > MostLetters && lines.Count > 0)
            {
                lines.Insert(0, texts.Html("talk.earlier", draft.Language));
                break;
            }
            if (item.File is { } kept) draft.Row(CaseWords.Button(texts, draft.Language, kept.Kind == MediaKind.Voice ? "button.voice" : "button.photo", VolunteerSide.File, new CaseId(item.Id.Value)));
            lines.Insert(0, Line(draft, item, open, who));
        }
        return lines;
    }

    private string Line(PanelDraft draft, TalkItem item, Case open, Volunteer who)
    {
        var text = item.Text.Length <= 3000 ? item.Text : item.Text[..2999] + "…";
        if (item.Kind == ItemKind.Whisper) return texts.Html(item.By == who.Id ? "lead.whispered" : "lead.whisper", draft.Language, ("text", text));
        if (item.By is not null)
        {
            // Read afterwards, it matters who wrote, and no longer how it arrived.
            if (open.Owner is null) return texts.Html("talk.says", draft.Language, ("alias", item.By is { } wrote && room.Memory.State.Find(wrote) is { } writer ? texts.Person(writer.Alias) : "▸"), ("text", text));
            var fate = open.HeldForHer.Contains(item.Id) ? " ⏳" : item.Hers == HerSight.None ? " ✕" : " ✓";
            return $"▸ {Html.Escape(text)}{fate}";
        }
        var alias = texts.Case(open.Alias);
        var said = item.File is not { } file ? texts.Html("talk.says", draft.Language, ("alias", alias), ("text", text)) : texts.Html(file.Kind == MediaKind.Voice ? "talk.voice" : "talk.photo", draft.Language, ("alias", alias)) + (text.Length > 0 ? "\n" + Html.Escape(text) : "");
        return item.Unmasked is null ? said : said + "\n" + texts.Html("talk.masked", draft.Language);
    }

    private void Note(PanelDraft draft, DeskMemory memory, Volunteer who, PanelNote note, bool isOneOfMany)
    {
        if (DeskNotes.Key(note.Note) is not { } key) return;
        (string, string)[] values = note.About is { } about && memory.State.Find(about) is { } open ? CaseWords.Of(texts, draft.Language, open, draft.Now) : [];
        var owner = note.Of is { } spoken && memory.State.Find(spoken) is { } person ? person.Alias : who.Alias;
        draft.Line(texts.Html(key, draft.Language, [.. values.Where(value => value.Item1 != "owner"), ("owner", texts.Person(owner)), ("time", DeskClock.Time(note.Note == DeskNote.ShiftBegins ? who.RemindedOf : who.ShiftEnds)), ("hours", "24"), ("days", "7"), .. note.Note == DeskNote.ShiftEnds ? new[] { ("minutes", DeskClock.Number((int)room.Rules.HandoverGrace.TotalMinutes)) } : []]));
        if (note.Note == DeskNote.ShiftEnds) draft.Row(CaseWords.Button(texts, draft.Language, "button.stay", VolunteerSide.Stay));
        // Two buttons that say the same are about two people.
        var name = isOneOfMany && DeskNotes.AsksOfLead(note) && note.About is { } its && memory.State.Find(its) is { } named ? ": " + texts.Case(named.Alias) : "";
        foreach (var (button, verb) in DeskNotes.Buttons(note.Note))
            if (note.About is { } of) draft.Row(new ScreenButton(texts.Plain(button, draft.Language) + name, new PanelAct(verb, of.Value).ToString()));
    }

    private void Pause(PanelDraft draft, Volunteer who)
    {
        draft.Line(texts.Html("debrief.paused", draft.Language, ("time", DeskClock.Time(who.PausedUntil))));
        draft.Row(CaseWords.Button(texts, draft.Language, "button.pause-end", QuestionSide.EndPause));
    }

    private string Owner(DeskMemory memory, Case open, Language language) => open.Owner is { } id && memory.State.Find(id) is { } owner ? texts.Person(owner.Alias) : texts.Plain("owner.none", language);

    private static string Days(TimeSpan? left) => DeskClock.Number(Math.Max(0, (int)Math.Ceiling(left?.TotalDays ?? 0)));

    private void Ask(PanelDraft draft, DeskMemory memory, Volunteer who, AskedText asked)
    {
        // What went out since must be seen to have gone, or it is written again.
        if (memory.FindFile(asked.Item) is { } of && memory.State.Find(of) is { } talk && memory.Files[of].Items.Values.LastOrDefault(item => item.Kind == ItemKind.Talk && item.By == who.Id && item.Id.CompareTo(asked.Item) > 0 && !who.Asked.Contains(item.Id)) is { } since)
            draft.Line(Line(draft, since, talk, who));
        if (asked.Warning is { } warning)
        {
            var parts = warning.Split('\n', 2);
            draft.Line(texts.Html("warn.head", draft.Language, ("part", parts[^1])));
            draft.Line(texts.Html(parts[0], draft.Language));
            draft.Line($"<blockquote>{Html.Escape(asked.Text)}</blockquote>");
            draft.Row(CaseWords.Button(texts, draft.Language, "button.send-anyway", VolunteerSide.Anyway), CaseWords.Button(texts, draft.Language, "button.do-not-send", VolunteerSide.Discard));
            return;
        }
        draft.Line(texts.Html("talk.which", draft.Language));
        draft.Line($"<blockquote>{Html.Escape(asked.Text)}</blockquote>");
        foreach (var id in asked.Among)
            if (memory.State.Find(id) is { } open) draft.Row(new ScreenButton(texts.Case(open.Alias), new PanelAct(VolunteerSide.To, id.Value, asked.Item.Value).ToString()));
        draft.Row(CaseWords.Button(texts, draft.Language, "button.do-not-send", VolunteerSide.Discard));
    }

    private void TalkButtons(PanelDraft draft, DeskMemory memory, Volunteer who, Case open)
    {
        ScreenButton Button(string key, string verb) => CaseWords.Button(texts, draft.Language, key, verb, open.Id);
        if (open.Owner != who.Id)
        {
            if (open.AsideSince is not null) draft.Row(Button("button.keep-aside", CaseActs.Keep), Button("button.undo-aside", CaseActs.Undo));
            draft.Row(Button("button.stop-reading", CaseActs.Leave));
            if (memory.State.OwnedBy(who.Id).Any()) draft.Row(CaseWords.Button(texts, draft.Language, "button.own-talk", VolunteerSide.Back));
            return;
        }
        // It can only be known where she can answer.
        if (open is { Marks: CaseMarks.NotRechecked, State: CaseState.Talking, Her: HerPlace.Open }) draft.Row(Button("button.checked", CaseActs.Checked));
        if (open.State == CaseState.Talking && NoteBefore(memory, who, open) is not null) draft.Row(Button("button.note-before", QuestionSide.NoteBefore));
        if (ReadBy(memory, who) is { } read) draft.Row(CaseWords.Button(texts, draft.Language, "button.reading", QuestionSide.Read, read.Id));
        if (texts.Book.Replies.IsEmpty) draft.Row(Button("button.notes", QuestionSide.Note));
        else draft.Row(CaseWords.Button(texts, draft.Language, "button.replies", VolunteerSide.Replies), Button("button.notes", QuestionSide.Note));
        if (QuestionSide.Unsayable(memory.Files.GetValueOrDefault(open.Id), who.Id) is not null) draft.Row(Button("button.take-back", QuestionSide.TakeBack));
        draft.Row(Button("button.hand-over", CaseActs.HandOver), Button("button.close", CaseActs.Close));
        draft.Row(Button("button.lead", CaseActs.CallLead), Button("button.aside", CaseActs.Aside));
        foreach (var other in memory.State.OwnedBy(who.Id))
            if (other.Id != open.Id) draft.Row(new ScreenButton(texts.Case(other.Alias), new PanelAct(CaseActs.Switch, other.Id.Value).ToString()));
    }

    private void Calls(PanelDraft draft, DeskMemory memory, VolunteerId id, DateTimeOffset now, params HashSet<CaseId?> noted)
    {
        foreach (var waiting in CallPlan.Of(memory.State, id, room.Rules, now).Take(MostCalls))
        {
            // A lead who is called for it by a note reads it once.
            if (noted.Contains(waiting) || memory.State.Find(waiting) is not { } open) continue;
            draft.Line(texts.Html("call.volunteer", draft.Language, CaseWords.Of(texts, draft.Language, open, now)));
            draft.Row(
                new ScreenButton($"{texts.Plain("button.take", draft.Language)}: {texts.Case(open.Alias)}", new PanelAct(CaseActs.Take, open.Id.Value).ToString()),
                CaseWords.Button(texts, draft.Language, "button.not-me", CaseActs.NotMe, open.Id));
        }
    }

    private (string Name, string Value)[] Shift(DeskMemory memory, Volunteer who, DateTimeOffset now, Case? talk, Language language) =>
    [
        ("shift", DeskClock.Number(memory.State.People.Values.Count(other => other.IsOn(now)))),
        ("time", DeskClock.Time(who.ShiftEnds)),
        ("alias", talk is null ? "" : texts.Case(talk.Alias)),
    ];
}
