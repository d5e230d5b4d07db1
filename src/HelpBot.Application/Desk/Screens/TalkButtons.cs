using HelpBot.Application.Desk.Kept;
using HelpBot.Application.Desk.Sides;
using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Desk.Screens;

/// <summary>What can be done with the talk that is open.</summary>
internal static class TalkButtons
{
    public static void Draw(PanelDraft draft, DeskTexts texts, DeskMemory memory, Volunteer who, Case open)
    {
        ScreenButton Button(string key, string verb) => CaseWords.Button(texts, draft.Language, key, verb, open.Id);
        if (open.Owner != who.Id)
        {
            if (open.AsideSince is not null) draft.Row(Button("button.keep-aside", CaseActs.Keep), Button("button.undo-aside", CaseActs.Undo));
            draft.Row(Button("button.stop-reading", CaseActs.Leave));
            if (memory.State.OwnedBy(who.Id).Any()) draft.Row(CaseWords.Button(texts, draft.Language, "button.own-talk", VolunteerSide.Back));
            return;
        }
        if (open.Her == HerPlace.Gone)
        {
            OutOfReach(draft, texts, memory, who, open);
            return;
        }
        // It can only be known where she can answer.
        if (open is { Marks: CaseMarks.NotRechecked, State: CaseState.Talking, Her: HerPlace.Open }) draft.Row(Button("button.checked", CaseActs.Checked));
        if (open.State == CaseState.Talking && TalkScreen.NoteBefore(memory, who, open) is not null) draft.Row(Button("button.note-before", QuestionSide.NoteBefore));
        if (TalkScreen.ReadBy(memory, who) is { } read) draft.Row(CaseWords.Button(texts, draft.Language, "button.reading", QuestionSide.Read, read.Id));
        if (texts.Book.Replies.IsEmpty) draft.Row(Button("button.notes", QuestionSide.Note));
        else draft.Row(CaseWords.Button(texts, draft.Language, "button.replies", VolunteerSide.Replies), Button("button.notes", QuestionSide.Note));
        if (QuestionSide.Unsayable(memory.Files.GetValueOrDefault(open.Id), who.Id) is not null) draft.Row(Button("button.take-back", QuestionSide.TakeBack));
        draft.Row(Button("button.hand-over", CaseActs.HandOver), Button("button.close", CaseActs.Close));
        // Whoever reads along already is said in the talk; a second call would bring nobody.
        if (open.Reader is null) draft.Row(Button("button.lead", CaseActs.CallLead), Button("button.aside", CaseActs.Aside));
        else draft.Row(Button("button.aside", CaseActs.Aside));
        Others(draft, texts, memory, who, open);
    }

    // Nothing that would reach her, nor somebody who could not reach her either.
    private static void OutOfReach(PanelDraft draft, DeskTexts texts, DeskMemory memory, Volunteer who, Case open)
    {
        var close = CaseWords.Button(texts, draft.Language, "button.close", CaseActs.Close, open.Id);
        if (open.Reader is null) draft.Row(CaseWords.Button(texts, draft.Language, "button.lead", CaseActs.CallLead, open.Id), close);
        else draft.Row(close);
        if (TalkScreen.ReadBy(memory, who) is { } read) draft.Row(CaseWords.Button(texts, draft.Language, "button.reading", QuestionSide.Read, read.Id));
        Others(draft, texts, memory, who, open);
    }

    private static void Others(PanelDraft draft, DeskTexts texts, DeskMemory memory, Volunteer who, Case open)
    {
        foreach (var other in memory.State.OwnedBy(who.Id))
            if (other.Id != open.Id) draft.Row(new ScreenButton(texts.Case(other.Alias), new PanelAct(CaseActs.Switch, other.Id.Value).ToString()));
    }
}
