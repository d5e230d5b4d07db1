using System.Collections.Frozen;
using System.Collections.Immutable;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Domain.Scripts.Compiling;

/// <summary>Compiles one node.</summary>
internal sealed class NodeCompiler(TextCompiler texts, FactTable facts, RouteCompiler routes, ButtonCompiler buttons, IssueList issues)
{
    private const int MaxColumns = 4;

    /// <summary>The first screen with <c>list: candidates</c>; null if there is none.</summary>
    public string? Candidates { get; init; }

    /// <summary>The screens that are read once.</summary>
    public required IReadOnlySet<string> ReadOnce { get; init; }

    /// <summary>The screens that tell of a word of hers.</summary>
    public required IReadOnlySet<string> TellsOfWord { get; init; }

    public Node Compile(string id, NodeSource source)
    {
        var isJunction = !source.Next.IsDefaultOrEmpty;
        var text = isJunction && source.Text is null ? null : texts.Find(source.Text ?? new Sourced(id, source.At));
        var list = issues.Choose<ListKind>(source.List);
        if (text is not null) CheckParameters(text, source, list);
        CheckShape(id, source, list);
        var (rows, listRow) = buttons.Compile(id, source);
        CheckLanguages(id, source, rows);
        var ordered = LanguageOrder.Of(rows);
        return new()
        {
            Id = id,
            Text = text,
            Both = source.Both,
            Area = AreaOf(id, source),
            Urgency = UrgencyOf(id, source),
            Rows = ordered[LanguageTable.Default],
            RowsFor = ordered,
            ListRow = listRow,
            Columns = source.Columns ?? 1,
            List = list,
            ListTag = list is null ? "" : Tags.Of(id, "- list"),
            Go = routes.Find(source.Go),
            Done = routes.Find(source.Done ?? source.Go),
            Refused = routes.Find(source.Refused),
            Ask = routes.Node(source.Ask) ?? Candidates,
            Ticks = [.. source.Ticks.Select(key => Tick(id, key)).OfType<Tick>()],
            Typed = issues.Choose<TypedMode>(source.Typed),
            Interrupts = rows.Any(row => row.Any(button => button.Go is Route.Resume)),
            ReadOnce = ReadOnce.Contains(id),
            TellsOfWord = TellsOfWord.Contains(id),
            Spoken = SpokenButtons.Of(rows, texts.Texts),
            ShowsReceipt = text?.Uses("receipt") ?? false,
            Params = source.Params.ToFrozenDictionary(entry => entry.Key, entry => entry.Value.Value),
            Next = isJunction ? Junctions(source) : [],
            TopicWords = source.Topic is null ? [] : [.. source.Topic.Words.Select(key => texts.Find(key)).OfType<ScriptText>()],
            At = source.At,
        };
    }

    private Tick? Tick(string node, Sourced key)
    {
        if (texts.Find(key) is not { } label) return null;
        texts.CheckParameters(label, [], "a label has none");
        return new(label, Tags.Of(node, $"- tick {label.Key}"));
    }

    private ImmutableArray<Junction> Junctions(NodeSource source)
    {
        var junctions = source.Next.Select(next => new Junction(facts.Guard(next.When, next.Unless), Way(next))).ToImmutableArray();
        if (!junctions[^1].Guard.IsOpen)
            issues.Error("open-end", source.Next[^1].At, "The last entry of 'next:' has a condition: where does it lead if none holds?", "End the list with '- { go: … }'.");
        foreach (var next in source.Next.Take(junctions.Length - 1).Where(next => next.When is null && next.Unless is null))
            issues.Error("never-reached", next.At, "The entries after this one are never reached: it has no condition.", "Give it one, or move it to the end.");
        return junctions;
    }

    private Route Way(NextSource next)
    {
        if (next.Go is null) issues.Missing(next.At, "go", "an entry of 'next:'");
        if (next.Go?.Value == RouteCompiler.Stay)
            issues.Error("stays-unseen", next.At, "A junction is never shown, so nobody can stay at it.", "Name the screen to go to.");
        return routes.Find(next.Go);
    }

