using System.Text;
using FsCheck;
using FsCheck.Fluent;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Conversation.Stored;
using HelpBot.Domain.Scripts;

namespace HelpBot.Tests.Domain.Conversation.Properties;

public sealed class EngineProperties
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(800);

    [Fact]
    public void No_acts_break_the_talk_or_lose_the_bottom_row() => Check.One(Thorough, Prop.ForAll(AnyActs.Many, acts =>
    {
        var talk = new Talk();
        foreach (var act in acts)
        {
            act.On(talk);
            AssertValid(talk.Screen);
            Assert.InRange(talk.Effects.OfType<Effect.Show>().Count(), 0, 1);
            Assert.InRange(talk.Session.Dialogue.Back.Length, 0, Dialogue.MaxBack);
            Assert.InRange(SessionCodec.Encode(talk.Session.Dialogue).Length, 1, 1000);
        }
    }));

    [Fact]
    public void Under_the_lock_nothing_but_the_cover_is_ever_shown() => Check.One(Thorough, Prop.ForAll(AnyActs.Many, acts =>
    {
        var talk = new Talk();
        foreach (var act in acts)
        {
            act.On(talk);
            if (!talk.Session.Holdings.Locked) continue;
            var tags = talk.Screen.Rows.SelectMany(row => row).Select(button => button.Data).Where(tag => tag is not ("n" or "h"));
            Assert.All(tags, tag => Assert.Equal(Area.Cover, NodeOf(talk, tag!).Area));
            Assert.True(NodeShown(talk).Area == Area.Cover || NodeShown(talk).Id == Reserved.Privacy);
        }
    }));

    [Fact]
    public void The_same_acts_give_the_same_bytes() => Check.One(Thorough, Prop.ForAll(AnyActs.Many, acts =>
    {
        var (one, other) = (new Talk(), new Talk());
        foreach (var act in acts)
        {
            act.On(one);
            act.On(other);
            Assert.Equal(Bytes(one), Bytes(other));
            Assert.Equal(Drawn(one.Screen), Drawn(Engine.Render(one.Session, one.Script, one.Moment with { Seed = 99 })));
        }
    }));

    [Fact]
    public void Two_people_side_by_side_never_affect_each_other() => Check.One(Thorough.WithMaxTest(300), Prop.ForAll(AnyActs.Many, AnyActs.Many, (acts, others) =>
    {
        var (one, other, alone) = (new Talk(), new Talk(), new Talk());
        for (var i = 0; i < Math.Max(acts.Length, others.Length); i++)
        {
            if (i < acts.Length) acts[i].On(one);
            if (i < others.Length) others[i].On(other);
        }
        foreach (var act in acts) act.On(alone);
        Assert.Equal(Bytes(alone), Bytes(one));
        Assert.Equal(Drawn(alone.Screen), Drawn(one.Screen));
    }));

    [Fact]
    public void Nothing_that_the_bot_says_or_keeps_holds_her_words() => Check.One(Thorough, Prop.ForAll(AnyActs.Many, acts =>
    {
        var talk = new Talk();
        foreach (var act in acts)
        {
            act.On(talk);
            var said = Drawn(talk.Screen) + string.Concat(talk.Effects);
            Assert.DoesNotContain(AnyActs.Canary, said, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(AnyActs.Canary, Encoding.UTF8.GetString(Bytes(talk)), StringComparison.OrdinalIgnoreCase);
        }
    }));

    [Fact]
    public void Numbers_are_one_press_away_from_every_screen_and_hide_too() => Check.One(Thorough.WithMaxTest(300), Prop.ForAll(AnyActs.Many, acts =>
    {
        var talk = new Talk();
        foreach (var act in acts) act.On(talk);
        var before = talk.Session;
        Assert.Contains(talk.Press("row.numbers").Node, (string[])["numbers", "numbers.nolang", "cover.numbers"]);
        talk.Session = before;
        Assert.Equal("cover.word", talk.Press("row.close").Node);
        Assert.True(talk.Did<Effect.EraseAll>());
    }));

    [Fact]
    public void Her_words_and_ticks_survive_whatever_is_done_under_force() => Check.One(Thorough, Prop.ForAll(AnyActs.Many, acts =>
    {
        var talk = new Talk().BeginAtMenu().Press("plan.go").Press("☐ tick.a");
        talk.Session = talk.Session with { Holdings = talk.Session.Holdings with { OwnWord = [1], ForceWord = [2] } };
        talk.Press("row.close").Type("сирень", WordMatch.Force);
        foreach (var act in acts)
        {
            act.On(talk);
            if (!talk.Session.Dialogue.Forced || talk.Did<Effect.Forget>()) break;
            Assert.DoesNotContain("☑ tick.a", talk.Session.Dialogue.ForcedTicks.IsEmpty ? Drawn(talk.Screen) : "", StringComparison.Ordinal);
            Assert.Equal([1], talk.Session.Holdings.OwnWord.AsEnumerable());
            Assert.Equal(["tick.a"], talk.Session.Holdings.Ticks.AsEnumerable());
        }
    }));

    private static void AssertValid(Screen screen)
    {
        Assert.InRange(screen.Html.EnumerateRunes().Count(), 1, 4096);
        Assert.DoesNotContain('{', screen.Html);
        Assert.Equal(("n", "h"), (screen.Rows[^1][0].Data, screen.Rows[^1][1].Data));
        Assert.Equal(2, screen.Rows[^1].Length);
        foreach (var row in screen.Rows)
        {
            Assert.InRange(row.Length, 1, 4);
            foreach (var (label, data, copy) in row)
            {
                Assert.NotEqual("", label.Trim());
                Assert.True(data is null != copy is null);
                if (data is not null) Assert.InRange(Encoding.UTF8.GetByteCount(data), 1, 64);
                if (copy is not null) Assert.InRange(copy.Length, 1, 256);
            }
        }
    }

    private static Node NodeOf(Talk talk, string tag) =>
        talk.Script.Pressable.TryGetValue(tag, out var found) ? found.Node : talk.Script.Ordered.First(node => node.ListTag.Length > 0 && tag.StartsWith(node.ListTag, StringComparison.Ordinal));

    private static Node NodeShown(Talk talk) => HelpBot.Domain.Conversation.Turns.Screens.Current(talk.Script, talk.Session.Dialogue, talk.Session.Holdings);

    private static byte[] Bytes(Talk talk) => [.. SessionCodec.Encode(talk.Session.Dialogue), .. SessionCodec.Encode(talk.Session.Holdings)];

    private static string Drawn(Screen screen) => screen.Html + string.Concat(screen.Rows.Select(row => "\n" + string.Join('|', row)));
}
