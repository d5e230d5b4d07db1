namespace HelpBot.Domain.Scripts.Checks.Walk;

/// <summary>Which facts decide what a screen shows and where its buttons lead.</summary>
internal static class GuardReads
{
    /// <summary>The facts that the guards of a screen's buttons read, and those of the junctions behind them.</summary>
    /// <returns>Each once, sorted; without <see cref="BotFacts.Language"/>, which every screen is walked in anyway.</returns>
    public static string[] Of(Node node, Script script)
    {
        var reads = new SortedSet<string>(StringComparer.Ordinal);
        var junctions = new HashSet<string>();
        foreach (var button in node.Rows.SelectMany(row => row))
        {
            reads.UnionWith(button.Guard.Reads);
            Follow(button.Go, script, reads, junctions);
        }

        foreach (var route in (Route[])[node.Go, node.Done, node.Refused]) Follow(route, script, reads, junctions);
        reads.Remove(BotFacts.Language);
        return [.. reads];
    }

    private static void Follow(Route route, Script script, SortedSet<string> reads, HashSet<string> junctions)
    {
        if (route is not Route.To to || !script.Nodes.TryGetValue(to.Node, out var node) || node.Next.IsEmpty || !junctions.Add(node.Id)) return;
        foreach (var (guard, go) in node.Next)
        {
            reads.UnionWith(guard.Reads);
            Follow(go, script, reads, junctions);
        }
    }
}
