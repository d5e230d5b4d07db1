using HelpBot.Domain.Scripts;

namespace HelpBot.Commands.Graphs;

/// <summary>Writes a graph for Mermaid, which many pages and editors draw.</summary>
internal static class MermaidWriter
{
    private static readonly (NodeLook Look, string Style)[] Styles = [(NodeLook.Reserved, "reserved"), (NodeLook.Entrance, "entrance")];

    /// <summary>The lines.</summary>
    public static IEnumerable<string> Write(ScriptGraph graph)
    {
        var names = graph.Nodes.Select((node, at) => (node.Id, Name: $"n{at}")).ToDictionary(node => node.Id, node => node.Name);
        // Without this the drawing stops at 500 edges.
        yield return "%%{init: {\"maxTextSize\": 1000000, \"maxEdges\": 5000, \"flowchart\": {\"htmlLabels\": true}}}%%";
        yield return "flowchart LR";
        foreach (var area in graph.Nodes.GroupBy(node => node.Area).OrderBy(area => area.Key))
        {
            if (area.Key != Area.Ordinary) yield return $"  subgraph {area.Key.ToString().ToLowerInvariant()}";
            foreach (var node in area) yield return $"    {names[node.Id]}{Shape(node)}";
            if (area.Key != Area.Ordinary) yield return "  end";
        }

        foreach (var edge in graph.Edges) yield return $"  {names[edge.From]} {(edge.IsQuiet ? "-.->" : "-->")}|\"{Escape(edge.Label)}\"| {names[edge.To]}";
        yield return "  classDef reserved fill:#eef,stroke:#336,stroke-width:3px";
        yield return "  classDef entrance fill:#fff,stroke:#999,stroke-dasharray:4";
        foreach (var (look, style) in Styles)
        {
            var members = graph.Nodes.Where(node => node.Look == look).Select(node => names[node.Id]).ToArray();
            if (members.Length > 0) yield return $"  class {string.Join(",", members)} {style}";
        }
    }

    private static string Shape(GraphNode node) => node.Look switch
    {
        NodeLook.Reserved => $"[[\"{Escape(node.Id)}\"]]",
        NodeLook.Junction => $"{{\"{Escape(node.Id)}\"}}",
        NodeLook.Entrance => $"([\"{Escape(node.Id)}\"])",
        _ => $"[\"{Escape(node.Id)}\"]",
    };

    private static string Escape(string label) => label.Replace("\"", "#quot;", StringComparison.Ordinal).Replace("<", "#lt;", StringComparison.Ordinal).Replace("|", "#124;", StringComparison.Ordinal);
}
