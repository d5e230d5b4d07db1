using System.Collections.Frozen;
using System.Collections.Immutable;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Desk;
using HelpBot.Domain.Directory;
using HelpBot.Domain.Places;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Domain.Scripts.Compiling;

/// <summary>One run of the compiler over one source.</summary>
internal sealed class Compilation
{
    private readonly ScriptSource _source;
    private readonly ConversationSource _conversation;
    private readonly TextCompiler _texts;
    private readonly FactTable _facts;
    private readonly RouteCompiler _routes;

    public Compilation(ScriptSource source)
    {
        (_source, _conversation) = (source, source.Conversation);
        _texts = new(source, Issues);
        _facts = new(_conversation.Facts, Issues);
        _routes = new(_conversation.Nodes, Issues);
    }

    public IssueList Issues { get; } = new();

    private string? Candidates => _conversation.Nodes.FirstOrDefault(node => node.Value.List?.Value == Choice.Word(ListKind.Candidates)).Key;

    public Script Compile()
    {
        _texts.CompileAll();
        _facts.CompileAll(_conversation.At);
        CheckReserved();
        var timers = Timers();
        var nodes = Nodes(timers);
        RequireTexts(nodes);
        CheckNamedTopics();
        var rules = new RuleCompiler(_source, _routes, Issues);
        var commands = rules.Commands();
        var places = _source.Places is { Regions.IsEmpty: false } content ? new PlaceIndex(content) : null;
        var texts = _texts.Freeze();
        var directory = Directory();
        return new()
        {
            Version = ContentHash.Of(_source),
            Start = _conversation.Start?.Value ?? Reserved.Greeting,
            Nodes = nodes.ToFrozenDictionary(node => node.Id),
            Ordered = nodes,
            Texts = texts,
            Facts = _facts.Freeze(),
            Typed = rules.Typed(),
            Media = rules.Media(),
            DeskSource = _source.Desk,
            Book = DeskCompiler.Compile(_source.Desk, (number, day) => new Checks.ShownNumbers(directory, day).Holds(number)),
            Desk = rules.Desk(),
            Talk = rules.Talk(),
            Commands = commands,
            Words = rules.Words(commands),
            Timers = timers.ToFrozenDictionary(),
            Unlock = _routes.Node(_conversation.Unlock),
            Links = rules.Links(),
            Cover = new CoverCompiler(_source.Cover, Issues).Compile(),
            Telling = _source.Telling,
            Statements = _source.Statements.ToFrozenDictionary(),
            Places = places,
            RegionsIn = new(language => places?.InOrder(language) ?? []),
            Directory = directory,
            Help = new(directory, texts),
            AskPlace = Candidates,
            Topics = new(nodes),
            Receipts = new ReceiptCompiler(_source, Issues).Compile(),
            Reader = _source.Understanding?.Read,
            SumRight = _texts.Texts.GetValueOrDefault(SystemTextKeys.SumRight),
            SumWrong = _texts.Texts.GetValueOrDefault(SystemTextKeys.SumWrong),
            BottomRows = new(language => BottomRow(text => text.In(language).Source)),
            BottomRowOfAll = BottomRow(text => text.Label),
            Pressable = Pressable(nodes),
        };
    }

    private void CheckReserved()
    {
        if (_conversation.Start is null) Issues.Missing(_conversation.At, "start", "conversation.yaml");
        else if (_conversation.Start?.Value != Reserved.Greeting)
            Issues.Error("wrong-start", _conversation.Start!.Value.At, $"A conversation begins at '{Reserved.Greeting}'.", $"Write 'start: {Reserved.Greeting}'.");
        foreach (var id in Reserved.Nodes)
            if (!_conversation.Nodes.ContainsKey(id))
                Issues.Error("missing-reserved", _conversation.At.Under("nodes"), $"The reserved screen '{id}' is missing.", $"Add '{id}:' under 'nodes:'; it can be worded, not removed.");
            else if (!_conversation.Nodes[id].Next.IsDefaultOrEmpty)
                Issues.Error("reserved-junction", _conversation.Nodes[id].At, $"The reserved screen '{id}' must be shown, but sends on by 'next:'.", "Take 'next:' out.");
    }

