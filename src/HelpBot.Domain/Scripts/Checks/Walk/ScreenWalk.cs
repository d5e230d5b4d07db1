using System.Collections.Immutable;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Conversation.Turns;
using HelpBot.Domain.Scripts.Compiling;

namespace HelpBot.Domain.Scripts.Checks.Walk;

/// <summary>Walks every screen that can be reached, with every combination of values that its guards can tell apart, in every language, through the engine itself.</summary>
/// <remarks>
/// The values of one fact are those that some reachable button sets; their combinations are taken as independent. So a combination may be
/// walked that no conversation ever has: the price for not having to walk the product of all facts on all screens.
/// </remarks>
internal sealed class ScreenWalk
{
    /// <summary>The most situations that are walked. The shipped script has about a hundredth of it.</summary>
    public const int MaxSituations = 200_000;

    private static readonly string[] OfDirectory = [BotFacts.Place, BotFacts.Number, BotFacts.Pages];

    private readonly Script _script;
    private readonly Findings _findings;
    private readonly Stagehand _stagehand;
    private readonly ScreenChecks _checks;
    private readonly ReachedNodes _reached;
    private readonly HashSet<(Node Node, Session Session, bool OnShift, DeskView Desk)> _walked = [];
    private readonly Dictionary<Node, string[]> _reads = [];
    private readonly Dictionary<Node, int> _valuesOf = [];

    public ScreenWalk(Script script, DateOnly today, Findings findings)
    {
        (_script, _findings, _stagehand) = (script, findings, new(script, today));
        (_checks, _reached) = (new(script, findings), new(script));
    }

    /// <summary>How many situations were walked.</summary>
    public int Situations => _walked.Count;

    public void Run()
    {
        // A button that is reached late may set a value that opens a way on a screen walked before: until nothing is new.
        while (_reached.Take() is { Count: > 0 } nodes)
            foreach (var node in nodes)
                if (!Walk(node)) return;
        foreach (var node in _script.Ordered.Where(node => !_reached.Has(node)))
            _findings.Error("unreachable-node", node.At, $"Nothing leads to the screen '{node.Id}'.", "Let a button lead there, or take it out.");
    }

    private bool Walk(Node node)
    {
        var facts = _reads.TryGetValue(node, out var known) ? known : _reads[node] = GuardReads.Of(node, _script);
        // Values only ever come in: as many as last time are the same.
        var values = facts.Sum(fact => _reached.ValuesOf(fact).Count);
        if (_valuesOf.TryGetValue(node, out var before) && before == values) return true;
        _valuesOf[node] = values;
        return Walk(node, Combinations(facts));
    }

    private bool Walk(Node node, ImmutableArray<KeyValuePair<string, string>>[] combinations)
    {
        if (combinations.LongLength * LanguageTable.All.Length + _walked.Count > MaxSituations)
        {
            _findings.Error("too-many-states", node.At, $"With the guards of '{node.Id}' more than {MaxSituations} situations must be checked.", "Let a fact hold the outcome of several answers instead of reading each.");
            return false;
        }

        var staged = new HashSet<KeyValuePair<string, string>>();
        foreach (var language in Stagehand.LanguagesOf(node))
            foreach (var values in combinations)
                if (Walk(new Situation(node, language, values))) staged.UnionWith(values);
        AddUnstaged(node, combinations, staged);
        return true;
    }

    // What the directory does not show today (a service with a long number) it may show tomorrow: the ways that wait for it are open.
    private void AddUnstaged(Node node, ImmutableArray<KeyValuePair<string, string>>[] combinations, HashSet<KeyValuePair<string, string>> staged)
    {
        foreach (var values in combinations.Where(values => values.Any(value => OfDirectory.Contains(value.Key) && !staged.Contains(value))))
            foreach (var button in node.Rows.SelectMany(row => row).Where(button => button.Guard.Holds(new ListedFacts(values))))
                _reached.Add(button.Go);
    }

    // Whether the values can stand together.
    private bool Walk(in Situation situation)
    {
        var fits = false;
        foreach (var (session, moment) in _stagehand.Set(situation))
        {
            fits = true;
            if (!_walked.Add((situation.Node, session, moment.OnShift, moment.Desk))) continue;
            var screen = Engine.Render(session, _script, moment);
            _checks.Check(screen, situation.Node, situation.Language);
            _reached.AddWaysOf(situation.Node);
            var leadsOn = false;
            foreach (var button in screen.Rows.SelectMany(row => row))
                if (button.Data is { } data) leadsOn |= Press(session, data, moment, situation.Node);
            _checks.CheckWaysOn(situation.Node, leadsOn);
        }

        return fits;
    }

    // Whether the button leads somewhere else than the bottom row, which every screen has.
    private bool Press(Session session, string data, in Moment moment, Node from)
    {
        var turn = Engine.Advance(session, new Input.Pressed(data, HasWords: true), _script, moment);
        var to = Screens.Current(_script, turn.Session.Dialogue, turn.Session.Holdings);
        _reached.Add(_script.Pressable.TryGetValue(data, out var pressed) ? pressed.Button : null, to, turn.Session.Dialogue.Facts);
        if (turn.Effects.Any(effect => effect is Effect.Count { Name: Counts.ScriptFault }))
            _findings.Error("junction-ring", from.At, $"A button of '{from.Id}' leads into junctions that send on to each other for ever.", "Let one of them end at a screen.");
        if (data == Tags.Numbers) _checks.CheckNumbers(from, to);
        if (data == Tags.Hide) _checks.CheckHide(from, to, turn);
        return data is not Tags.Numbers and not Tags.Hide && to.Id != from.Id;
    }

    private ImmutableArray<KeyValuePair<string, string>>[] Combinations(string[] facts)
    {
        var total = 1L;
        foreach (var fact in facts) total = Math.Min(MaxSituations, total * _reached.ValuesOf(fact).Count);
        if (total >= MaxSituations) return new ImmutableArray<KeyValuePair<string, string>>[MaxSituations];
        IEnumerable<ImmutableArray<KeyValuePair<string, string>>> combinations = [[]];
        foreach (var fact in facts)
            combinations = combinations.SelectMany(values => _reached.ValuesOf(fact).Select(value => values.Add(new(fact, value)))).ToArray();
        return [.. combinations];
    }
}
