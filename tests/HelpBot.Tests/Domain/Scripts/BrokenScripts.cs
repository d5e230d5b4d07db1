using System.Collections.Immutable;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Scripts.Source;
using static HelpBot.Tests.Domain.Scripts.SmallScript;

namespace HelpBot.Tests.Domain.Scripts;

/// <summary>For each code one script that has this fault.</summary>
internal static class BrokenScripts
{
    public static readonly ImmutableArray<(string Code, ScriptSource Source)> All =
    [
        ("missing-reserved", WithNodes(nodes => nodes.Remove("harm.yes"))),
        ("reserved-junction", With("first.no", node => node with { Next = [new() { Go = "menu" }] })),
        ("unknown-topic", Source with { Understanding = Source.Understanding! with { Topics = ["menu"] } }),
        ("receipt-count", With("menu", node => node with { Typed = "receipt" })),
        ("receipt-count", Source with { Receipt = new() { In = InLanguages.Of<ImmutableArray<Sourced>>(["қайың", "арбуз"], ["лодка"]) } }),
        ("receipt-word", Source with { Receipt = new() { In = InLanguages.Of<ImmutableArray<Sourced>>([], ["ёж"]) } }),
        ("receipt-word", Source with { Receipt = new() { In = InLanguages.Of<ImmutableArray<Sourced>>([], ["Лодка"]) } }),
        ("receipt-twins", Source with { Receipt = new() { In = InLanguages.Of<ImmutableArray<Sourced>>(["құрақ", "курак"], []) } }),
        ("wrong-start", Conversation(c => c with { Start = "menu" })),
        ("missing-key", Conversation(c => c with { Start = null })),
        ("missing-key", With("menu", node => node with { Buttons = [[new() { Go = "plan" }]] })),
        ("missing-key", Conversation(c => c with { Typed = c.Typed with { Else = null } })),
        ("missing-key", With("help.list", node => node with { Go = null })),
        ("unknown-node", Buttons(Press("back", "nowhere"))),
        ("unknown-node", Conversation(c => c with { Unlock = "nowhere" })),
        ("unknown-text", Buttons(Press("no.such.text", "plan"))),
        ("unknown-choice", Buttons(Press("back", "plan", "hid"))),
        ("unknown-choice", With("menu", node => node with { Area = "cellar" })),
        ("unknown-timer", Buttons(Press("back", @do: "timer-never"))),
        ("unknown-fact", Buttons(Press("back", "plan", set: ("dangre", "yes")))),
        ("unknown-fact", Buttons(Press("back", "plan", when: Is("nothing", "yes")))),
        ("unknown-value", Buttons(Press("back", "plan", set: ("danger", "maybe")))),
        ("unknown-value", Buttons(Press("back", "plan", when: Is("language", "xx")))),
        ("fact-of-the-bot", Buttons(Press("back", "plan", set: ("language", "kk")))),
        ("fact-of-the-bot", Conversation(c => c with { Facts = new Dictionary<string, ImmutableArray<Sourced>>(c.Facts) { ["shift"] = ["on"] } })),
        ("fact-without-values", Conversation(c => c with { Facts = new Dictionary<string, ImmutableArray<Sourced>>(c.Facts) { ["empty"] = [] } })),
        ("empty-condition", Buttons(Press("back", "plan", when: new()))),
        ("bad-count", Buttons(Press("back", "plan", when: new() { AtLeast = new() { N = 3, Is = "yes", Of = ["check1"] } }))),
        ("duplicate-button", Buttons(Press("back", "plan"), Press("back", "menu"))),
        ("list-marker-without-list", With("menu", node => node with { Buttons = [[new() { Marker = "list" }]] })),
        ("copy-does-more", Buttons(Press("back", "plan") with { Copy = "alert.text" })),
        ("alert-without-do", Buttons(Press("back", "plan") with { Alert = "alert.text" })),
        ("markup-in-plain", WithText("alert.text", "<b>жирно</b>", "<b>қалың</b>")),
        ("plain-too-long", WithText("alert.text", new('а', 201), new('а', 201))),
        ("open-end", With("check.end", node => node with { Next = [node.Next[0]] })),
        ("never-reached", With("check.end", node => node with { Next = [node.Next[1], node.Next[1]] })),
        ("stays-unseen", With("check.end", node => node with { Next = [new() { Go = "stay" }] })),
        ("unknown-parameter", WithText("menu", "{done}", "{done}")),
        ("unknown-parameter", WithText("back", "{name}", "{name}")),
        ("unused-parameter", With("menu", node => node with { Params = new Dictionary<string, Sourced> { ["n"] = "1" } })),
        ("different-parameters", WithText("check.1", "{n}", "жоқ")),
        ("missing-language", Without("menu", Language.Kazakh)),
        ("missing-language", Without("menu", Language.Russian)),
        ("language-not-offered", With("start.greeting", node => node with { Buttons = [.. node.Buttons.Select(row => row.RemoveAll(button => button.Do?.Value == "language-kk"))] })),
        ("unknown-choice", Buttons(Press("back", "plan", "language-xx"))),
        ("missing-text", Without("row.close") with { Both = ImmutableDictionary<string, TextSource>.Empty }),
        ("empty-text", WithText("menu", " ", " ")),
        ("unknown-statement", Source with { Texts = Source.Texts.With(Language.Russian, new Dictionary<string, TextSource>(Source.Texts[Language.Russian]) { ["menu"] = new() { Text = "м", Facts = ["none"] } }) }),
        ("unknown-date", WithText("menu", "{checked}", "{checked}")),
        ("bad-columns", With("plan", node => node with { Columns = 9 })),
        ("list-and-ticks", With("plan", node => node with { List = "cover-word" })),
        ("no-candidates", With("place.which", node => node with { List = null })),
        ("reserved-word", WithNodes(nodes => nodes["back"] = nodes["menu"])),
        ("reserved-word", Conversation(c => c with { Timers = new Dictionary<string, TimerSource> { ["idle-lock"] = c.Timers["later"] } })),
        ("wrong-area", With("cover.sum", node => node with { Area = "opening" })),
        ("hide-elsewhere", Conversation(c => c with { Typed = c.Typed with { Exit = new() { Hide = "menu" } } })),
        ("no-start", Conversation(c => c with { Commands = ImmutableDictionary<string, Sourced>.Empty })),
        ("no-word", Source with { Words = new() { Commands = new Dictionary<string, WordListSource> { ["hide"] = WordList(["?!"]) } } }),
        ("word-of-two-meanings", Source with { Words = new() { Commands = new Dictionary<string, WordListSource> { ["hide"] = WordList(["СТОП"]), ["plan"] = WordList(["стоп!"]) } } }),
        ("bad-link", Conversation(c => c with { Links = new Dictionary<string, Sourced> { ["a b"] = "almaty" } })),
        ("bad-time", Conversation(c => c with { Timers = new Dictionary<string, TimerSource> { ["later"] = c.Timers["later"] with { After = "10 sec" } } })),
        ("bad-sums", Source with { Cover = Source.Cover with { Sums = new() { From = 5, To = 8 } } }),
        ("few-cover-words", Source with { Cover = new() }),
    ];

    private static ScriptSource Conversation(Func<ConversationSource, ConversationSource> change) => Source with { Conversation = change(Source.Conversation) };

    private static ScriptSource Buttons(params ButtonSource[] buttons) => With("menu", node => node with { Buttons = [[.. buttons]] });

    // In one language, or in all.
    private static ScriptSource Without(string key, Language? language = null) =>
        Source with { Texts = new(each => language is null || language == each ? Source.Texts[each].Where(text => text.Key != key).ToDictionary() : Source.Texts[each]) };
}
