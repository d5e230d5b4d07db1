using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Domain.Scripts.Compiling;

/// <summary>Reads where something leads and sees to it that the place exists.</summary>
internal sealed class RouteCompiler(IReadOnlyDictionary<string, NodeSource> nodes, IssueList issues)
{
    public const string Back = "back", Stay = "stay", Resume = "resume";

    public static bool IsWay(string name) => name is Back or Stay or Resume;

    /// <summary>The route; the same screen if nothing is written.</summary>
    public Route Find(Sourced? go) => go?.Value switch
    {
        null or Stay => Route.Here,
        Back => new Route.Back(),
        Resume => new Route.Resume(),
        _ => Node(go) is { } node ? new Route.To(node) : Route.Here,
    };

    /// <summary>The id of a node that exists; null, with an issue if something is written.</summary>
    public string? Node(Sourced? id)
    {
        if (id is not { } wanted) return null;
        if (nodes.ContainsKey(wanted.Value)) return wanted.Value;
        issues.Unknown("unknown-node", wanted, "screen", nodes.Keys);
        return null;
    }
}
