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
        if (items.Count == 0) return Arrived(file, language) is { } alone && texts.IsTalk(session.Dialogue.Node) ? screen with { Html = $"{screen.Html}\n\n{alone}" } : screen;
        if (items.Any(item => item.Hers == HerSight.Covered))
        {
            var open = new ScreenButton(texts.Hers("relay.open", language), OpenData);
            return new Screen($"{texts.Hers("relay.cover", language)}\n\n{screen.Html}", screen.Rows.Insert(0, [open]));
        }
        // Elsewhere (the numbers, her plan) the words would only be in the way.
        return texts.IsTalk(session.Dialogue.Node) ? WithWords(screen, TalkPages.Cut(items), file, language) : screen;
    }

    // A lock screen shows how a message begins: never with somebody's words.
    private Screen WithWords(Screen screen, List<TalkPiece> pieces, CaseFile file, Language language)
    {
        var head = texts.Hers("relay.head", language);
        var arrived = Arrived(file, language);
        var room = TalkPages.MostOnScreen - head.Length - screen.Html.Length;
        var page = file.HerPage > 0 ? TalkPages.Ending(pieces, room, file.HerPage) : TalkPages.Newest(pieces, room, file.HerFirst);
        var words = TalkPages.On(pieces, page).Select(piece => Html.Escape(piece.Text));
        var turn = new List<ScreenButton>();
        if (page.HasEarlier) turn.Add(new ScreenButton(texts.Hers("relay.earlier", language), new PanelAct(VolunteerSide.Words, page.From).ToString()));
        if (page.HasLater) turn.Add(new ScreenButton(texts.Hers("relay.later", language), new PanelAct(VolunteerSide.Words, TalkPages.After(pieces, room, page)).ToString()));
        return new Screen($"{head}\n\n{string.Join("\n\n", arrived is null || page.HasLater ? words : words.Append(arrived))}\n\n{screen.Html}", turn.Count == 0 ? screen.Rows : screen.Rows.Insert(0, [.. turn]));
    }

    // Her words vanish from the chat at once: that they have come to somebody must be seen. Only the last is spoken of, and none of it is said; of a sticker she has read that it did not.
    private string? Arrived(CaseFile file, Language language) =>
        file.Items.Values.LastOrDefault(item => item.Kind == ItemKind.Talk) is { By: null, Unseen: null, ShownTo.Count: > 0 } last ? $"{texts.Hers("relay.arrived", language)} {DeskClock.Time(last.At)}" : null;
}
