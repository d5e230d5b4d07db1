using HelpBot.Domain.Conversation;
using HelpBot.Domain.Scripts;
using Route = HelpBot.Domain.Scripts.Route;

namespace HelpBot.Commands.Graphs;

/// <summary>Finds the ways of a script. "Back" and "resume" lead where she came from: they are not drawn.</summary>
internal static class GraphWays
{
    private const string Typed = "(typed text)", Command = "(command)", Media = "(other message)", AnyScreen = "(any screen)";

    /// <summary>The nodes that stand for what leads in from anywhere.</summary>
    public static readonly string[] Entrances = [AnyScreen, Typed, Command, Media];

    /// <summary>The ways from one node.</summary>
    public static IEnumerable<GraphEdge> From(Node node, Language language)
    {
        foreach (var button in node.Rows.SelectMany(row => row))
        {
            var label = (node.Both ? button.Label.Label : button.Label.In(language).Source) + Conditions.Of(button.Guard);
            if (button.Go is Route.To to) yield return new(node.Id, to.Node, label, false);
            if (button.Timer is { } timer) yield return new(node.Id, timer.Node, $"after {timer.After:g}", true);
            if (button.Do == Deed.Hide) yield return new(node.Id, Reserved.CoverWord, label, false);
            if (button.Do == Deed.Forget) yield return new(node.Id, Reserved.ForgetDone, label, false);
        }

        foreach (var junction in node.Next)
            if (junction.Go is Route.To to) yield return new(node.Id, to.Node, junction.Guard.IsOpen ? "else" : Conditions.Of(junction.Guard).Trim(), false);
        if (node.List is { } list && node.Go is Route.To chosen) yield return new(node.Id, chosen.Node, $"({Domain.Scripts.Source.Choice.Word(list)})", false);
        if (node.Typed is null) yield break;
        if (node.Done is Route.To done) yield return new(node.Id, done.Node, "typed, taken", true);
        if (node.Refused is Route.To refused) yield return new(node.Id, refused.Node, "typed, refused", true);
        if (node.Ask is { } ask) yield return new(node.Id, ask, "typed, several", true);
    }

    /// <summary>The ways that are open on every screen.</summary>
    public static IEnumerable<GraphEdge> FromAnywhere(Script script)
    {
        yield return new(AnyScreen, Reserved.Numbers, script.Texts[Reserved.RowNumbers].Label, false);
        yield return new(AnyScreen, Reserved.CoverWord, script.Texts[Reserved.RowClose].Label, false);
        foreach (var (label, rule) in Rules(script.Typed))
        {
            if (rule is null) continue;
            yield return new(Typed, rule.Certain, label, true);
            if (rule.Doubtful != rule.Certain) yield return new(Typed, rule.Doubtful, $"{label}?", true);
        }

        (string Label, string? Node)[] typed = [("traces", script.Typed.ExitTopic), ("forget", script.Typed.ExitForget), ("place", script.Typed.Place), ("else", script.Typed.Else)];
        foreach (var (label, node) in typed)
            if (node is not null) yield return new(Typed, node, label, true);
        foreach (var topic in script.Ordered.Where(node => script.Typed.Topic && !node.TopicWords.IsEmpty)) yield return new(Typed, topic.Id, "topic", true);
        foreach (var (name, rule) in script.Commands.OrderBy(command => command.Key, StringComparer.Ordinal))
            if (rule is CommandRule.Open open) yield return new(Command, open.Node, $"/{name}", true);
        var media = script.Media;
        (string Label, string Node)[] sent = [("voice", media.Voice), ("photo", media.Photo), ("sticker", media.Sticker), ("document", media.Document), ("contact", media.Contact), ("location", media.Location), ("else", media.Else)];
        foreach (var (label, node) in sent) yield return new(Media, node, label, true);
    }

    private static (string Label, TypedRule? Rule)[] Rules(TypedRules typed) =>
    [
        ("danger", typed.Danger), ("selfharm", typed.Selfharm), ("child", typed.Child), ("violence", typed.Violence), ("volunteer", typed.Volunteer), ("shelter", typed.Shelter), ("legal", typed.Legal),
    ];
}
