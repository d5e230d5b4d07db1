using System.Collections.Immutable;
using HelpBot.Domain.Scripts;

namespace HelpBot.Content.Plays;

/// <summary>Which screens and buttons the plays reach.</summary>
public sealed class PlayCoverage
{
    private readonly HashSet<string> _seen = [];
    private readonly HashSet<string> _pressed = [];

    /// <summary>A screen was shown.</summary>
    public void Saw(string node) => _seen.Add(node);

    /// <summary>A button was pressed.</summary>
    /// <param name="data">Its callback data, or the data that it would have if it did not copy.</param>
    public void Pressed(string data) => _pressed.Add(data);

    /// <summary>The screens that no play shows, in the order of the script. Junctions are never shown and do not count.</summary>
    public ImmutableArray<string> UnseenNodes(Script script) =>
        [.. script.Ordered.Where(node => node.Next.IsEmpty && !_seen.Contains(node.Id)).Select(node => node.Id)];

    /// <summary>The buttons that no play presses, as <c>node/button</c>, in the order of the script.</summary>
    public ImmutableArray<string> UnpressedButtons(Script script) =>
    [
        .. from node in script.Ordered
           from row in node.Rows
           from button in row
           where !_pressed.Contains(button.Tag)
           select $"{node.Id}/{button.Id}",
    ];

    /// <summary>What the plays leave out, as warnings: one for each screen that none shows, one for each button that none presses on a screen that is shown.</summary>
    public ImmutableArray<ScriptIssue> Gaps(Script script)
    {
        var unseen = UnseenNodes(script);
        return
        [
            .. from node in unseen
               select new ScriptIssue("screen-unplayed", IssueSeverity.Warning, script.Nodes[node].At, $"No play shows the screen {node}.", PlayIt),
            .. from name in UnpressedButtons(script)
               let node = name[..name.LastIndexOf('/')]
               where !unseen.Contains(node)
               select new ScriptIssue("button-unplayed", IssueSeverity.Warning, script.Nodes[node].At, $"No play presses the button {name}.", PlayIt),
        ];
    }

    private const string PlayIt = "Add a play to scripts/plays/: `helpbot play --as-test` writes your own talk down as one.";
}
