using HelpBot.Domain.Conversation;
using HelpBot.Domain.Scripts;
using HelpBot.Domain.Scripts.Source;
using HelpBot.Tests.Domain.Scripts;

namespace HelpBot.Tests.Domain.Conversation;

public sealed class MovesTests
{
    [Fact]
    public void A_junction_sends_on_by_her_answers()
    {
        var talk = new Talk().Begin().Press("answer.unknown");
        Assert.Equal("Вопрос 1 ру", talk.Screen.Html);
        Assert.Equal("numbers", talk.Press("answer.yes").Press("answer.yes").Node);
        talk = new Talk().Begin().Press("answer.unknown").Press("answer.yes");
        Assert.Equal("place.ask", talk.Press("answer.no").Node);
    }

    [Fact]
    public void A_button_is_shown_only_where_its_guard_holds()
    {
        Assert.DoesNotContain("only.danger ру", new Talk().BeginAtMenu().Labels);
        Assert.Contains("only.danger ру", new Talk().Begin().Press("answer.yes").Press("calmer").Labels);
    }

    [Fact]
    public void A_press_on_a_hidden_button_changes_nothing()
    {
        var shown = new Talk().Begin().Press("answer.yes").Press("calmer");
        var data = shown.Data("only.danger");
        Assert.Equal("menu", new Talk().BeginAtMenu().Do(new Input.Pressed(data)).Node);
        Assert.Equal("numbers", shown.Do(new Input.Pressed(data)).Node);
    }

    [Fact]
    public void Back_leads_the_way_back()
    {
        var talk = new Talk().BeginAtMenu().Press("topic.go");
        Assert.Equal("menu", talk.Press("back").Node);
        Assert.Equal("help.list", talk.Press("back").Node);
    }

    [Fact]
    public void Back_without_a_way_back_leads_to_the_danger_question()
    {
        var talk = new Talk().BeginAtMenu();
        talk.Session = talk.Session with { Dialogue = talk.Session.Dialogue with { Back = [] } };
        Assert.Equal("what.danger", talk.Press("back").Node);
    }

    [Fact]
    public void The_way_back_is_bounded_and_never_goes_in_circles()
    {
        var talk = new Talk().BeginAtMenu();
        for (var i = 0; i < 20; i++) talk.Press("topic.go").Press("row.numbers").Press("calmer");
        Assert.InRange(talk.Session.Dialogue.Back.Length, 1, Dialogue.MaxBack);
    }

