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
}
