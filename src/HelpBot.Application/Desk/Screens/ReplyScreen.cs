using HelpBot.Application.Desk.Kept;
using HelpBot.Application.Desk.Sides;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Desk;

namespace HelpBot.Application.Desk.Screens;

/// <summary>The ready answers under a talk: their list, and one of them as she would read it, before anything is sent.</summary>
internal static class ReplyScreen
{
    /// <summary>The longest text that a button copies, in characters.</summary>
    /// <remarks>Source: Telegram Bot API, <c>CopyTextButton</c>.</remarks>
    private const int MostCopied = 256;

    /// <summary>Draws the one that is looked at; their list if there is none, or none any more.</summary>
    /// <param name="draft">The message in the making.</param>
    /// <param name="texts">The desk's texts.</param>
    /// <param name="panel">What is opened.</param>
    /// <param name="hers">The language she reads.</param>
    public static void Draw(PanelDraft draft, DeskTexts texts, Panel panel, Language hers)
    {
        if (panel.Page == PanelPage.Reply && texts.Book.Replies.FirstOrDefault(reply => reply.Id == panel.Reply) is { } seen) One(draft, texts, seen, hers);
        else List(draft, texts);
    }

    private static void List(PanelDraft draft, DeskTexts texts)
    {
        draft.Line(texts.Html("replies.head", draft.Language));
        var labels = texts.Book.Replies.Select((reply, at) => new ScreenButton(reply.Label.In(draft.Language).Source.Trim(), new PanelAct(VolunteerSide.Reply, at + 1).ToString()));
        foreach (var two in labels.Chunk(2)) draft.Row(two);
        draft.Row(CaseWords.Button(texts, draft.Language, "button.back", VolunteerSide.Back));
    }

    private static void One(PanelDraft draft, DeskTexts texts, CannedReply reply, Language hers)
    {
        var text = reply.Text.In(hers).Source.Trim();
        draft.Line(texts.Html("replies.one", draft.Language, ("text", text)));
        if (hers != draft.Language) draft.Line(texts.Html("replies.meaning", draft.Language, ("text", reply.Text.In(draft.Language).Source.Trim())));
        var asItIs = CaseWords.Button(texts, draft.Language, "button.send-as-is", VolunteerSide.AsItIs);
        if (text.Length <= MostCopied) draft.Row(asItIs, new ScreenButton(texts.Plain("button.copy", draft.Language), null, text));
        else draft.Row(asItIs);
        draft.Row(CaseWords.Button(texts, draft.Language, "button.back", VolunteerSide.Replies));
    }
}
