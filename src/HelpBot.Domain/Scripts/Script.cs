using System.Collections.Frozen;
using System.Collections.Immutable;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Conversation.Lists;
using HelpBot.Domain.Desk;
using HelpBot.Domain.Desk.Source;
using HelpBot.Domain.Directory;
using HelpBot.Domain.Places;
using HelpBot.Domain.Scripts.Source;
using HelpBot.Domain.Scripts.Topics;
using HelpBot.Domain.Understanding;

namespace HelpBot.Domain.Scripts;

/// <summary>The compiled content: screens, texts, rules, directory, places. Immutable; its version is a hash of its content.</summary>
public sealed class Script
{
    internal Script() { }

    /// <summary>A hash of the content, 16 hexadecimal digits.</summary>
    public required string Version { get; init; }

    /// <summary>The id of the node at which a conversation begins.</summary>
    public required string Start { get; init; }

    /// <summary>All nodes by id.</summary>
    public required FrozenDictionary<string, Node> Nodes { get; init; }

    /// <summary>All nodes in the order of the content: for the graph and the checker.</summary>
    public required ImmutableArray<Node> Ordered { get; init; }

    /// <summary>All texts by key, those too that only lists and the bottom row use.</summary>
    public required FrozenDictionary<string, ScriptText> Texts { get; init; }

    /// <summary>The facts that the script declares, with their values; those of the bot are in <see cref="BotFacts"/>.</summary>
    public required FrozenDictionary<string, ImmutableArray<string>> Facts { get; init; }

    /// <summary>Where typed text leads.</summary>
    public required TypedRules Typed { get; init; }

    /// <summary>Where other messages lead.</summary>
    public required MediaRules Media { get; init; }

    /// <summary>Where news of the volunteers' desk lead; what is not there leads nowhere.</summary>
    public FrozenDictionary<DeskNews, string> Desk { get; init; } = FrozenDictionary<DeskNews, string>.Empty;

    /// <summary>The screens of a talk that the engine itself goes to.</summary>
    public TalkRules Talk { get; init; } = new(null, null, null, null, null);

    /// <summary>What commands do, by name without the slash.</summary>
    public required FrozenDictionary<string, CommandRule> Commands { get; init; }

    /// <summary>What whole messages do.</summary>
    public required WordRules Words { get; init; }

    /// <summary>The timers by name.</summary>
    public required FrozenDictionary<string, ScriptTimer> Timers { get; init; }

    /// <summary>The id of the screen after her own word; null if none.</summary>
    public string? Unlock { get; init; }

    /// <summary>Codes in shared links to region ids.</summary>
    public required FrozenDictionary<string, string> Links { get; init; }

    /// <summary>The cover's content.</summary>
    public required Cover Cover { get; init; }

    /// <summary>Stems that must not stand in a preview or on a button.</summary>
    public required TellingSource Telling { get; init; }

    /// <summary>The legal and medical statements by id.</summary>
    public required FrozenDictionary<string, StatementSource> Statements { get; init; }

    /// <summary>All places; null if the content has none.</summary>
    public PlaceIndex? Places { get; init; }

    /// <summary>Who can help.</summary>
    public ServiceDirectory Directory { get; init; } = ServiceDirectory.Empty;

    /// <summary>What the volunteers' desk says and knows.</summary>
    public DeskBook Book { get; init; } = DeskBook.Empty;

    /// <summary>What the book was made of: for the checker, which says where something stands.</summary>
    internal DeskSource DeskSource { get; init; } = new();

    /// <summary>Who can help, ready to be shown.</summary>
    internal HelpBook Help { get; init; } = new(ServiceDirectory.Empty, FrozenDictionary<string, ScriptText>.Empty);

    /// <summary>The regions as she chooses from them, in the order of each language's labels.</summary>
    internal PerLanguage<ImmutableArray<Region>> RegionsIn { get; init; } = new(_ => []);

    /// <summary>The screen that asks which of several places is meant; null if there is none.</summary>
    internal string? AskPlace { get; init; }

    /// <summary>The words of which receipts are made.</summary>
    public ReceiptWords Receipts { get; init; } = ReceiptWords.None;

    /// <summary>Finds topics in typed text.</summary>
    internal TopicFinder Topics { get; init; } = new([]);

    /// <summary>Reads free text; null if the content has no reader.</summary>
    internal Func<string, Reading>? Reader { get; init; }

    /// <summary>What stands above the next sum after a right answer; null if no screen has sums.</summary>
    internal ScriptText? SumRight { get; init; }

    /// <summary>What stands above the next sum after a wrong answer; null if no screen has sums.</summary>
    internal ScriptText? SumWrong { get; init; }

    /// <summary>The bottom row in each language.</summary>
    internal PerLanguage<ImmutableArray<ScreenButton>> BottomRows { get; init; } = new(_ => []);

    /// <summary>The bottom row in all languages at once.</summary>
    internal ImmutableArray<ScreenButton> BottomRowOfAll { get; init; } = [];

    /// <summary>The bottom row of a language; of all for null.</summary>
    internal ImmutableArray<ScreenButton> BottomRow(Language? language) => language is { } one ? BottomRows[one] : BottomRowOfAll;

    /// <summary>Whether a button with this callback data stands on a cover.</summary>
    /// <param name="data">The callback data of any button, known or not.</param>
    public bool IsOnCover(string data) => Pressable.TryGetValue(data, out var found) && found.Node.Area == Area.Cover;

    /// <summary>The buttons of all nodes by their callback data.</summary>
    internal FrozenDictionary<string, (Node Node, Button Button)> Pressable { get; init; } = FrozenDictionary<string, (Node, Button)>.Empty;
}
