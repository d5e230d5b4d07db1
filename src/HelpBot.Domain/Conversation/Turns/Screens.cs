using HelpBot.Domain.Scripts;

namespace HelpBot.Domain.Conversation.Turns;

/// <summary>Which screen a session is at, whatever script is in force by now.</summary>
internal static class Screens
{
    /// <summary>The node that is shown. A node that the script no longer has is replaced by the next safe question.</summary>
    public static Node Current(Script script, Dialogue dialogue, Holdings holdings)
    {
        var found = script.Nodes.TryGetValue(dialogue.Node, out var node) && node.Next.IsEmpty;
        if (holdings.Locked) return found && IsNeutral(node!) ? node! : script.Nodes[Reserved.CoverWord];
        return found ? node! : script.Nodes[Home(script, dialogue)];
    }

    /// <summary>Where a conversation goes on that has lost its place.</summary>
    public static string Home(Script script, Dialogue dialogue) =>
        dialogue.Language is null ? script.Start : dialogue.Opened ? Reserved.Danger : Reserved.FirstQuestion;

    /// <summary>Whether the screen may be seen under the lock.</summary>
    public static bool IsNeutral(Node node) => node.Area == Area.Cover || node.Id == Reserved.Privacy;
}