    [Fact]
    public void A_press_on_an_old_screen_shows_the_current_one_again()
    {
        var talk = new Talk().Begin();
        var old = talk.Data("answer.no");
        talk.Press("answer.yes").Do(new Input.Pressed(old));
        Assert.Equal("numbers", talk.Node);
        Assert.True(talk.Did<Effect.Show>());
        Assert.Equal("yes", talk.Session.Dialogue.Facts["danger"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("n ")]
    [InlineData("AAAAAAAA")]
    [InlineData("☎☎☎☎☎☎☎☎☎☎☎☎☎☎☎☎☎☎☎☎")]
    [InlineData("AAAAAAAA:almaty")]
    public void Forged_data_shows_the_current_screen_again(string data)
    {
        var talk = new Talk().BeginAtMenu();
        var before = talk.Screen;
        talk.Do(new Input.Pressed(data));
        Assert.Equal(before.Html, talk.Screen.Html);
        Assert.True(talk.Did<Effect.Show>());
    }

    [Fact]
    public void Numbers_and_hide_work_from_any_screen_and_any_version()
    {
        foreach (var node in SmallScript.Compiled.Ordered.Where(node => node.Area == Area.Ordinary && node.Next.IsEmpty))
        {
            var talk = new Talk().BeginAtMenu();
            talk.Session = talk.Session with { Dialogue = talk.Session.Dialogue with { Node = node.Id } };
            Assert.Equal("numbers", talk.Press("row.numbers").Node);
            talk.Session = talk.Session with { Dialogue = talk.Session.Dialogue with { Node = node.Id } };
            Assert.Equal("cover.word", talk.Press("row.close").Node);
        }
    }

    [Fact]
    public void A_screen_that_the_new_script_no_longer_has_becomes_the_danger_question()
    {
        var talk = new Talk().BeginAtMenu().Press("plan.go");
        talk.Script = SmallScript.Compile(SmallScript.WithNodes(nodes =>
        {
            nodes.Remove("plan");
            nodes["menu"] = SmallScript.Node(SmallScript.Press("back", "back"));
        }) with
        { Words = new() });
        Assert.Equal("what.danger ру", talk.Screen.Html);
        Assert.Equal("numbers", talk.Press("answer.yes").Node);
    }

    [Fact]
    public void A_ring_of_junctions_ends_in_the_numbers()
    {
        var ring = new NodeSource { Next = [new() { Go = "check.end" }] };
        var talk = new Talk(SmallScript.Compile(SmallScript.With("check.end", _ => ring))).Begin().Press("answer.unknown").Press("answer.no").Press("answer.no");
        Assert.Equal("numbers", talk.Node);
        Assert.Contains(new Effect.Count(Counts.ScriptFault), talk.Effects);
    }

    [Fact]
    public void An_alert_leaves_the_screen_alone()
    {
        var talk = new Talk().Begin().Press("answer.yes").Press("alert.ask");
        Assert.Equal([new Effect.Alert("alert.text ру")], talk.Effects);
        Assert.Equal("numbers", talk.Node);
    }

    [Fact]
    public void Ticks_are_kept_and_counted()
    {
        var talk = new Talk().BeginAtMenu().Press("plan.go");
        Assert.Equal("План: 0 из 2 ру", talk.Screen.Html);
        Assert.Equal(2, talk.Screen.Rows[0].Length);
        talk.Press("☐ tick.b");
        Assert.Equal("План: 1 из 2 ру", talk.Screen.Html);
        Assert.Equal(["tick.b"], talk.Session.Holdings.Ticks.AsEnumerable());
        Assert.Empty(talk.Press("☑ tick.b").Session.Holdings.Ticks);
    }

    [Fact]
    public void Settings_are_kept()
    {
        var talk = new Talk().BeginAtMenu().Press("word.go").Press("lock.off").Press("age.1");
        Assert.Null(talk.Session.Holdings.LockAfter);
        Assert.Equal(TimeSpan.FromHours(1), talk.Session.Holdings.TraceAge);
        Assert.DoesNotContain(talk.Session.Dialogue.Timers, timer => timer.Kind == ArmedTimer.IdleLock);
    }

    [Fact]
    public void The_language_can_be_changed_in_the_middle()
    {
        var talk = new Talk().BeginAtMenu().Command("language").Press("language.kk");
        Assert.Equal("menu қаз", talk.Screen.Html);
    }

    [Fact]
    public void Forget_is_asked_once_and_leaves_nothing()
    {
        var talk = new Talk().BeginAtMenu().Press("plan.go").Press("☐ tick.a").Command("forget");
        Assert.Equal("forget.ask", talk.Node);
        talk.Press("forget.yes");
        Assert.True(talk.Did<Effect.Forget>());
        Assert.Equal("forget.done ру", talk.Screen.Html);
        Assert.Equal(new Session(new() { Node = "forget.done", Language = Language.Russian }, Holdings.New), talk.Session with { }, Same);
    }

    private static bool Same(Session a, Session b) =>
        HelpBot.Domain.Conversation.Stored.SessionCodec.Encode(a.Dialogue).AsSpan().SequenceEqual(HelpBot.Domain.Conversation.Stored.SessionCodec.Encode(b.Dialogue))
        && HelpBot.Domain.Conversation.Stored.SessionCodec.Encode(a.Holdings).AsSpan().SequenceEqual(HelpBot.Domain.Conversation.Stored.SessionCodec.Encode(b.Holdings));
}
