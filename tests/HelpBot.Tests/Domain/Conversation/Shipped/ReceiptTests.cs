using HelpBot.Domain.Conversation;
using HelpBot.Domain.Conversation.Typing;
using HelpBot.Domain.Scripts;

namespace HelpBot.Tests.Domain.Conversation.Shipped;

/// <summary>From another phone, with the script as it is shipped.</summary>
public sealed class ReceiptTests
{
    private static readonly Holdings Plan = new() { Ticks = ["plan.papers.id"], LockAfter = null, TraceAge = TimeSpan.FromHours(1) };

    private static Script Script => ShippedScript.Script;

    [Fact]
    public void The_plan_and_the_settings_come_along_and_nothing_of_the_talk()
    {
        var made = Assert.Single(Made().Effects.OfType<Effect.MakeReceipt>()).Plan;
        Assert.Equal("plan.papers.id", Assert.Single(made.Ticks));
        Assert.Equal((byte)1, Assert.Single(made.OwnWord));
        Assert.Equal((0, false, false), (made.LeftBehind, made.Locked, made.UnlockTold));
        var taken = Taken();
        Assert.Equal("plan.start", taken.Node);
        Assert.Equal((Facts.None, null, 1), (taken.Session.Dialogue.Facts, taken.Session.Dialogue.Region, taken.Session.Dialogue.Back.Length));
        Assert.Equal("plan.papers.id", Assert.Single(taken.Session.Holdings.Ticks));
    }

    [Fact]
    public void Without_words_that_were_drawn_the_same_screen_stays()
    {
        var talk = At("receipt.offer");
        talk.Press(Label("receipt.make"));
        Assert.Equal("receipt.offer", talk.Node);
        Assert.False(talk.Did<Effect.MakeReceipt>());
    }

    [Fact]
    public void Where_her_word_is_set_the_cover_closes_over_the_plan()
    {
        var talk = At("receipt.enter").Do(new Input.Text("а б в г", Plan: Plan with { OwnWord = [7] }));
        Assert.Equal((true, "cover.word", "plan.start"), (talk.Session.Holdings.Locked, talk.Node, talk.Session.Dialogue.Under));
        Assert.Equal("unlock.left", talk.Type("берёза", WordMatch.Own).Node);
    }

    [Fact]
    public void A_receipt_made_under_force_brings_what_one_of_a_fresh_start_would_and_nothing_of_hers()
    {
        var (under, fresh) = (Walked(UnderForce()), Walked(new Talk(Script).Command("start")));
        var (made, other) = (Assert.Single(under.Effects.OfType<Effect.MakeReceipt>()), Assert.Single(fresh.Effects.OfType<Effect.MakeReceipt>()));
        Assert.Equal((true, false), (made.Forced, other.Forced));
        Assert.Equivalent(other.Plan, made.Plan, strict: true);
        Assert.Equal("plan.papers.keys", Assert.Single(made.Plan.Ticks));
        Assert.Equal(["plan.papers.id"], under.Session.Holdings.Ticks.AsEnumerable());
        // On the second phone an observer sees the same of either.
        var (there, elsewhere) = (Entered(made.Plan), Entered(other.Plan));
        Assert.Equal(("cover.word", elsewhere.Screen.Html), (there.Node, there.Screen.Html));
        Assert.Equal(elsewhere.Type("сирень", WordMatch.Own).Screen.Html, there.Type("сирень", WordMatch.Own).Screen.Html);
    }

    [Fact]
    public void A_receipt_typed_under_force_opens_as_after_a_fresh_start_and_hers_stays_hers()
    {
        var (under, fresh) = (Settled(UnderForce()), Settled(new Talk(Script).Command("start")));
        foreach (var talk in (Talk[])[under, fresh])
        {
            talk.Press(Label("receipt.to-enter")).Do(new Input.Text("а б в г", Plan: Plan));
            Assert.True(talk.Did<Effect.TakeReceipt>());
            Assert.Equal("plan.start", talk.Node);
            talk.Press(Label("plan.to-papers"));
        }
        Assert.Equal(fresh.Screen.Html, under.Screen.Html);
        Assert.Equal(fresh.Labels, under.Labels);
        Assert.True(under.Session.Dialogue.Forced);
        var hers = under.Session.Holdings;
        Assert.Equal((1, 2, "plan.papers.id"), (Assert.Single(hers.OwnWord), Assert.Single(hers.ForceWord), Assert.Single(hers.Ticks)));
    }

    [Fact]
    public void Two_words_that_are_alike_are_refused_under_force_as_anywhere()
    {
        var talk = Settled(UnderForce());
        talk.Press(Label("menu.settings")).Press(Label("settings.to-word")).Press(Label("word.set")).Do(new Input.Text("сирень", Hashed: [9]));
        talk.Session = talk.Session with { Dialogue = talk.Session.Dialogue with { Node = "force.ask" } };
        Assert.Equal("force.refused", talk.Do(new Input.Text("сирень", WordMatch.Force, [9])).Node);
    }

