using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Domain.Scripts.Compiling;

/// <summary>Finds the screens that tell of a word of hers: where one is typed, and where that leads. Whoever makes her open the chat must not find one of them there.</summary>
internal static class WordScreens
{
    private static readonly string[] Typed = [Choice.Word(TypedMode.OwnWord), Choice.Word(TypedMode.ForceWord)];

    public static HashSet<string> Of(ConversationSource conversation)
    {
        var asking = conversation.Nodes.Where(node => Typed.Contains(node.Value.Typed?.Value)).ToList();
        return [.. asking.Select(node => node.Key), .. asking.Select(node => node.Value.Done ?? node.Value.Go).OfType<Sourced>().Select(to => to.Value)];
    }
}
