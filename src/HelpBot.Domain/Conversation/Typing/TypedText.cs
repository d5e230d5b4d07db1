using HelpBot.Domain.Conversation.Turns;
using HelpBot.Domain.Scripts;

namespace HelpBot.Domain.Conversation.Typing;

/// <summary>Typed text outside the lock. It is read and dropped.</summary>
internal static class TypedText
{
    public static void Read(this TurnDraft draft, Input.Text text)
    {
        var whole = WholeMessage.Fold(text.Value);
        if (whole is not null && draft.Script.Words.Meanings.TryGetValue(whole, out var rule)) draft.Obey(rule);
        else if (draft.Current.Typed is TypedMode.OwnWord or TypedMode.ForceWord) draft.TakeWord(text);
        else if (text.Word == WordMatch.Force) draft.OpenUnderForce();
        else if (text.Word != WordMatch.Own) draft.OfferHelp();
    }

    public static void Receive(this TurnDraft draft, Input.Media media) => draft.OfferHelp();

    public static void Receive(this TurnDraft draft, Input.Location location) => draft.OfferHelp();
}
