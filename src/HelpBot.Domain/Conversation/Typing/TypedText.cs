using HelpBot.Domain.Conversation.Rendering;
using HelpBot.Domain.Conversation.Turns;
using HelpBot.Domain.Scripts;
using HelpBot.Domain.Understanding;

namespace HelpBot.Domain.Conversation.Typing;

/// <summary>Typed text outside the lock, in the order in which it is understood. It is read and dropped.</summary>
internal static class TypedText
{
    public static void Read(this TurnDraft draft, Input.Text text)
    {
        var mode = draft.Current.Typed;
        var asksWord = mode is TypedMode.OwnWord or TypedMode.ForceWord;
        var relays = mode == TypedMode.Relay && draft.HasCase && text.Word == WordMatch.None;
        var whole = WholeMessage.Fold(text.Value);
        var rule = whole is null ? null : draft.Script.Words.Meanings.GetValueOrDefault(whole);
        // What stands on a button of this screen means that button, whatever the word does elsewhere; only a wish to close comes before it.
        if (rule is not CommandRule.Hide && !asksWord && !relays && text.Word == WordMatch.None && draft.PressSpoken(whole)) return;
        if (rule is not null)
        {
            draft.Obey(rule);
            return;
        }
        if (relays)
        {
            draft.Relay(text.Value);
            return;
        }
        if (mode == TypedMode.Receipt && draft.ReadReceipt(text)) return;
        if (asksWord && OwnWordForm.IsWord(text.Value)) draft.TakeWord(text);
        else if (text.Word == WordMatch.Force && !asksWord) draft.OpenUnderForce();
        else if (text.Word == WordMatch.None && !draft.TryUnderstand(text.Value, asksWord)) draft.AnswerUnknown(text, asksWord);
    }

    /// <summary>Answers a text if anything in it is understood.</summary>
    /// <param name="draft">The turn.</param>
    /// <param name="text">What she wrote.</param>
    /// <param name="onlyUrgent">Whether danger and Hide alone count.</param>
    public static bool TryUnderstand(this TurnDraft draft, string text, bool onlyUrgent = false)
    {
        var node = draft.Current;
        var reading = draft.Script.Reader?.Invoke(text);
        // A name of a place, alone, may look like anything to the reader: it is taken, and the doubt is asked about on top of it.
        if (node.Typed == TypedMode.Place && reading is { Label: Label.Danger, Certainty: Certainty.Doubtful }) draft.TakePlace(text, node.Done, node.Ask);
        if (draft.AnswerUrgent(reading)) return true;
        if (node.Typed == TypedMode.None) return true;
        if (onlyUrgent || node.Area != Area.Ordinary) return false;
        if (node.Typed == TypedMode.Place && draft.TakePlace(text, node.Done, node.Ask)) return true;
        return draft.AnswerLabel(reading, text);
    }

    // Four words that are none: danger among them is still danger.
    private static bool ReadReceipt(this TurnDraft draft, Input.Text text)
    {
        var node = draft.Current;
        if (text.Plan is { } plan) draft.TakeReceipt(plan);
        else if (ReceiptForm.Fold(text.Value) is null) return false;
        else if (draft.Script.Receipts.AreAll(text.Value) || !draft.TryUnderstand(text.Value, onlyUrgent: true)) draft.Follow(node.Refused);
        return true;
    }

    // "Yes", typed where a button says so, is as good as the press.
    private static bool PressSpoken(this TurnDraft draft, string? whole)
    {
        if (whole is null || !draft.Current.Spoken.TryGetValue(whole, out var buttons)) return false;
        var node = draft.Current;
        if (buttons.FirstOrDefault(button => Visibility.IsShown(button, node, draft.Facts, draft.Dialogue)) is not { } shown) return false;
        draft.Press(shown);
        return true;
    }

    private static void AnswerUnknown(this TurnDraft draft, Input.Text text, bool asksWord)
    {
        var node = draft.Current;
        if (asksWord) draft.TakeWord(text);
        else if (node.Typed == TypedMode.Place && node.Refused is Route.To) draft.Follow(node.Refused);
        else draft.OfferHelp();
    }

    // What waits for no screen: danger, harm to herself, a wish to be gone. Where nothing was asked yet, the numbers stand in both languages.
    public static bool AnswerUrgent(this TurnDraft draft, Reading? reading)
    {
        var rules = draft.Script.Typed;
        switch (reading?.Label)
        {
            case Label.Danger when rules.Danger is { } rule:
                var certain = reading.Certainty == Certainty.Certain;
                draft.Count(certain ? Counts.Danger : Counts.Doubt);
                draft.GoUrgent(certain ? rule.Certain : rule.Doubtful);
                return true;
            case Label.SelfHarm when rules.Selfharm is { } rule:
                draft.GoUrgent(rule.For(reading.Certainty));
                return true;
            case Label.Exit when reading is { Exit: ExitKind.Hide, Certainty: Certainty.Certain }:
                draft.Hide();
                if (reading.DangerFollows) draft.AskOnReturn();
                return true;
            default: return false;
        }
    }

    private static bool AnswerLabel(this TurnDraft draft, Reading? reading, string text)
    {
        var rules = draft.Script.Typed;
        var rule = reading?.Label switch
        {
            Label.Child => rules.Child,
            Label.Violence => rules.Violence,
            Label.Volunteer => rules.Volunteer,
            // Closing on a mere guess would take the talk away from her; the close button is one tap away anyhow.
            Label.Exit when reading.Certainty == Certainty.Certain => reading.Exit == ExitKind.Forget ? Only(rules.ExitForget) : Only(rules.ExitTopic),
            _ => null,
        };
        if ((rule is null || reading!.Certainty == Certainty.Doubtful) && draft.TakeNamed(text, reading)) return true;
        rule ??= reading?.Label switch { Label.Shelter => rules.Shelter, Label.Legal => rules.Legal, _ => null };
        if (rule is null) return false;
        draft.Interrupt(rule.For(reading!.Certainty));
        return true;
    }

    // A place before a topic, both before the general rules for shelter and law.
    private static bool TakeNamed(this TurnDraft draft, string text, Reading? reading)
    {
        var rules = draft.Script.Typed;
        if (rules.Place is { } place && draft.TakePlace(text, new Route.To(place), draft.Script.AskPlace)) return true;
        if (!rules.Topic || FindTopic(draft.Script, text, reading) is not { } topic) return false;
        draft.Interrupt(topic);
        return true;
    }

    // "Where can I go with the child" asks for a place, though a child is named in it: there only what is said in more words is a topic.
    private static string? FindTopic(Script script, string text, Reading? reading) =>
        reading is { Label: Label.Shelter, Certainty: Certainty.Certain } ? script.Topics.Find(text, words: 2) : script.Topics.Find(text) ?? NamedTopic(reading);

    // One name is meant, several are a story that only brushes them.
    private static string? NamedTopic(Reading? reading) => reading?.Topics is [var only] ? only : null;

    private static void GoUrgent(this TurnDraft draft, string node)
    {
        if (draft.Dialogue.Language is null) draft.GoNumbers();
        else draft.Interrupt(node);
    }

    private static TypedRule? Only(string? node) => node is null ? null : new(node, node);

    private static string For(this TypedRule rule, Certainty certainty) => certainty == Certainty.Certain ? rule.Certain : rule.Doubtful;
}
