using HelpBot.Domain.Conversation;

namespace HelpBot.Tests.Domain.Conversation;

/// <summary>Her side of a case.</summary>
public sealed class DeskTurnsTests
{
    private static Talk Waiting()
    {
        var talk = new Talk { OnShift = true }.BeginAtMenu().Press("person.go");
        talk.Desk = new(CaseStage.Waiting, 10);
        return talk;
    }

    private static Talk Talking()
    {
        var talk = Waiting();
        talk.Desk = new(CaseStage.Talking);
        return talk.Do(new Input.Desk(DeskNews.Taken));
    }

    private static DeskAct[] Told(Talk talk) => [.. talk.Effects.OfType<Effect.ToDesk>().Select(effect => effect.Act)];

    [Fact]
    public void A_case_is_asked_for_by_a_button_that_is_there_only_while_somebody_is()
    {
        Assert.Equal([DeskAct.Ask], Told(Waiting()));
        Assert.Equal("wait", Waiting().Node);
        Assert.Throws<InvalidOperationException>(() => new Talk().BeginAtMenu().Press("person.go"));
    }

    [Fact]
    public void A_button_of_a_shift_that_has_ended_does_nothing()
    {
        var talk = new Talk { OnShift = true }.BeginAtMenu();
        var data = talk.Data("person.go");
        talk.OnShift = false;
        talk.Do(new Input.Pressed(data));
        Assert.Empty(Told(talk));
        Assert.Equal("menu", talk.Node);
    }

    [Fact]
    public void While_her_case_is_open_somebody_is_there_for_her() => Assert.NotNull(new Talk { Desk = new(CaseStage.Waiting) }.BeginAtMenu().Data("person.go"));

    [Theory]
    [InlineData(0, "Ждут 5 ру")]
    [InlineData(30, "Ждут 30 ру")]
    public void She_is_told_how_long_people_wait(int minutes, string said)
    {
        var talk = Waiting();
        talk.Desk = new(CaseStage.Waiting, minutes);
        Assert.Equal(said, talk.Screen.Html);
    }

    [Theory]
    [InlineData(9, "Никого, day.today ру, 18:00 ру")]
    [InlineData(33, "Никого, day.tomorrow ру, 18:00 ру")]
    [InlineData(57, "Никого, day.4 ру, 18:00 ру")]
    public void She_is_told_when_somebody_will_be_there(int hours, string said)
    {
        // Tuesday, 13:00 in Kazakhstan.
        var talk = Waiting();
        talk.Desk = new(NextShift: new DateTimeOffset(2026, 11, 24, 4, 0, 0, TimeSpan.Zero) + TimeSpan.FromHours(hours));
        Assert.Equal(said, talk.Do(new Input.Desk(DeskNews.Refused)).Screen.Html);
    }

    [Fact]
    public void What_she_types_while_she_waits_is_for_whoever_comes()
    {
        var talk = Waiting().Type("не знаю, что делать");
        Assert.Equal([DeskAct.Words], Told(talk));
        Assert.Equal("wait.written", talk.Node);
    }

    [Fact]
    public void Danger_while_she_waits_raises_the_case_and_leads_to_the_numbers()
    {
        var talk = Waiting().Type("!опасно");
        Assert.Equal([DeskAct.Words, DeskAct.Raise], Told(talk));
        Assert.Equal("numbers", talk.Node);
    }

    [Theory]
    [InlineData("!опасно")]
    [InlineData("?опасно")]
    [InlineData("!себя")]
    public void Danger_in_a_talk_raises_the_case_and_tears_no_screen_away(string words)
    {
        var talk = Talking().Type(words);
        Assert.Equal([DeskAct.Words, DeskAct.Raise], Told(talk));
        Assert.Equal("talk", talk.Node);
    }

    [Fact]
    public void What_would_interrupt_elsewhere_is_only_passed_on_in_a_talk()
    {
        var talk = Talking().Type("!бьёт");
        Assert.Equal([DeskAct.Words], Told(talk));
        Assert.Equal("talk", talk.Node);
    }

    [Fact]
    public void A_changed_message_is_words_too() => Assert.Equal([DeskAct.Words], Told(Talking().Do(new Input.Edited("не так"))));

    [Fact]
    public void A_number_in_her_words_is_asked_about()
    {
        var talk = Talking().Type("8 700 000 00 00");
        Assert.Equal("talk.masked", talk.Node);
        Assert.Equal([DeskAct.Unmask], Told(talk.Press("unmask")));
        Assert.Equal("talk", talk.Node);
    }

    [Fact]
    public void A_word_that_hides_hides_in_a_talk_too()
    {
        var talk = Talking().Type("!спрячь");
        Assert.True(talk.Did<Effect.EraseAll>());
        Assert.True(talk.Session.Holdings.Locked);
        var word = Talking().Type("стоп");
        Assert.True(word.Did<Effect.EraseAll>());
        Assert.Empty(Told(word));
        // A guess does not: it is passed on.
        var guess = Talking().Type("~спрячь");
        Assert.False(guess.Session.Holdings.Locked);
        Assert.Equal([DeskAct.Words], Told(guess));
    }

