using HelpBot.Domain.Conversation.Turns;
using HelpBot.Domain.Scripts;

namespace HelpBot.Domain.Conversation.Rendering;

/// <summary>Which buttons of a screen are shown.</summary>
internal static class Visibility
{
    /// <summary>Whether a button is shown: its guard holds, and a page button has a page to turn to.</summary>
    public static bool IsShown(Button button, Node node, in FactView facts, Dialogue dialogue)
    {
        if (!button.Guard.Holds(facts)) return false;
        if (node.List != ListKind.Services) return true;
        return button.Do switch
        {
            Deed.NextPage => facts[BotFacts.Pages] == "more",
            Deed.PreviousPage or Deed.FirstPage => dialogue.Page > 0,
            _ => true,
        };
    }
}
