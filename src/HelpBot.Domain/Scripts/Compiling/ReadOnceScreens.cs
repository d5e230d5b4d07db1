using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Domain.Scripts.Compiling;

/// <summary>Finds the screens that are to be read once: where a button with <c>do: erase-read</c> leads, and what lies behind those only.</summary>
internal static class ReadOnceScreens
{
    public static HashSet<string> Of(ConversationSource conversation)
    {
        var edges = conversation.Nodes.SelectMany(node => Ways(node.Value).Select(to => (From: node.Key, To: to))).ToList();
        foreach (var to in Elsewhere(conversation)) edges.Add(("", to));
        var found = conversation.Nodes.Values.SelectMany(node => node.Buttons).SelectMany(row => row)
            .Where(button => button.Do?.Value == Choice.Word(Deed.EraseRead) && button.Go is not null).Select(button => button.Go!.Value.Value).ToHashSet();
        while (edges.Select(edge => edge.To).Distinct().FirstOrDefault(to => !found.Contains(to) && LiesBehind(to)) is { } next) found.Add(next);
        return found;

        bool LiesBehind(string node) => edges.Where(edge => edge.To == node).All(edge => found.Contains(edge.From));
    }

    private static IEnumerable<string> Ways(NodeSource node)
    {
        var written = node.Buttons.SelectMany(row => row).Where(button => button.Do?.Value != Choice.Word(Deed.EraseRead)).Select(button => button.Go)
            .Concat(node.Next.Select(next => next.Go)).Append(node.Go).Append(node.Done).Append(node.Refused).Append(node.Ask);
        return written.OfType<Sourced>().Select(go => go.Value).Where(go => !RouteCompiler.IsWay(go));
    }

    // Rules, commands and the bot itself lead to a node from anywhere.
    private static IEnumerable<string> Elsewhere(ConversationSource conversation)
    {
        var typed = conversation.Typed;
        var rules = ((TypedRuleSource?[])[typed.Danger, typed.Selfharm, typed.Child, typed.Violence, typed.Volunteer, typed.Shelter, typed.Legal])
            .SelectMany(rule => (Sourced?[])[rule?.Certain, rule?.Doubtful]);
        return rules.Append(typed.Else).Append(typed.Place).Append(conversation.Unlock).OfType<Sourced>()
            .Concat(conversation.Commands.Values).Concat(conversation.Timers.Values.Select(timer => timer.Go).OfType<Sourced>())
            .Select(to => to.Value).Concat(Reserved.Nodes)
            .Concat(conversation.Nodes.Where(node => node.Value.Topic is not null).Select(node => node.Key));
    }
}
