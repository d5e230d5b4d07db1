using System.Globalization;
using HelpBot.Application.Desk.Kept;
using HelpBot.Application.Desk.Sides;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Desk.Practice;

namespace HelpBot.Application.Desk.Screens;

/// <summary>The practice room as it is drawn.</summary>
internal static class PracticeScreen
{
    public static void Draw(PanelDraft draft, DeskTexts texts, Panel panel, PracticeRun run)
    {
        if (run.Scene < 0 || run.Scene >= texts.Book.Scenes.Length) List(draft, texts, panel);
        else Scene(draft, texts, panel, run, texts.Book.Scenes[run.Scene]);
    }

    private static void List(PanelDraft draft, DeskTexts texts, Panel panel)
    {
        var scenes = texts.Book.Scenes;
        draft.Line(texts.Html("practice.list", draft.Language, ("done", Number(panel.Passed.Count)), ("total", Number(scenes.Length))));
        Left(draft, texts, panel);
        for (var at = 0; at < scenes.Length; at++)
            draft.Row(new ScreenButton((panel.Passed.Contains((int)scenes[at].Kind) ? "☑ " : "☐ ") + scenes[at].Title.In(draft.Language).Source.Trim(), new PanelAct(PracticeSide.Scene, at + 1).ToString()));
        draft.Row(CaseWords.Button(texts, draft.Language, "button.back", PracticeSide.Quit));
    }

    private static void Scene(PanelDraft draft, DeskTexts texts, Panel panel, PracticeRun run, Scene scene)
    {
        var rehearsal = Rehearsal.Resume(scene, run.Answers);
        if (rehearsal.Remarks.IsEmpty) draft.Line(Text(scene.Intro.In(draft.Language).Source));
        foreach (var remark in rehearsal.Remarks)
        {
            draft.Line(texts.Html("practice.says", draft.Language, ("text", remark.Step.Says.In(draft.Language).Source.Trim())));
            draft.Line(texts.Html("practice.you", draft.Language, ("text", remark.Reply.Text.In(draft.Language).Source.Trim())));
            if (rehearsal.IsOver) draft.Line(texts.Html(Worth(remark.Reply.Worth), draft.Language, ("text", remark.Reply.Why.In(draft.Language).Source.Trim())));
        }
        if (rehearsal.Step is { } step) Choices(draft, texts, step);
        else End(draft, texts, panel, run, scene, rehearsal.IsPassed);
    }

    private static void Choices(PanelDraft draft, DeskTexts texts, SceneStep step)
    {
        draft.Line(texts.Html("practice.says", draft.Language, ("text", step.Says.In(draft.Language).Source.Trim())));
        draft.Line(texts.Html("practice.choices", draft.Language));
        var buttons = new ScreenButton[step.Replies.Length];
        var order = Order(step);
        for (var at = 0; at < buttons.Length; at++)
        {
            draft.Line($"{at + 1}. {Text(step.Replies[order[at]].Text.In(draft.Language).Source)}");
            buttons[at] = new ScreenButton(Number(at + 1), new PanelAct(PracticeSide.Answer, order[at] + 1).ToString());
        }
        draft.Row(buttons);
        draft.Row(CaseWords.Button(texts, draft.Language, "button.quit", PracticeSide.Open));
    }

    // Writers put the good answer first. The order is the same each time, and tells nothing.
    private static int[] Order(SceneStep step) =>
        [.. Enumerable.Range(0, step.Replies.Length).OrderBy(at => Mixed(step.Replies[at].Text.In(LanguageTable.Default).Source)).ThenBy(at => at)];

    private static uint Mixed(string text) => text.Aggregate(2166136261u, (hash, letter) => (hash ^ letter) * 16777619u);

    private static void End(PanelDraft draft, DeskTexts texts, Panel panel, PracticeRun run, Scene scene, bool isPassed)
    {
        draft.Line(texts.Html(isPassed ? "practice.passed" : "practice.failed", draft.Language));
        draft.Line(Text(scene.Lesson.In(draft.Language).Source));
        Left(draft, texts, panel);
        draft.Row(new ScreenButton(texts.Plain("button.again", draft.Language), new PanelAct(PracticeSide.Scene, run.Scene + 1).ToString()), CaseWords.Button(texts, draft.Language, "button.back", PracticeSide.Open));
    }

    // How far the first shift is; a button to it once nothing is left.
    private static void Left(PanelDraft draft, DeskTexts texts, Panel panel)
    {
        var left = texts.Book.Scenes.Length - panel.Passed.Count;
        draft.Line(left > 0 ? texts.Html("practice.still", draft.Language, ("left", Number(left))) : texts.Html("practice.all", draft.Language));
        if (left <= 0) draft.Row(CaseWords.Button(texts, draft.Language, "button.shift-on", VolunteerSide.Shift));
    }

    private static string Worth(Worth worth) => worth switch
    {
        Domain.Desk.Practice.Worth.Weak => "practice.weak",
        Domain.Desk.Practice.Worth.Harmful => "practice.harmful",
        _ => "practice.good",
    };

    private static string Text(string source) => Html.Escape(source.Trim());

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