    private void CheckParameters(ScriptText text, NodeSource source, ListKind? list)
    {
        List<string> allowed = ["place", "left", "name", "number", "receipt", "minutes", "day", "time", .. source.Params.Keys];
        if (!source.Ticks.IsEmpty) allowed.AddRange(["done", "total"]);
        if (list == ListKind.Services) allowed.AddRange(["page", "pages"]);
        if (list == ListKind.CoverWord) allowed.AddRange(["word", "meaning"]);
        if (list == ListKind.CoverSum) allowed.AddRange(["a", "b"]);
        texts.CheckParameters(text, allowed, $"this screen fills in {TextCompiler.Listed(allowed)}");
        foreach (var (name, value) in source.Params)
            if (!text.Uses(name))
                issues.Warning("unused-parameter", value.At, $"The text '{text.Key}' has no {{{name}}}.", "Use it there, or take it out of 'params:'.");
    }

    private void CheckShape(string id, NodeSource source, ListKind? list)
    {
        if (source.Columns is < 1 or > MaxColumns)
            issues.Error("bad-columns", source.At, $"'columns' is {source.Columns}; 1 to {MaxColumns} fit a phone.", $"Choose 1 to {MaxColumns}.");
        if (list is ListKind.Regions or ListKind.Candidates or ListKind.Services && source.Go is null)
            issues.Missing(source.At, "go", $"the screen '{id}' with a list");
        if (list is not null && !source.Ticks.IsEmpty)
            issues.Error("list-and-ticks", source.At, "A screen has either a list or ticks.", "Make two screens of it.");
        if (source.Typed?.Value == "place" && source.Ask is null && Candidates is null)
            issues.Error("no-candidates", source.At, "A typed place may have several meanings, and no screen has 'list: candidates'.", "Add such a screen.");
        if (RouteCompiler.IsWay(id)) issues.Error("reserved-word", source.At, $"'{id}' cannot name a screen.", "Choose another name.");
    }

    // Where she can choose a language she can choose each; where a talk begins she can choose.
    private void CheckLanguages(string id, NodeSource source, ImmutableArray<ImmutableArray<Button>> rows)
    {
        var offered = rows.SelectMany(row => row).Select(button => button.Language).OfType<Language>().ToHashSet();
        if (offered.Count == 0 && id != Reserved.Greeting) return;
        foreach (var code in LanguageTable.All.Where(language => !offered.Contains(language)).Select(LanguageTable.Code))
            issues.Error("language-not-offered", source.At, $"No button of '{id}' chooses '{code}'.", $"Add one with 'text: language.{code}' and 'do: language-{code}' beside the others.");
    }

    private Area AreaOf(string id, NodeSource source)
    {
        var written = issues.Choose<Area>(source.Area);
        var fixedTo = id switch
        {
            Reserved.CoverWord or Reserved.CoverSum or Reserved.CoverNumbers or Reserved.CoverOther or Reserved.CoverForget => Area.Cover,
            Reserved.Greeting or Reserved.FirstQuestion or Reserved.FirstNo or Reserved.NumbersNoLanguage => Area.Opening,
            _ => (Area?)null,
        };
        if (fixedTo is { } area && written is not null && written != area)
            issues.Error("wrong-area", source.Area!.Value.At, $"'{id}' belongs to the area '{Choice.Word(area)}'.", "Take 'area:' out.");
        return fixedTo ?? written ?? Area.Ordinary;
    }

    private Urgency UrgencyOf(string id, NodeSource source) => (issues.Choose<Haste>(source.Class), id) switch
    {
        (Haste.Numbers, _) => Urgency.Numbers,
        (_, Reserved.Numbers or Reserved.NumbersNoLanguage or Reserved.CoverNumbers or Reserved.DangerDoubt or Reserved.HarmAsk or Reserved.HarmYes) => Urgency.Numbers,
        (Haste.First, _) or (null, Reserved.Greeting) => Urgency.First,
        _ => Urgency.Ordinary,
    };
}