    private void CheckNamedTopics()
    {
        foreach (var name in _source.Understanding?.Topics ?? [])
            if (!_conversation.Nodes.TryGetValue(name, out var node) || node.Topic is null)
                Issues.Error("unknown-topic", new("understanding/topics.yaml", 0, name), $"'{name}' is no screen with 'topic:'.", "Name the first screen of a topic, as in conversation.yaml.");
    }

    private Dictionary<string, ScriptTimer> Timers()
    {
        var timers = new Dictionary<string, ScriptTimer>();
        foreach (var (name, timer) in _conversation.Timers)
        {
            if (name is ArmedTimer.IdleLock or ArmedTimer.EraseRead)
                Issues.Error("reserved-word", timer.At, $"'{name}' is a timer of the bot itself.", "Choose another name.");
            var after = timer.After is { } written ? Spans.Find(written.Value) : null;
            if (after is null)
                Issues.Error("bad-time", timer.After?.At ?? timer.At, "'after' is not a time.", "Write a number and min, h or d, for example '10 min': one minute to seven days.");
            if (timer.Go is null) Issues.Missing(timer.At, "go", $"the timer '{name}'");
            timers[name] = new(name, after ?? Spans.Least, _routes.Node(timer.Go) ?? Reserved.Numbers);
        }
        return timers;
    }

    private ImmutableArray<Node> Nodes(IReadOnlyDictionary<string, ScriptTimer> timers)
    {
        var compiler = new NodeCompiler(_texts, _facts, _routes, new(_texts, _facts, _routes, timers, Issues), Issues)
        {
            ReadOnce = ReadOnceScreens.Of(_conversation),
            TellsOfWord = WordScreens.Of(_conversation),
            Candidates = Candidates,
        };
        return [.. _conversation.Nodes.Select(node => compiler.Compile(node.Key, node.Value))];
    }

    private void RequireTexts(ImmutableArray<Node> nodes)
    {
        _texts.Require(SystemTextKeys.Always);
        if (nodes.Any(node => node.List == ListKind.CoverSum)) _texts.Require(SystemTextKeys.Sums);
        var services = nodes.Any(node => node.List is ListKind.Services or ListKind.Service);
        if (services) _texts.Require(SystemTextKeys.Services);
        if (nodes.Any(node => node.Text?.Uses("day") == true)) _texts.Require(SystemTextKeys.Shifts);
        if (nodes.Any(node => node.Typed == TypedMode.Relay)) _texts.Require(SystemTextKeys.Relay);
        if (services || _source.Texts.SelectMany(texts => texts.Values).Any(text => text.Text.Contains("{checked}", StringComparison.Ordinal))) _texts.Require(SystemTextKeys.Dates);
    }

    private ServiceDirectory Directory()
    {
        var (directory, issues) = DirectoryCompiler.Compile(_source.Directory, _source.Places ?? new PlaceContent { Regions = [] });
        Issues.AddRange(issues);
        return directory ?? ServiceDirectory.Empty;
    }

    private ImmutableArray<ScreenButton> BottomRow(Func<ScriptText, string> label) =>
        _texts.Texts.GetValueOrDefault(Reserved.RowNumbers) is { } numbers && _texts.Texts.GetValueOrDefault(Reserved.RowClose) is { } close
            ? [new(label(numbers), Tags.Numbers), new(label(close), Tags.Hide)]
            : [];

    private FrozenDictionary<string, (Node Node, Button Button)> Pressable(ImmutableArray<Node> nodes)
    {
        var pressable = new Dictionary<string, (Node, Button)>();
        foreach (var node in nodes)
            foreach (var button in node.Rows.SelectMany(row => row).Where(button => button.Copy is null))
                if (!pressable.TryAdd(button.Tag, (node, button)) && pressable[button.Tag].Item1 != node)
                    Issues.Error("tag-collision", button.At, "This button's short tag equals another's.", "Give it another 'id:'.");
        return pressable.ToFrozenDictionary();
    }
}