    [Fact]
    public void No_way_leads_back_to_the_words()
    {
        Assert.Equal("receipt.offer", Shown().Command("help").Press(Label("continue")).Node);
        Assert.Equal("receipt.offer", Shown().Press("row.close").Type("берёза", WordMatch.Own).Node);
        Assert.DoesNotContain("receipt.show", Shown().Press(Label("next")).Session.Dialogue.Back);
        var asleep = Shown().Session;
        Assert.Equal("receipt.offer", Engine.Wake(asleep.Dialogue, Script).Node);
    }

    [Fact]
    public void The_words_stand_on_the_screen_as_long_as_somebody_remembers_them()
    {
        var session = Shown().Session;
        Assert.Contains("<b>арбуз лодка метель фонарь</b>", Engine.Render(session, Script, new Moment(default, 1, Receipt: "арбуз лодка метель фонарь")).Html, StringComparison.Ordinal);
        Assert.Contains("<b>…</b>", Engine.Render(session, Script, new Moment(default, 1)).Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("арбуз лодка метель фонарь", "АРБУЗ  Лодка метель фонарь")]
    [InlineData("арбуз лодка метель фонарь", "fh,ep kjlrf vtntkm ajyfhm")]
    [InlineData("қайың алма көпір бөлме", "кайын алма копир болме")]
    [InlineData("қайың алма көпір бөлме", "0fqs4 fkvf r-g3h ,-kvt")]
    public void Receipts_are_read_as_they_may_be_typed(string words, string typed) => Assert.Equal(ReceiptForm.Fold(words), ReceiptForm.Fold(typed));

    [Fact]
    public void Each_language_has_its_words_and_chance_reaches_all_of_them()
    {
        foreach (var language in (Language[])[Language.Kazakh, Language.Russian])
        {
            var words = Script.Receipts.In(language);
            Assert.Equal((2048, 2048), (words.Length, words.Select(word => OwnWordForm.Fold(word)).Distinct().Count()));
            // Where the first four letters tell, a word half remembered is found again.
            Assert.InRange(words.Select(word => string.Concat(OwnWordForm.Fold(word)!.Take(4))).Distinct().Count(), 1600, 2048);
            Assert.Equal(string.Join(' ', Enumerable.Repeat(words[^1], 4)), Script.Receipts.Draw(language, [255, 255, 255, 255, 255, 255]));
            Assert.Equal(string.Join(' ', Enumerable.Repeat(words[0], 4)), Script.Receipts.Draw(language, new byte[6]));
        }
    }

    /// <summary>Right after a receipt was made.</summary>
    internal static Talk Made() => Shown();

    /// <summary>Right after one was taken.</summary>
    internal static Talk Taken() => At("receipt.enter").Do(new Input.Text("а б в г", Plan: Plan));

    private static Talk Shown()
    {
        var talk = At("receipt.offer");
        return talk.Do(new Input.Pressed(talk.Data(Label("receipt.make")), HasWords: true));
    }

    private static Talk At(string node)
    {
        var talk = new Talk(Script).Command("start").Press("Русский").Press("Да").Press("Нет").Press("Шымкент");
        talk.Session = new(
            talk.Session.Dialogue with { Node = node, Back = ["plan.start"] },
            talk.Session.Holdings with { OwnWord = [1], Ticks = ["plan.papers.id"], LeftBehind = 0, UnlockTold = true });
        return talk;
    }

    // Her chat with words, ticks and a talk behind it, opened under force.
    private static Talk UnderForce()
    {
        var talk = At("plan.start");
        talk.Session = talk.Session with { Holdings = talk.Session.Holdings with { ForceWord = [2] } };
        return talk.Press("row.close").Type("сирень", WordMatch.Force);
    }

    private static Talk Settled(Talk talk) => talk.Press("Русский").Press("Да").Press("Нет").Press("Шымкент").Press(Label("to.menu"));

    // What somebody tries who wants to know which of the two it is: a word, a tick, a receipt.
    private static Talk Walked(Talk talk)
    {
        Settled(talk).Press(Label("menu.settings")).Press(Label("settings.to-word")).Press(Label("word.set")).Do(new Input.Text("сирень", Hashed: [9]));
        talk.Press(Label("next")).Press(Label("to.menu")).Press(Label("to.plan")).Press(Label("plan.to-papers")).Press("☐ " + Label("plan.papers.keys")).Press(Label("plan.all")).Press(Label("receipt.to-offer"));
        return talk.Do(new Input.Pressed(talk.Data(Label("receipt.make")), HasWords: true));
    }

    private static Talk Entered(Holdings plan) => Settled(new Talk(Script).Command("start")).Press(Label("receipt.to-enter")).Do(new Input.Text("а б в г", Plan: plan));

    private static string Label(string key) => Script.Texts[key].In(Language.Russian).Source;
}
