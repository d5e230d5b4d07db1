using System.Collections.Immutable;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Scripts;

namespace HelpBot.Commands.Graphs;

/// <summary>The state machine as a picture: screens, and the ways between them.</summary>
/// <param name="Nodes">The screens, in the order of the script; what leads in from anywhere stands first.</param>
/// <param name="Edges">The ways; all ways between two nodes of one kind are one edge.</param>
internal sealed record ScriptGraph(ImmutableArray<GraphNode> Nodes, ImmutableArray<GraphEdge> Edges)
{
    /// <summary>Draws a script.</summary>
    /// <param name="script">The script.</param>
    /// <param name="language">The language of the labels.</param>
    /// <param name="around">Only this screen and its neighbours; null for all.</param>
    public static ScriptGraph Of(Script script, Language language, string? around = null)
    {
        var edges = script.Ordered.SelectMany(node => GraphWays.From(node, language)).Concat(GraphWays.FromAnywhere(script))
            .Where(edge => around is null || edge.From == around || edge.To == around)
            .GroupBy(edge => (edge.From, edge.To, edge.IsQuiet))
            .Select(same => new GraphEdge(same.Key.From, same.Key.To, string.Join(" / ", same.Select(edge => edge.Label).Distinct()), same.Key.IsQuiet))
            .ToImmutableArray();
        var named = edges.SelectMany(edge => new[] { edge.From, edge.To }).Append(around).ToHashSet();
        var entrances = GraphWays.Entrances.Where(named.Contains).Select(name => new GraphNode(name, NodeLook.Entrance, Area.Ordinary));
        var screens = script.Ordered.Where(node => around is null || named.Contains(node.Id)).Select(node => new GraphNode(node.Id, Look(node), node.Area));
        return new([.. entrances, .. screens], edges);
    }

    private static NodeLook Look(Node node)
    {
        if (!node.Next.IsEmpty) return NodeLook.Junction;
        return Reserved.Nodes.Contains(node.Id) || node.Id == Reserved.CoverForget ? NodeLook.Reserved : NodeLook.Screen;
    }
}

/// <summary>A node of the picture.</summary>
/// <param name="Id">The screen's id, or what leads in.</param>
/// <param name="Look">How it is drawn.</param>
/// <param name="Area">Where it belongs.</param>
internal readonly record struct GraphNode(string Id, NodeLook Look, Area Area);

/// <summary>A way.</summary>
/// <param name="From">From where.</param>
/// <param name="To">To where.</param>
/// <param name="Label">The buttons' texts, or what else leads on.</param>
/// <param name="IsQuiet">Not by a button: drawn dotted.</param>
internal readonly record struct GraphEdge(string From, string To, string Label, bool IsQuiet);

/// <summary>How a node is drawn.</summary>
internal enum NodeLook
{
    /// <summary>A screen.</summary>
    Screen,

    /// <summary>A screen that every script has.</summary>
    Reserved,

    /// <summary>Never shown: sends on.</summary>
    Junction,

    /// <summary>No screen: typed text, commands, other messages.</summary>
    Entrance,
}
