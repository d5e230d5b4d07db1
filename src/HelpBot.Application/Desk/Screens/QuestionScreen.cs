using HelpBot.Application.Desk.Kept;
using HelpBot.Application.Desk.Sides;
using HelpBot.Domain.Cases;

namespace HelpBot.Application.Desk.Screens;

/// <summary>What is asked before something is done, as it is drawn under a talk.</summary>
internal static class QuestionScreen
{
    /// <summary>Whether the words of the talk stand over it: what is typed is a note then, and must not look like an answer to her.</summary>
    public static bool HidesTalk(PanelQuestion? question) => question?.Kind is QuestionKind.HandOver or QuestionKind.Note;

    public static void Draw(PanelDraft draft, DeskTexts texts, PanelQuestion question, Case open, CaseFile? file)
    {
        var alias = ("alias", texts.Case(open.Alias));
        draft.Line(texts.Html(Text(question.Kind, open.Priority), draft.Language, alias));
        var note = open.Note is { } item && open.NoteBy == open.Owner ? file?.Items.GetValueOrDefault(item) : null;
        if (HidesTalk(question) && note is not null) draft.Line(texts.Html("notes.mine", draft.Language, ("text", note.Text)));
        if (IsGrave(question.Kind, open.Priority)) GraveButtons(draft, texts, question.About);
        else ScreenButtons(draft, texts, question, note is not null);
    }

    // In danger nobody is to be left by a hasty tap: staying comes first, then whoever else could go on.
    private static void GraveButtons(PanelDraft draft, DeskTexts texts, CaseId about)
    {
        draft.Row(CaseWords.Button(texts, draft.Language, "button.aside-no", QuestionSide.Cancel));
        draft.Row(CaseWords.Button(texts, draft.Language, "button.hand-over", CaseActs.HandOver, about));
        draft.Row(CaseWords.Button(texts, draft.Language, "button.aside-yes", CaseActs.AsideYes, about));
    }

    private static bool IsGrave(QuestionKind kind, CasePriority priority) => kind == QuestionKind.Aside && priority.IsHigh();

    private static void ScreenButtons(PanelDraft draft, DeskTexts texts, PanelQuestion question, bool hasNote)
    {
        var back = CaseWords.Button(texts, draft.Language, "button.back", QuestionSide.Cancel);
        if (Yes(question.Kind) is not var (label, verb))
        {
            if (hasNote) draft.Row(CaseWords.Button(texts, draft.Language, "button.drop-note", QuestionSide.DropNote, question.About), back);
            else draft.Row(back);
            return;
        }
        draft.Row(CaseWords.Button(texts, draft.Language, label, verb, question.About), back);
    }

    private static string Text(QuestionKind kind, CasePriority priority) => kind switch
    {
        _ when IsGrave(kind, priority) => "aside.ask-high",
        QuestionKind.Close => "close.ask",
        QuestionKind.HandOver => "handover.ask",
        QuestionKind.Aside => "aside.ask",
        _ => "notes.ask",
    };

    private static (string Label, string Verb)? Yes(QuestionKind kind) => kind switch
    {
        QuestionKind.Close => ("button.close-yes", CaseActs.CloseYes),
        QuestionKind.HandOver => ("button.hand-over-yes", CaseActs.HandOverYes),
        QuestionKind.Aside => ("button.aside-yes", CaseActs.AsideYes),
        _ => null,
    };
}
