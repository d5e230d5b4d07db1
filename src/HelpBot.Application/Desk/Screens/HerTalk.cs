using System.Text;
using HelpBot.Application.Desk.Kept;
using HelpBot.Application.Storage;
using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Desk.Screens;

/// <summary>A volunteer's words on her screen: the cover line until she opens them, wherever she is; then the last of them, on the screens of the talk. One message, so that nothing of a talk stays behind.</summary>
/// <param name="room">The desk.</param>
/// <param name="texts">Its texts.</param>
internal sealed class HerTalk(DeskRoom room, DeskTexts texts)
{
    /// <summary>What the button of the cover line sends back.</summary>
    public const string OpenData = "v:open";

    /// <summary>How much of the talk stands at once, in characters; a message that is longer stands alone.</summary>
    private const int MostLetters = 2500;

    /// <summary>Her screen with what there is of the talk.</summary>
    /// <remarks>Under the lock and under force there is nothing: not the words, not the cover line.</remarks>
    public Screen Add(Screen screen, SessionId her, Session session)
    {
        if (!room.IsOn || room.Memory.Files.Count == 0 || session.Holdings.Locked || session.Dialogue.Forced) return screen;
        // Before the first questions are answered nothing may tell what the bot is for; nor may the cover.
        if (!session.Dialogue.Opened || session.Dialogue.Node.StartsWith("cover.", StringComparison.Ordinal)) return screen;
        if (session.Dialogue.Language is not { } language || room.Memory.FindCase(her) is not { } of) return screen;
        var items = room.Memory.Files[of].Items.Values.Where(item => item.Hers != HerSight.None).ToList();
        if (items.Count == 0) return screen;
        // Never echo: only what volunteers wrote is here.
        if (items.Any(item => item.Hers == HerSight.Covered))
        {
            var open = new ScreenButton(texts.Hers("relay.open", language), OpenData);
            return new Screen($"{texts.Hers("relay.cover", language)}\n\n{screen.Html}", screen.Rows.Insert(0, [open]));
        }
        // Elsewhere (the numbers, her plan) the words would only be in the way.
        // A lock screen shows how a message begins: never with somebody's words.
        return texts.IsTalk(session.Dialogue.Node) ? screen with { Html = $"{texts.Hers("relay.head", language)}\n\n{Words(items, language)}\n\n{screen.Html}" } : screen;
    }

    private string Words(List<TalkItem> items, Language language)
    {
        var words = new List<string>();
        var letters = 0;
        for (var at = items.Count - 1; at >= 0; at--)
        {
            letters += items[at].Text.Length;
            // That something is missing must be seen, or what went before was never said.
            if (letters > MostLetters && words.Count > 0)
            {
                words.Insert(0, texts.Hers("relay.earlier", language));
                break;
            }
            words.Insert(0, Html.Escape(Cut(items[at].Text)));
        }
        return new StringBuilder().AppendJoin("\n\n", words).ToString();
    }

    // Together with the screen under it a message has room for 4096 characters.
    private static string Cut(string text) => text.Length <= 3200 ? text : text[..3199] + "…";
}