    [Theory]
    [InlineData(MediaKind.Voice)]
    [InlineData(MediaKind.Photo)]
    public void A_voice_message_or_photo_waits_for_her_yes(MediaKind kind)
    {
        var talk = Talking().Do(new Input.Media(kind));
        Assert.Equal([DeskAct.HoldMedia], Told(talk));
        Assert.Equal([DeskAct.SendMedia], Told(talk.Press("media.send")));
    }

    [Theory]
    [InlineData(MediaKind.Sticker)]
    [InlineData(MediaKind.Contact)]
    [InlineData(MediaKind.Document)]
    [InlineData(MediaKind.VideoNote)]
    [InlineData(MediaKind.Other)]
    public void What_is_never_passed_on_is_told_to_both_and_the_talk_stays_open(MediaKind kind)
    {
        var talk = Talking().Do(new Input.Media(kind));
        Assert.Equal([DeskAct.Unseen], Told(talk));
        Assert.Equal("talk.unseen", talk.Node);
        Assert.Equal([DeskAct.Unseen], Told(talk.Do(new Input.Media(kind))));
        Assert.Equal([DeskAct.Words], Told(talk.Type("привет")));
    }

    [Fact]
    public void A_place_in_a_talk_is_told_as_having_come_and_changes_nothing_else()
    {
        var talk = Talking().Do(new Input.Location(51.17, 71.43));
        Assert.Equal([DeskAct.Unseen], Told(talk));
        Assert.Equal("talk.unseen", talk.Node);
        Assert.Null(talk.Session.Dialogue.Region);
    }

    [Fact]
    public void A_caption_of_danger_raises_the_case_also_under_what_is_not_passed_on() =>
        Assert.Equal([DeskAct.Raise, DeskAct.Unseen], Told(Talking().Do(new Input.Media(MediaKind.Document, "!опасно"))));

    [Fact]
    public void Beside_a_talk_nothing_is_told() => Assert.Empty(Told(Waiting().Do(new Input.Media(MediaKind.Sticker))));

    [Fact]
    public void Nothing_is_kept_for_nobody() => Assert.Empty(Told(Waiting().Do(new Input.Media(MediaKind.Voice))));

    [Fact]
    public void Words_on_the_screen_of_a_talk_that_is_over_go_the_general_way()
    {
        var talk = Talking();
        talk.Desk = default;
        talk.Type("!опасно");
        Assert.Empty(Told(talk));
        Assert.Equal("numbers", talk.Node);
    }

    [Fact]
    public void News_wait_under_the_lock()
    {
        var talk = Waiting().Press("row.close");
        talk.Do(new Input.Desk(DeskNews.Truth));
        Assert.False(talk.Did<Effect.Show>());
        Assert.Equal("cover.word", talk.Node);
        Assert.Equal("wait.truth", talk.Session.Dialogue.Under);
    }

    [Fact]
    public void News_bring_no_new_message() => Assert.Equal([new Effect.Show(Urgency.Ordinary, MayBeNew: false)], Talking().Effects);

    [Fact]
    public void News_on_another_screen_wait_for_her_to_go_back()
    {
        var talk = Waiting().Press("row.numbers");
        talk.Do(new Input.Desk(DeskNews.Truth));
        Assert.Equal("wait.truth", talk.Node);
        Assert.Equal("numbers", talk.Session.Dialogue.Resume);
    }

    [Fact]
    public void Under_force_there_is_no_talk_and_no_news()
    {
        var talk = Talking().Type("иной", WordMatch.Force);
        Assert.Equal([DeskAct.Force], Told(talk));
        talk.BeginAtMenu();
        talk.OnShift = false;
        Assert.DoesNotContain("person.go", string.Join(' ', talk.Labels), StringComparison.Ordinal);
        Assert.Empty(talk.Do(new Input.Desk(DeskNews.Taken)).Effects);
    }

    [Theory]
    [InlineData("another", DeskAct.Another)]
    [InlineData("complain", DeskAct.Complain)]
    [InlineData("take-back", DeskAct.TakeBack)]
    [InlineData("talk.end", DeskAct.End)]
    public void Each_button_of_a_talk_tells_the_desk(string button, DeskAct act) => Assert.Equal([act], Told(Talking().Press(button)));

    [Theory]
    [InlineData("easier", DeskAct.Easier)]
    [InlineData("same", DeskAct.Same)]
    [InlineData("worse", DeskAct.Worse)]
    public void Her_answer_after_a_talk_is_an_act_without_words(string button, DeskAct act) =>
        Assert.Equal([act], Told(Talking().Do(new Input.Desk(DeskNews.Closed)).Press(button)));

    [Fact]
    public void She_may_stop_waiting_and_have_sound()
    {
        Assert.Equal([DeskAct.Sound], Told(Waiting().Press("sound")));
        Assert.Equal([DeskAct.StopWaiting], Told(Waiting().Press("wait.stop")));
    }
}
