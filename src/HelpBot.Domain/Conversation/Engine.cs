using HelpBot.Domain.Conversation.Rendering;
using HelpBot.Domain.Conversation.Turns;
using HelpBot.Domain.Scripts;

namespace HelpBot.Domain.Conversation;

/// <summary>The conversation's state machine. Pure, total and deterministic: the same arguments give the same bytes; it never throws for any input.</summary>
public static class Engine
{
    /// <summary>Takes one input.</summary>
    /// <param name="session">The session before.</param>
    /// <param name="input">What happened.</param>
    /// <param name="script">The script in force.</param>
    /// <param name="moment">Time, chance and the state of the desk.</param>
    /// <returns>The session after it and what is to be done. A stale timer gives the same session and nothing to do.</returns>
    public static Turn Advance(Session session, Input input, Script script, in Moment moment) => Acts.Take(session, input, script, moment);

    /// <summary>Draws the session's current screen.</summary>
    /// <returns>A screen that Telegram accepts; never empty. The same session gives the same screen whenever it is drawn, but for the directory's dates.</returns>
    public static Screen Render(Session session, Script script, in Moment moment) => new Renderer(session, script, moment).Draw();

    /// <summary>Whether a text typed now would become a new word: then its slow hash is computed beside the loop and handed in as <see cref="Input.Text.Hashed"/>.</summary>
    /// <remarks>The hash is of <see cref="Typing.OwnWordForm.Fold"/> of the text.</remarks>
    public static bool WantsHash(Session session, Script script) =>
        !session.Holdings.Locked && Screens.Current(script, session.Dialogue, session.Holdings).Typed is TypedMode.OwnWord or TypedMode.ForceWord;

    /// <summary>The receipt that a text typed now may be: then it is looked for beside the loop and handed in as <see cref="Input.Text.Plan"/>.</summary>
    /// <returns>Its folded form (<see cref="Typing.ReceiptForm"/>); null if the screen asks for none or the text cannot be one.</returns>
    public static string? WantsReceipt(Session session, Script script, string text) =>
        !session.Holdings.Locked && Screens.Current(script, session.Dialogue, session.Holdings).Typed is TypedMode.Receipt ? Typing.ReceiptForm.Fold(text) : null;

    /// <summary>Whether a press now asks for a new receipt: then its words are drawn and hashed beside the loop (<see cref="Input.Pressed.HasWords"/>).</summary>
    public static bool MakesReceipt(Session session, Script script, string data) =>
        !session.Holdings.Locked && script.Pressable.TryGetValue(data, out var found) && found.Button.Do == Deed.MakeReceipt
        && found.Node == Screens.Current(script, session.Dialogue, session.Holdings);

    /// <summary>The session as it goes on after the program was started again: words that were in memory only are gone, so she is at the screen before them.</summary>
    public static Dialogue Wake(Dialogue dialogue, Script script)
    {
        if (!script.Nodes.TryGetValue(dialogue.Node, out var node) || !node.ShowsReceipt) return dialogue;
        return dialogue with { Node = dialogue.Back is [.., var last] ? last : Screens.Home(script, dialogue), Turn = dialogue.Turn + 1 };
    }

    /// <summary>The session after 24 hours without an act of hers: the dialogue ends, the rest lives on.</summary>
    /// <remarks>What the word under force had opened must not open the rest by waiting: the cover closes.</remarks>
    public static Session Expire(Session session) => new(
        Dialogue.New with { ClientLanguage = session.Dialogue.ClientLanguage },
        session.Dialogue.Forced ? session.Holdings with { Locked = true } : session.Holdings);
}
