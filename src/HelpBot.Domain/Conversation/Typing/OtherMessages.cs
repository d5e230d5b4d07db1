using HelpBot.Domain.Conversation.Turns;
using HelpBot.Domain.Scripts;

namespace HelpBot.Domain.Conversation.Typing;

/// <summary>Messages that are no text. Nothing of them is kept.</summary>
internal static class OtherMessages
{
    public static void Receive(this TurnDraft draft, Input.Media media)
    {
        if (draft.Relay(media)) return;
        if (media.Caption is { Length: > 0 } caption && draft.TryUnderstand(caption)) return;
        var rules = draft.Script.Media;
        draft.Lead(media.Kind switch
        {
            MediaKind.Voice or MediaKind.VideoNote => rules.Voice,
            MediaKind.Photo => rules.Photo,
            MediaKind.Sticker => rules.Sticker,
            MediaKind.Document => rules.Document,
            MediaKind.Contact => rules.Contact,
            _ => rules.Else,
        });
    }

    /// <summary>The nearest region; the location itself is dropped. In a talk it is only said that one came.</summary>
    public static void Receive(this TurnDraft draft, Input.Location location)
    {
        if (draft.TellUnseen()) return;
        var region = draft.Current.Area == Area.Ordinary ? draft.Script.Places?.Nearest(location.Latitude, location.Longitude) : null;
        if (region is { } nearest)
        {
            draft.Settle(nearest, town: null);
            draft.GoOn(draft.Script.Media.Location);
        }
        else draft.Lead(draft.Script.Media.Else);
    }

    // Before the first question is answered the question stays, whatever is sent.
    private static void Lead(this TurnDraft draft, string node)
    {
        if (draft.Current.Area == Area.Ordinary) draft.Interrupt(node);
        else draft.OfferHelp();
    }
}
