using HelpBot.Application.Desk.Kept;
using HelpBot.Application.Desk.Sides;
using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Desk.Screens;

/// <summary>What a volunteer is asked about a text of their own before it goes to anybody.</summary>
internal static class AskScreen
{
    public static void Draw(PanelDraft draft, DeskTexts texts, DeskMemory memory, TalkScreen talks, Volunteer who, AskedText asked)
    {
        // What went out since must be seen to have gone, or it is written again.
        if (memory.FindFile(asked.Item) is { } of && memory.State.Find(of) is { } talk && memory.Files[of].Items.Values.LastOrDefault(item => item.Kind == ItemKind.Talk && item.By == who.Id && item.Id.CompareTo(asked.Item) > 0 && !who.Asked.Contains(item.Id)) is { } since)
            draft.Line(talks.Line(draft.Language, TalkPages.Cut([since])[^1], talk, who));
        if (asked.Warning is { } warning)
        {
            var reasons = Warnings.Read(warning).Select(reason => texts.Html(reason.Key, draft.Language, ("part", reason.Part)));
            draft.Line(string.Join('\n', reasons.Prepend(texts.Html(asked.IsForNext ? "notes.warn-head" : "warn.head", draft.Language))));
            Quote(draft, asked.Text);
            var more = memory.Files.Values.Sum(file => file.Items.Values.Count(item => item.Kind == ItemKind.Unsent && item.By == who.Id)) - 1;
            if (more > 0) draft.Line(texts.Html("warn.more", draft.Language, ("count", DeskClock.Number(more))));
            draft.Row(CaseWords.Button(texts, draft.Language, asked.IsForNext ? "button.save-anyway" : "button.send-anyway", VolunteerSide.Anyway), CaseWords.Button(texts, draft.Language, asked.IsForNext ? "button.do-not-save" : "button.do-not-send", VolunteerSide.Discard));
            return;
        }
        draft.Line(texts.Html("talk.which", draft.Language));
        Quote(draft, asked.Text);
        foreach (var id in asked.Among)
            if (memory.State.Find(id) is { } open) draft.Row(new ScreenButton(texts.Case(open.Alias), new PanelAct(VolunteerSide.To, id.Value, asked.Item.Value).ToString()));
        draft.Row(CaseWords.Button(texts, draft.Language, "button.do-not-send", VolunteerSide.Discard));
    }

    // Their own words, which they have just typed: how they begin and end is enough to know them by.
    private static void Quote(PanelDraft draft, string text)
    {
        var half = Math.Max(200, (draft.Room - 100) / 2);
        var shown = text.Length <= 2 * half ? text : $"{text[..TalkPages.Whole(text, half)]} … {text[TalkPages.Whole(text, text.Length - half)..]}";
        draft.Line($"<blockquote>{Html.Escape(shown)}</blockquote>");
    }
}
