using HelpBot.Domain.Conversation;
using HelpBot.Domain.Conversation.Turns;

namespace HelpBot.Tests.Domain.Conversation;

public sealed class TimersTests
{
    [Fact]
    public void After_a_quarter_of_an_hour_without_an_act_the_cover_closes_by_edit_only()
    {
        var talk = new Talk().BeginAtMenu().Wait(TimeSpan.FromMinutes(14));
        Assert.Equal("menu", talk.Node);
        talk.Wait(TimeSpan.FromMinutes(2));
        Assert.Equal("cover.word", talk.Node);
        Assert.True(talk.Session.Holdings.Locked);
        Assert.Equal([new Effect.Show(Urgency.Hide, MayBeNew: false)], talk.Effects);
    }

    [Fact]
    public void Only_the_idle_lock_is_armed_anew_by_her_acts()
    {
        var talk = new Talk().BeginAtMenu().Press("later").Wait(TimeSpan.FromMinutes(9)).Type("что-то");
        Assert.Equal("text.unknown", talk.Node);
        talk.Wait(TimeSpan.FromMinutes(2));
        Assert.Equal("menu", talk.Node);
        Assert.Equal("cover.word", talk.Wait(TimeSpan.FromMinutes(13)).Node);
    }

    [Fact]
    public void A_stale_timer_changes_nothing()
    {
        var talk = new Talk().BeginAtMenu();
        var before = talk.Session;
        talk.Do(new Input.TimerFired(ArmedTimer.IdleLock, before.Dialogue.Timers[0].Number - 1));
        Assert.Empty(talk.Effects);
        Assert.Equal(before.Dialogue.Turn, talk.Session.Dialogue.Turn);
        talk.Do(new Input.TimerFired("never", 1));
        Assert.Empty(talk.Effects);
    }

    [Fact]
    public void A_timer_under_the_lock_waits_for_her_word()
    {
        var talk = new Talk().BeginAtMenu().Press("later").Press("topic.go");
        talk.Session = talk.Session with { Holdings = talk.Session.Holdings with { OwnWord = [1], UnlockTold = true } };
        talk.Press("row.close").Wait(TimeSpan.FromMinutes(11));
        Assert.Empty(talk.Effects);
        Assert.Equal("menu", talk.Type("берёза", WordMatch.Own).Node);
    }

    [Fact]
    public void A_screen_that_is_read_once_erases_itself()
    {
        var talk = new Talk().BeginAtMenu().Press("read.go").Wait(TimeSpan.FromSeconds(119));
        Assert.Equal("read.once", talk.Node);
        talk.Wait(TimeSpan.FromSeconds(1));
        Assert.Equal("cover.word", talk.Node);
        Assert.True(talk.Did<Effect.EraseAll>());
        Assert.False(talk.Effects.OfType<Effect.Show>().Single().MayBeNew);
    }

    [Fact]
    public void Leaving_a_screen_that_is_read_once_disarms_it()
    {
        var talk = new Talk().BeginAtMenu().Press("read.go").Press("back").Wait(TimeSpan.FromMinutes(3));
        Assert.Equal("menu", talk.Node);
    }

    [Fact]
    public void A_day_without_an_act_ends_the_dialogue_and_keeps_the_rest()
    {
        var talk = new Talk().BeginAtMenu().Press("plan.go").Press("☐ tick.a");
        var expired = Engine.Expire(talk.Session);
        Assert.Equal("", expired.Dialogue.Node);
        Assert.Same(talk.Session.Holdings, expired.Holdings);
        Assert.True(Engine.Expire(talk.Session with { Dialogue = talk.Session.Dialogue with { Forced = true } }).Holdings.Locked);
    }

    [Fact]
    public void Blocking_silences_and_closes()
    {
        foreach (var input in (Input[])[new Input.Blocked(), new Input.Unreachable()])
        {
            var talk = new Talk().BeginAtMenu().Do(input);
            Assert.Equal([new Effect.Silence()], talk.Effects);
            Assert.True(talk.Session.Holdings.Locked);
            Assert.Empty(talk.Session.Dialogue.Timers);
            Assert.Empty(talk.Do(new Input.Unblocked()).Effects);
        }
    }

    [Fact]
    public void Every_day_has_its_own_word_in_the_time_of_kazakhstan()
    {
        var evening = new DateTimeOffset(2026, 11, 24, 18, 59, 0, TimeSpan.Zero);
        Assert.Equal(Hiding.WordOfTheDay(evening), Hiding.WordOfTheDay(evening.AddHours(-12)));
        Assert.NotEqual(Hiding.WordOfTheDay(evening), Hiding.WordOfTheDay(evening.AddMinutes(1)));
    }
}
