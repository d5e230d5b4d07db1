using System.Collections.Immutable;
using HelpBot.Domain.Conversation.Turns;
using HelpBot.Domain.Scripts;

namespace HelpBot.Domain.Conversation.Typing;

/// <summary>Setting her own word and the word under force. The domain never keeps the word, only the hash that it is handed.</summary>
internal static class NewWords
{
    public static void TakeWord(this TurnDraft draft, Input.Text text)
    {
        var node = draft.Current;
        var own = node.Typed == TypedMode.OwnWord;
        if (!draft.MayBecome(text, own)) draft.Follow(node.Refused);
        else if (text.Hashed.IsDefaultOrEmpty) return;
        else
        {
            if (draft.Dialogue.Forced) draft.KeepUnderForce(own, text);
            else draft.Keep(own, text.Hashed);
            draft.Follow(node.Done);
        }
    }

    // A word that everybody types would open the chat for everybody; command words never come this far.
    private static bool MayBecome(this TurnDraft draft, Input.Text text, bool own)
    {
        if (!OwnWordForm.IsWord(text.Value)) return false;
        if (draft.Dialogue.Forced ? draft.IsOtherUnderForce(text, own) : text.Word == (own ? WordMatch.Force : WordMatch.Own)) return false;
        return WholeMessage.Fold(text.Value) is not { } word || !draft.Script.Words.TooCommon.Contains(word);
    }

    private static void Keep(this TurnDraft draft, bool own, ImmutableArray<byte> hash) =>
        draft.Holdings = own ? draft.Holdings with { OwnWord = hash, UnlockTold = false } : draft.Holdings with { ForceWord = hash };

    // The two that are set in one view must differ there as anywhere. All words of a chat share one salt: equal words, equal hashes.
    private static bool IsOtherUnderForce(this TurnDraft draft, Input.Text text, bool own)
    {
        var other = own ? draft.Dialogue.ForcedForceWord : draft.Dialogue.ForcedOwnWord;
        return !other.IsEmpty && !text.Hashed.IsDefaultOrEmpty && text.Hashed.AsSpan().SequenceEqual(other.AsSpan());
    }

    // A new own word becomes the one that opens this same empty view; hers stays hers. All else is accepted and only goes along with a receipt.
    private static void KeepUnderForce(this TurnDraft draft, bool own, Input.Text text)
    {
        draft.Dialogue = own ? draft.Dialogue with { ForcedOwnWord = text.Hashed } : draft.Dialogue with { ForcedForceWord = text.Hashed };
        if (own && text.Word == WordMatch.None) draft.Holdings = draft.Holdings with { ForceWord = text.Hashed };
    }
}
