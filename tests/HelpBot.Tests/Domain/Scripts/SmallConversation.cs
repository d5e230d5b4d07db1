using System.Collections.Immutable;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Scripts.Source;
using static HelpBot.Tests.Domain.Scripts.SmallScript;

namespace HelpBot.Tests.Domain.Scripts;

/// <summary>The screens and rules of <see cref="SmallScript"/>.</summary>
internal static class SmallConversation
{
    public static readonly ConversationSource Source = new()
    {
        Start = "start.greeting",
        Facts = new Dictionary<string, ImmutableArray<Sourced>>
        {
            ["danger"] = ["yes", "unknown", "no"],
            ["check1"] = ["yes", "no"],
            ["check2"] = ["yes", "no"],
        },
        Nodes = Nodes(),
        Typed = new()
        {
            Danger = new() { Certain = "numbers", Doubtful = "danger.doubt" },
            Selfharm = new() { Certain = "harm.ask" },
            Violence = new() { Certain = "violence.ack" },
            Exit = new() { Hide = "hide", Topic = "topic.1", Forget = "forget.ask" },
            Place = "help.list",
            Else = "text.unknown",
        },
        Desk = new()
        {
            Taken = "talk",
            Truth = "wait.truth",
            Returned = "wait",
            Handed = "talk",
            Joined = "talk",
            Closed = "talk.closed",
            Aside = "talk.closed",
            Undelivered = "talk",
            Refused = "wait.none",
            Written = "wait.written",
            Masked = "talk.masked",
            Media = "talk.media",
            Unseen = "talk.unseen",
        },
        Media = new() { Voice = "voice.in", Location = "help.list", Else = "media.in" },
        Commands = new Dictionary<string, Sourced>
        {
            ["start"] = "start.greeting",
            ["help"] = "menu",
            ["privacy"] = "privacy",
            ["language"] = "language",
            ["forget"] = "forget.ask",
            ["stop"] = "hide",
        },
        Timers = new Dictionary<string, TimerSource> { ["later"] = new() { After = "10 min", Go = "menu" } },
        Unlock = "unlock.left",
        Links = new Dictionary<string, Sourced> { ["k7f2"] = "almaty" },
    };

    private static Dictionary<string, NodeSource> Nodes()
    {
        var nodes = new Dictionary<string, NodeSource>();
        Opening(nodes);
        Talk(nodes);
        Desk(nodes);
        Settings(nodes);
        Cover(nodes);
        return nodes;
    }

    private static void Opening(Dictionary<string, NodeSource> nodes)
    {
        nodes["start.greeting"] = new()
        {
            Both = true,
            Buttons = [Languages("first.question")],
        };
        nodes["first.question"] = Node(Press("answer.yes", "what.danger"), Press("answer.unknown", "first.unsure"), Press("answer.no", "first.no"));
        nodes["first.no"] = Node();
        nodes["first.unsure"] = Node(Press("continue", "what.danger")) with { Area = "opening" };
        nodes["what.danger"] = Node(
            Press("answer.yes", "numbers", set: ("danger", "yes")),
            Press("answer.unknown", "check.1", set: ("danger", "unknown")),
            Press("answer.no", "place.ask", set: ("danger", "no")));
        nodes["numbers.nolang"] = new()
        {
            Both = true,
            Buttons = [Languages("first.question")],
        };
    }

    private static void Talk(Dictionary<string, NodeSource> nodes)
    {
        nodes["numbers"] = Node(Press("calmer", "menu"), Press("alert.ask", @do: "alert") with { Alert = "alert.text" });
        nodes["check.1"] = Node(Press("answer.yes", "check.2", set: ("check1", "yes")), Press("answer.no", "check.2", set: ("check1", "no"))) with
        {
            Params = new Dictionary<string, Sourced> { ["n"] = "1" },
        };
        nodes["check.2"] = Node(Press("answer.yes", "check.end", set: ("check2", "yes")), Press("answer.no", "check.end", set: ("check2", "no")));
        nodes["check.end"] = new()
        {
            Next =
            [
                new() { When = new() { AtLeast = new() { N = 2, Is = "yes", Of = ["check1", "check2"] } }, Go = "numbers" },
                new() { Go = "place.ask" },
            ],
        };
        nodes["place.ask"] = Node(Press("numbers.first", "numbers"), new ButtonSource { Marker = "list" }, Press("skip", "help.list")) with
        {
            List = "regions",
            Columns = 2,
            Go = "help.list",
            Typed = "place",
            Refused = "place.unknown",
        };
        nodes["place.which"] = Node(Press("place.other", "place.ask")) with { List = "candidates", Go = "help.list" };
        nodes["place.unknown"] = Node(Press("place.other", "place.ask"));
        nodes["help.list"] = Node(
            new ButtonSource { Marker = "list" }, Press("page.next", @do: "next-page"), Press("page.previous", @do: "previous-page"), Press("place.other", "place.ask"),
            Press("place.nothing", "menu", when: Is("place", "empty")), Press("menu.go", "menu")) with
        { List = "services", Go = "help.service" };
        nodes["help.service"] = Node(
            Press("number.alert", @do: "alert", when: Is("number", "short", "long")) with { Alert = "number.told" },
            Press("number.copy") with { Copy = "number.only", When = Is("number", "long") }, Press("back", "help.list")) with
        { List = "service" };
        nodes["menu"] = Node(
            Press("plan.go", "plan"), Press("topic.go", "topic.1"), Press("only.danger", "numbers", when: Is("danger", "yes")), Press("word.go", "word.ask"),
            Press("force.go", "force.ask"), Press("person.go", "wait", "ask-person", when: Is("shift", "on")), Press("later", @do: "timer-later"), Press("read.go", "read.once", "erase-read"), Press("back", "back"));
        nodes["plan"] = new() { Ticks = ["tick.a", "tick.b"], Buttons = [[Press("back", "back")]], Columns = 2 };
        nodes["read.once"] = Node(Press("back", "back"));
        nodes["topic.1"] = Node(Press("back", "back")) with { Topic = new() { Words = ["topic.1.words"] } };
        nodes["danger.doubt"] = Node(Press("answer.yes", "numbers", set: ("danger", "yes")), Press("answer.no", "resume", set: ("danger", "no")));
        nodes["harm.ask"] = Node(Press("answer.yes", "harm.yes"), Press("answer.no", "resume"));
        nodes["harm.yes"] = Node();
        nodes["violence.ack"] = Node(Press("menu.go", "menu"), Press("continue", "resume"));
        nodes["text.unknown"] = Node(Press("menu.go", "menu"), Press("continue", "resume"));
        nodes["voice.in"] = Node(Press("answer.yes", "numbers"), Press("answer.no", "resume"));
        nodes["media.in"] = Node(Press("continue", "resume"));
    }

