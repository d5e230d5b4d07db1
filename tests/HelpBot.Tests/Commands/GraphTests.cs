using System.Text.RegularExpressions;
using HelpBot.Commands.Graphs;
using HelpBot.Domain.Conversation;
using HelpBot.Tests.Domain.Scripts;

namespace HelpBot.Tests.Commands;

public partial class GraphTests
{
    private static readonly ScriptGraph Graph = ScriptGraph.Of(SmallScript.Compiled, Language.Russian);

    [Fact]
    public void Every_screen_is_drawn_and_every_way_leads_from_one_to_another()
    {
        var names = Graph.Nodes.Select(node => node.Id).ToHashSet();
        Assert.All(SmallScript.Compiled.Ordered, node => Assert.Contains(node.Id, names));
        Assert.All(Graph.Edges, edge => Assert.True(names.Contains(edge.From) && names.Contains(edge.To), $"{edge.From} -> {edge.To}"));
    }

    [Fact]
    public void Ways_carry_the_buttons_texts_and_their_conditions()
    {
        Assert.Contains(Graph.Edges, edge => edge is { From: "menu", To: "plan" } && edge.Label == SmallScript.Compiled.Texts["plan.go"].In(Language.Russian).Source);
        Assert.Contains(Graph.Edges, edge => edge is { From: "menu", To: "numbers" } && edge.Label.EndsWith("[danger=yes]", StringComparison.Ordinal));
        Assert.Contains(Graph.Edges, edge => edge is { From: "check.end", To: "numbers" } && edge.Label.Contains("2 of check1,check2 = yes", StringComparison.Ordinal));
        Assert.Contains(Graph.Edges, edge => edge is { From: "(typed text)", To: "numbers", IsQuiet: true, Label: "danger" });
    }

    [Fact]
    public void Mermaid_is_well_formed()
    {
        var lines = MermaidWriter.Write(Graph).ToArray();
        Assert.Equal("flowchart LR", lines[1]);
        Assert.Equal(lines.Count(line => line.TrimStart().StartsWith("subgraph ", StringComparison.Ordinal)), lines.Count(line => line.Trim() == "end"));
        var declared = lines.Select(line => MermaidNode().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value).ToHashSet();
        Assert.Equal(Graph.Nodes.Length, declared.Count);
        var edges = lines.Select(line => MermaidEdge().Match(line)).Where(match => match.Success).ToArray();
        Assert.Equal(Graph.Edges.Length, edges.Length);
        Assert.All(edges, edge => Assert.True(declared.Contains(edge.Groups[1].Value) && declared.Contains(edge.Groups[2].Value)));
        var reserved = Assert.Single(lines, line => line.EndsWith(" reserved", StringComparison.Ordinal));
        Assert.Equal(Graph.Nodes.Count(node => node.Look == NodeLook.Reserved), reserved.Split(',').Length);
    }

    [Fact]
    public void Dot_is_well_formed()
    {
        var text = string.Join('\n', DotWriter.Write(Graph));
        Assert.Equal(text.Count(letter => letter == '{'), text.Count(letter => letter == '}'));
        Assert.Equal(0, text.Replace("\\\"", "", StringComparison.Ordinal).Count(letter => letter == '"') % 2);
        Assert.All(Graph.Nodes, node => Assert.Contains($"    \"{node.Id}\"", text, StringComparison.Ordinal));
        Assert.Equal(Graph.Edges.Length, Regex.Count(text, " -> "));
    }

    [Fact]
    public void A_label_cannot_break_out_of_its_quotes()
    {
        ScriptGraph graph = new([new("a", NodeLook.Screen, default), new("b", NodeLook.Screen, default)], [new("a", "b", "say \"x\" | <b> \\", false)]);
        Assert.Contains("n0 -->|\"say #quot;x#quot; #124; #lt;b> \\\"| n1", string.Join('\n', MermaidWriter.Write(graph)), StringComparison.Ordinal);
        Assert.Contains("[label=\"say \\\"x\\\" | <b> \\\\\"]", string.Join('\n', DotWriter.Write(graph)), StringComparison.Ordinal);
    }

    [Fact]
    public void Around_a_screen_only_its_neighbours_are_drawn()
    {
        var around = ScriptGraph.Of(SmallScript.Compiled, Language.Kazakh, "plan");
        Assert.All(around.Edges, edge => Assert.True(edge.From == "plan" || edge.To == "plan"));
        Assert.Contains(around.Nodes, node => node.Id == "menu");
        Assert.DoesNotContain(around.Nodes, node => node.Id == "check.1");
    }

    [GeneratedRegex("""^\s*(n\d+)(?:\[\[".*"\]\]|\[".*"\]|\{".*"\}|\(\[".*"\]\))$""")]
    private static partial Regex MermaidNode();

    [GeneratedRegex("""^\s*(n\d+) (?:-->|-\.->)\|"[^"|]*"\| (n\d+)$""")]
    private static partial Regex MermaidEdge();
}
