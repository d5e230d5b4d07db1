using System.Collections.Immutable;
using HelpBot.Application.Desk.Kept;
using HelpBot.Application.Desk.Sides;
using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Desk;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Application.Desk.Screens;

/// <summary>The ready answers under a talk: their groups, what is in one, and one of them as she would read it, before anything is sent.</summary>
internal static class ReplyScreen
{
    /// <summary>The longest text that a button copies, in characters.</summary>
    /// <remarks>Source: Telegram Bot API, <c>CopyTextButton</c>.</remarks>
    private const int MostCopied = 256;

    /// <summary>Draws the one that is looked at; if there is none, or none any more, a group of them, or the groups.</summary>
    /// <param name="draft">The message in the making.</param>
    /// <param name="texts">The desk's texts.</param>
    /// <param name="panel">What is opened.</param>
    /// <param name="talk">Whom it is for.</param>
    public static void Draw(PanelDraft draft, DeskTexts texts, Panel panel, Case talk)
    {
        var groups = Groups(texts.Book.Replies, talk);
        if (panel.Page == PanelPage.Reply && texts.Book.Replies.FirstOrDefault(reply => reply.Id == panel.Reply) is { } seen) One(draft, texts, seen, talk.Language);
        else if (groups.Count == 1) List(draft, texts, groups[0], CaseWords.Button(texts, draft.Language, "button.back", VolunteerSide.Back));
        else if (panel.Group is { } open && groups.Contains(open)) List(draft, texts, open, CaseWords.Button(texts, draft.Language, "button.back", VolunteerSide.Replies));
        else Choose(draft, texts, groups);
    }

    // Where somebody else may read, nothing is offered before the lines that such a reader may see.
    private static List<ReplyGroup> Groups(ImmutableArray<CannedReply> replies, Case talk)
    {
        var groups = replies.Select(reply => reply.Group).Distinct().Order().ToList();
        if (talk.Marks.HasFlag(CaseMarks.UnderForce) && groups.Remove(ReplyGroup.Neutral)) groups.Insert(0, ReplyGroup.Neutral);
        return groups;
    }

    private static void Choose(PanelDraft draft, DeskTexts texts, List<ReplyGroup> groups)
    {
        draft.Line(texts.Html("replies.groups", draft.Language));
        foreach (var two in groups.Select(group => new ScreenButton(texts.Plain($"replies.{Choice.Word(group)}", draft.Language), Open(group))).Chunk(2)) draft.Row(two);
        draft.Row(CaseWords.Button(texts, draft.Language, "button.back", VolunteerSide.Back));
    }

    private static void List(PanelDraft draft, DeskTexts texts, ReplyGroup group, ScreenButton back)
    {
        draft.Line(texts.Html("replies.head", draft.Language));
        var labels = texts.Book.Replies.Select((reply, at) => (reply, at)).Where(each => each.reply.Group == group)
            .Select(each => new ScreenButton(each.reply.Label.In(draft.Language).Source.Trim(), new PanelAct(VolunteerSide.Reply, each.at + 1).ToString()));
        foreach (var two in labels.Chunk(2)) draft.Row(two);
        draft.Row(back);
    }

    private static string Open(ReplyGroup group) => new PanelAct(VolunteerSide.Replies, (int)group + 1).ToString();

    private static void One(PanelDraft draft, DeskTexts texts, CannedReply reply, Language hers)
    {
        var text = reply.Text.In(hers).Source.Trim();
        draft.Line(texts.Html("replies.one", draft.Language, ("text", text)));
        if (hers != draft.Language) draft.Line(texts.Html("replies.meaning", draft.Language, ("text", reply.Text.In(draft.Language).Source.Trim())));
        var asItIs = CaseWords.Button(texts, draft.Language, "button.send-as-is", VolunteerSide.AsItIs);
        if (text.Length <= MostCopied) draft.Row(asItIs, new ScreenButton(texts.Plain("button.copy", draft.Language), null, text));
        else draft.Row(asItIs);
        draft.Row(new ScreenButton(texts.Plain("button.back", draft.Language), Open(reply.Group)));
    }
}
