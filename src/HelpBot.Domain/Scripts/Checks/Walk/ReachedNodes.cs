using HelpBot.Domain.Conversation;

namespace HelpBot.Domain.Scripts.Checks.Walk;

/// <summary>The screens that are known to be reachable, and the values that facts are known to take.</summary>
internal sealed class ReachedNodes
{
    private readonly Script _script;
    private readonly HashSet<string> _nodes = [];
    private readonly HashSet<string> _opened = [];
    private readonly Dictionary<string, SortedSet<string>> _values = new(StringComparer.Ordinal);
    private bool _isNew = true;

    public ReachedNodes(Script script)
    {
        _script = script;
        foreach (var node in Entrances(script)) Add(node);
    }

    /// <summary>All reached screens in the order of the script if anything was reached since the last call; none if not.</summary>
    public IReadOnlyCollection<Node> Take()
    {
        if (!_isNew) return [];
        _isNew = false;
        return [.. _script.Ordered.Where(node => node.Next.IsEmpty && _nodes.Contains(node.Id))];
    }

    public bool Has(Node node) => _nodes.Contains(node.Id);

    /// <summary>The values of a fact, <see cref="Facts.Unset"/> among them.</summary>
    public IReadOnlyCollection<string> ValuesOf(string fact) => Slot(fact);

    /// <summary>A press led to a screen.</summary>
    /// <param name="button">The button; null for an entry of a list, a tick, the bottom row.</param>
    /// <param name="to">The screen after it.</param>
    /// <param name="facts">The facts after it.</param>
    public void Add(Button? button, Node to, Facts facts)
    {
        _isNew |= _nodes.Add(to.Id);
        foreach (var (name, value) in facts.Entries) _isNew |= Slot(name).Add(value);
        if (button?.Go is Route.To { Node: var through }) Cross(through);
        if (button?.Timer is { } timer) Add(timer.Node);
    }

    /// <summary>A screen is shown: where lists and typed words lead from it is not pressed, but taken from the script.</summary>
    public void AddWaysOf(Node node)
    {
        if (node.List is not null) Add(node.Go);
        if (node.Typed is null) return;
        Add(node.Done);
        Add(node.Refused);
        if (node.Ask is { } ask) Add(ask);
    }

    /// <summary>A way is open that no press has shown.</summary>
    public void Add(Route route)
    {
        if (route is Route.To to) Add(to.Node);
    }

    // Behind a junction that was not walked through, every branch counts.
    private void Add(string id)
    {
        if (!_opened.Add(id)) return;
        _isNew |= _nodes.Add(id);
        foreach (var junction in _script.Nodes[id].Next) Add(junction.Go);
    }

    // The engine jumps over junctions: those on the way of a press are reached, their branches only if it came out there.
    private void Cross(string id)
    {
        if (_script.Nodes[id] is not { Next.IsEmpty: false } junction || !_nodes.Add(id)) return;
        _isNew = true;
        foreach (var branch in junction.Next)
            if (branch.Go is Route.To to) Cross(to.Node);
    }

    private SortedSet<string> Slot(string fact)
    {
        if (_values.TryGetValue(fact, out var values)) return values;
        values = new(StringComparer.Ordinal) { Facts.Unset };
        if (BotFacts.All.TryGetValue(fact, out var known)) values.UnionWith(known);
        return _values[fact] = values;
    }

    private static IEnumerable<string> Entrances(Script script)
    {
        IEnumerable<string?> ids =
        [
            script.Start, script.Unlock, .. Reserved.Nodes, Reserved.CoverForget,
            .. Rules(script.Typed), .. Rules(script.Media),
            .. script.Desk.Values, script.Talk.Written, script.Talk.Masked, script.Talk.Media, script.Talk.Danger, script.Talk.Unseen,
            .. script.Commands.Values.Concat(script.Words.Meanings.Values).OfType<CommandRule.Open>().Select(open => open.Node),
            .. script.Typed.Topic ? script.Ordered.Where(node => !node.TopicWords.IsEmpty).Select(node => node.Id) : [],
        ];
        return ids.OfType<string>().Where(script.Nodes.ContainsKey);
    }

    private static IEnumerable<string?> Rules(TypedRules rules) =>
    [
        .. new[] { rules.Danger, rules.Selfharm, rules.Child, rules.Violence, rules.Volunteer, rules.Shelter, rules.Legal }.SelectMany(rule => new[] { rule?.Certain, rule?.Doubtful }),
        rules.ExitTopic, rules.ExitForget, rules.Place, rules.Else,
    ];

    private static IEnumerable<string?> Rules(MediaRules rules) =>
        [rules.Voice, rules.Photo, rules.Sticker, rules.Document, rules.Contact, rules.Location, rules.Else];
}
