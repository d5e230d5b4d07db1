using HelpBot.Application.Desk.Kept;
using HelpBot.Application.Desk.Sides;
using HelpBot.Application.Storage;
using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Desk.Screens;

/// <summary>A volunteer's words on her screen: the cover line until she opens them, wherever she is; then, on the screens of the talk, the last of them and a way to the earlier ones. One message, so that nothing of a talk stays behind.</summary>
/// <param name="room">The desk.</param>
/// <param name="texts">Its texts.</param>
internal sealed class HerTalk(DeskRoom room, DeskTexts texts)
{
    /// <summary>What the button of the cover line sends back.</summary>
    public const string OpenData = "v:open";

    /// <summary>Her screen with what there is of the talk.</summary>
    /// <remarks>Under the lock and under force there is nothing: not the words, not the cover line.</remarks>
    public Screen Add(Screen screen, SessionId her, Session session)
    {
        if (!room.IsOn || room.Memory.Files.Count == 0 || session.Holdings.Locked || session.Dialogue.Forced) return screen;
        // Before the first questions are answered nothing may tell what the bot is for; nor may the cover.
        if (!session.Dialogue.Opened || session.Dialogue.Node.StartsWith("cover.", StringComparison.Ordinal)) return screen;
        if (session.Dialogue.Language is not { } language || room.Memory.FindCase(her) is not { } of) return screen;
        var file = room.Memory.Files[of];
        // Never echo: only what volunteers wrote is here.
        var items = file.Items.Values.Where(item => item.Hers != HerSight.None).ToList();
        if (items.Count == 0) return screen;
        if (items.Any(item => item.Hers == HerSight.Covered))
        {
            var open = new ScreenButton(texts.Hers("relay.open", language), OpenData);
            return new Screen($"{texts.Hers("relay.cover", language)}\n\n{screen.Html}", screen.Rows.Insert(0, [open]));
        }
        // Elsewhere (the numbers, her plan) the words would only be in the way.
        return texts.IsTalk(session.Dialogue.Node) ? WithWords(screen, TalkPages.Cut(items), file.HerPage, language) : screen;
    }

    // A lock screen shows how a message begins: never with somebody's words.
    private Screen WithWords(Screen screen, List<TalkPiece> pieces, int end, Language language)
    {
        var head = texts.Hers("relay.head", language);
        var room = TalkPages.MostOnScreen - head.Length - screen.Html.Length;
        var page = TalkPages.Ending(pieces, room, end);
        var words = pieces.GetRange(page.From, page.To - page.From).Select(piece => Html.Escape(piece.Text));
        var turn = new List<ScreenButton>();
        if (page.HasEarlier) turn.Add(new ScreenButton(texts.Hers("relay.earlier", language), new PanelAct(VolunteerSide.Words, page.From).ToString()));
        if (page.HasLater) turn.Add(new ScreenButton(texts.Hers("relay.later", language), new PanelAct(VolunteerSide.Words, TalkPages.After(pieces, room, page)).ToString()));
        return new Screen($"{head}\n\n{string.Join("\n\n", words)}\n\n{screen.Html}", turn.Count == 0 ? screen.Rows : screen.Rows.Insert(0, [.. turn]));
    }
}
