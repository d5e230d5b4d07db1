using HelpBot.Domain.Scripts;

namespace HelpBot.Commands.Graphs;

/// <summary>Writes a graph in the DOT language of Graphviz.</summary>
internal static class DotWriter
{
    /// <summary>The lines.</summary>
    public static IEnumerable<string> Write(ScriptGraph graph)
    {
        yield return "digraph helpbot {";
        yield return "  rankdir=LR;";
        yield return "  node [shape=box, fontname=\"sans-serif\"];";
        yield return "  edge [fontname=\"sans-serif\", fontsize=10];";
        foreach (var area in graph.Nodes.GroupBy(node => node.Area).OrderBy(area => area.Key))
        {
            if (area.Key != Area.Ordinary) yield return $"  subgraph cluster_{area.Key.ToString().ToLowerInvariant()} {{ label={Quote(area.Key.ToString().ToLowerInvariant())};";
            foreach (var node in area) yield return $"    {Quote(node.Id)}{Style(node.Look)};";
            if (area.Key != Area.Ordinary) yield return "  }";
        }

        foreach (var edge in graph.Edges) yield return $"  {Quote(edge.From)} -> {Quote(edge.To)} [label={Quote(edge.Label)}{(edge.IsQuiet ? ", style=dashed" : "")}];";
        yield return "}";
    }

    private static string Style(NodeLook look) => look switch
    {
        NodeLook.Reserved => " [style=filled, fillcolor=\"#eeeeff\", peripheries=2]",
        NodeLook.Junction => " [shape=diamond]",
        NodeLook.Entrance => " [shape=oval, style=dashed]",
        _ => "",
    };

    private static string Quote(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
