using System.Collections.Frozen;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Domain.Scripts.Compiling;

/// <summary>Compiles the general rules: typed text, other messages, commands, whole words, links.</summary>
internal sealed class RuleCompiler(ScriptSource source, RouteCompiler routes, IssueList issues)
{
    public const string Hide = "hide", Numbers = "numbers";

    private static readonly System.Buffers.SearchValues<char> LinkCharacters =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-");

    public TypedRules Typed()
    {
        var typed = source.Conversation.Typed;
        if (typed.Else is null) issues.Missing(typed.At, "else", "'typed:'");
        if (typed.Danger is null) issues.Missing(typed.At, "danger", "'typed:'");
        if (typed.Exit?.Hide is { } hide && hide.Value != Hide)
            issues.Error("hide-elsewhere", hide.At, "A wish to be gone at once leads to Hide and nowhere else.", "Write 'hide: hide'.");
        return new()
        {
            Danger = Rule(typed.Danger),
            Selfharm = Rule(typed.Selfharm),
            Child = Rule(typed.Child),
            Violence = Rule(typed.Violence),
            Volunteer = Rule(typed.Volunteer),
            Shelter = Rule(typed.Shelter),
            Legal = Rule(typed.Legal),
            ExitTopic = routes.Node(typed.Exit?.Topic),
            ExitForget = routes.Node(typed.Exit?.Forget),
            Place = routes.Node(typed.Place),
            Topic = typed.Topic,
            Else = routes.Node(typed.Else) ?? Reserved.Unknown,
        };
    }

    public MediaRules Media()
    {
        var media = source.Conversation.Media;
        if (media.Else is null) issues.Missing(media.At, "else", "'media:'");
        var other = routes.Node(media.Else) ?? Reserved.Unknown;
        string To(Sourced? node) => routes.Node(node) ?? other;
        return new(To(media.Voice), To(media.Photo), To(media.Sticker), To(media.Document), To(media.Contact), To(media.Location), other);
    }

    public FrozenDictionary<DeskNews, string> Desk()
    {
        var desk = source.Conversation.Desk;
        (DeskNews News, Sourced? Node)[] ways =
        [
            (DeskNews.Taken, desk.Taken), (DeskNews.Truth, desk.Truth), (DeskNews.Returned, desk.Returned), (DeskNews.Handed, desk.Handed), (DeskNews.Joined, desk.Joined),
            (DeskNews.Closed, desk.Closed), (DeskNews.Aside, desk.Aside), (DeskNews.Undelivered, desk.Undelivered), (DeskNews.Refused, desk.Refused),
            (DeskNews.HandedOn, desk.HandedOn), (DeskNews.Reopened, desk.Reopened), (DeskNews.NoWoman, desk.NoWoman), (DeskNews.NotSuitable, desk.NotSuitable), (DeskNews.AnswerFirst, desk.AnswerFirst),
        ];
        return ways.Select(way => (way.News, Node: routes.Node(way.Node))).Where(way => way.Node is not null).ToFrozenDictionary(way => way.News, way => way.Node!);
    }

    public TalkRules Talk() => new(routes.Node(source.Conversation.Desk.Written), routes.Node(source.Conversation.Desk.Masked), routes.Node(source.Conversation.Desk.Media), routes.Node(source.Conversation.Desk.Danger), routes.Node(source.Conversation.Desk.Unseen));

    public FrozenDictionary<string, CommandRule> Commands()
    {
        var commands = new Dictionary<string, CommandRule>();
        foreach (var (name, to) in source.Conversation.Commands)
            if (Command(to) is { } rule) commands[name] = rule;
        if (!commands.ContainsValue(new CommandRule.Start()))
            issues.Error("no-start", source.Conversation.At.Under("commands"), "No command begins a conversation.", "Add 'start:' with the node that stands under 'start:' at the top.");
        return commands.ToFrozenDictionary();
    }

    public WordRules Words(IReadOnlyDictionary<string, CommandRule> commands)
    {
        var meanings = new Dictionary<string, CommandRule>();
        foreach (var (name, words) in source.Words.Commands)
        {
            var rule = name is Hide or Numbers || !commands.ContainsKey(name) ? Command(new Sourced(name, words.At)) : commands[name];
            if (rule is null) continue;
            foreach (var word in words.In.SelectMany(list => list))
                if (WholeMessage.Fold(word.Value) is not { } folded)
                    issues.Error("no-word", word.At, $"'{word.Value}' holds no word, or more than {WholeMessage.MaxLength} characters.", "Correct it, or take it out.");
                else if (!meanings.TryAdd(folded, rule) && meanings[folded] != rule)
                    issues.Error("word-of-two-meanings", word.At, $"'{word.Value}' stands under two commands (compared without case and Kazakh letters).", "Leave it in one place.");
        }
        var tooCommon = source.Words.Greetings.In.SelectMany(list => list).Concat(source.Desk.Outgoing.Names);
        return new(meanings.ToFrozenDictionary(), tooCommon.Select(word => WholeMessage.Fold(word.Value)).OfType<string>().ToFrozenSet());
    }

    public FrozenDictionary<string, string> Links()
    {
        foreach (var (code, region) in source.Conversation.Links)
            if (code.Length is 0 or > 64 || code.AsSpan().IndexOfAnyExcept(LinkCharacters) >= 0)
                issues.Error("bad-link", region.At, $"'{code}' cannot be a link's code.", "Use 1 to 64 of A-Z a-z 0-9 _ -.");
        var known = source.Places?.Regions.Select(region => region.Id.Value).ToHashSet() ?? [];
        foreach (var region in source.Conversation.Links.Values.Where(region => !known.Contains(region.Value)))
            issues.Unknown("unknown-region", region, "region", known);
        return source.Conversation.Links.ToFrozenDictionary(link => link.Key, link => link.Value.Value);
    }

    private CommandRule? Command(Sourced to) => to.Value switch
    {
        Hide => new CommandRule.Hide(),
        Numbers => new CommandRule.Numbers(),
        _ when to.Value == source.Conversation.Start?.Value => new CommandRule.Start(),
        _ => routes.Node(to) is { } node ? new CommandRule.Open(node) : null,
    };

    private TypedRule? Rule(TypedRuleSource? rule)
    {
        if (rule is null) return null;
        if (rule.Certain is null) issues.Missing(rule.At, "certain", "a rule of 'typed:'");
        return routes.Node(rule.Certain) is { } certain ? new(certain, routes.Node(rule.Doubtful) ?? certain) : null;
    }
}