    private static void Desk(Dictionary<string, NodeSource> nodes)
    {
        nodes["wait"] = Node(Press("sound", @do: "sound-on"), Press("wait.stop", "menu", "stop-waiting")) with { Typed = "relay" };
        nodes["wait.written"] = Node(Press("wait.stop", "menu", "stop-waiting"), Press("take-back", "wait", "take-back")) with { Typed = "relay" };
        nodes["wait.truth"] = Node(Press("wait.on", "wait"), Press("wait.stop", "menu", "stop-waiting")) with { Typed = "relay" };
        nodes["wait.none"] = Node(Press("menu.go", "menu"));
        nodes["talk"] = Node(Press("another", "wait", "another-person"), Press("complain", @do: "complain"), Press("take-back", @do: "take-back"), Press("talk.end", "talk.closed", "end-talk"), Press("hidden", "talk.masked", when: Is("masked", "hidden"))) with { Typed = "relay" };
        nodes["talk.masked"] = Node(Press("unmask", "talk", "unmask"), Press("continue", "talk")) with { Typed = "relay" };
        nodes["talk.unseen"] = Node(Press("continue", "talk")) with { Typed = "relay" };
        nodes["talk.media"] = Node(Press("media.send", "talk", "send-media"), Press("continue", "talk")) with { Typed = "relay" };
        nodes["talk.closed"] = Node(Press("easier", "menu", "rate-easier"), Press("same", "menu", "rate-same"), Press("worse", "menu", "rate-worse"));
    }

    private static void Settings(Dictionary<string, NodeSource> nodes)
    {
        nodes["privacy"] = Node(Press("back", "back"));
        nodes["language"] = new() { Both = true, Buttons = [Languages("resume")] };
        nodes["forget.ask"] = Node(Press("forget.yes", @do: "forget"), Press("forget.no", "back"));
        nodes["forget.done"] = Node();
        nodes["word.ask"] = Node(Press("back", "back"), Press("word.clear", "menu", "clear-words"), Press("lock.off", "stay", "lock-off"), Press("age.1", "stay", "age-1")) with
        {
            Typed = "own-word",
            Done = "word.done",
            Refused = "word.bad",
        };
        nodes["word.done"] = Node(Press("menu.go", "menu"));
        nodes["word.bad"] = Node(Press("again", "word.ask"));
        nodes["force.ask"] = Node(Press("back", "back")) with { Typed = "force-word", Done = "word.done", Refused = "word.bad" };
        nodes["unlock.left"] = Node(Press("continue", "resume"));
    }

    private static ImmutableArray<ButtonSource> Languages(string go) => [.. LanguageTable.Codes.Select(code => Press($"language.{code}", go, $"language-{code}"))];

    private static void Cover(Dictionary<string, NodeSource> nodes)
    {
        nodes["cover.word"] = Node(Press("cover.next", "stay", "next-page"), Press("cover.to-sum", "cover.sum")) with { List = "cover-word" };
        nodes["cover.sum"] = Node(Press("cover.to-word", "cover.word")) with { List = "cover-sum" };
        nodes["cover.numbers"] = Node(Press("cover.to-word", "cover.word"));
        nodes["cover.other"] = Node(Press("cover.to-word", "cover.word"), Press("cover.to-sum", "cover.sum"));
        nodes["cover.forget"] = Node(Press("forget.yes", @do: "forget"), Press("forget.no", "cover.word"));
    }
}
