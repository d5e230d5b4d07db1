using System.Collections.Immutable;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Scripts;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Tests.Domain.Scripts;

/// <summary>A script in memory, small but with everything that the engine knows.</summary>
/// <remarks>A text that is not written here says its own key, with its language behind it.</remarks>
internal static class SmallScript
{
    public static readonly ScriptSource Source = Build();

    public static readonly Script Compiled = Compile(Source);

    public static Script Compile(ScriptSource source)
    {
        var (script, issues) = ScriptCompiler.Compile(source);
        Assert.True(script is not null, string.Join('\n', issues));
        return script;
    }

    /// <summary>The same content with one node changed.</summary>
    public static ScriptSource With(string node, Func<NodeSource, NodeSource> change) =>
        WithNodes(nodes => nodes[node] = change(nodes[node]));

    public static ScriptSource WithNodes(Action<Dictionary<string, NodeSource>> change)
    {
        var nodes = new Dictionary<string, NodeSource>(Source.Conversation.Nodes);
        change(nodes);
        return Source with { Conversation = Source.Conversation with { Nodes = nodes } };
    }

    public static ScriptSource WithText(string key, string ru, string kk) => Source with
    {
        Texts = new(language => new Dictionary<string, TextSource>(Source.Texts[language]) { [key] = new() { Text = language == Language.Kazakh ? kk : ru } }),
    };

    public static WordListSource WordList(string[] ru, params string[] kk) => new() { In = new(language => [.. (language == Language.Kazakh ? kk : ru).Select(word => (Sourced)word)]) };

    public static NodeSource Node(params ButtonSource[] buttons) => new() { Buttons = [.. buttons.Select(button => ImmutableArray.Create(button))] };

    public static ButtonSource Press(string text, string? go = null, string? @do = null, (string Fact, string Value)? set = null, ConditionSource? when = null) => new()
    {
        Text = text,
        Go = go is null ? (Sourced?)null : go,
        Do = @do is null ? (Sourced?)null : @do,
        Set = set is { } one ? new Dictionary<string, Sourced> { [one.Fact] = one.Value } : ImmutableDictionary<string, Sourced>.Empty,
        When = when,
    };

    public static ConditionSource Is(string fact, params string[] values) =>
        new() { Facts = new Dictionary<string, ImmutableArray<Sourced>> { [fact] = [.. values.Select(value => (Sourced)value)] } };

    private static ScriptSource Build()
    {
        var conversation = SmallConversation.Source;
        return new()
        {
            Conversation = conversation,
            Texts = new(language => SmallTexts.Of(conversation, language == Language.Kazakh ? "қаз" : "ру")),
            Both = new Dictionary<string, TextSource> { ["numbers.nolang"] = new() { Text = "нөмірлер · номера 102 103 112" }, ["row.close"] = new() { Text = "Жабу · Закрыть" } },
            Places = SmallPlaces.Places,
            Directory = SmallPlaces.Directory,
            Understanding = new(SmallReader.Read, "small"),
            Cover = new()
            {
                Words = new()
                {
                    In = InLanguages.Of<ImmutableArray<CoverWordSource>>(
                        kk: [.. Enumerable.Range(1, 7).Select(n => new CoverWordSource { Word = $"сөз{n}", Meaning = $"мағына {n}" })],
                        ru: [.. Enumerable.Range(1, 5).Select(n => new CoverWordSource { Word = $"слово{n}", Meaning = $"смысл {n}" })]),
                },
            },
            Words = new()
            {
                Commands = new Dictionary<string, WordListSource>
                {
                    ["hide"] = WordList(["стоп"], "өшір"),
                    ["numbers"] = WordList(["номера", "102"], "нөмірлер"),
                    ["start"] = WordList(["старт"], "бастау"),
                    ["privacy"] = WordList(["что хранится"]),
                    ["plan"] = WordList(["план"], "жоспар"),
                },
                Greetings = WordList(["привет"], "сәлем"),
            },
        };
    }
}
