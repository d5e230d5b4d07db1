using System.Collections.Immutable;
using HelpBot.Application.Words;
using HelpBot.Domain.Conversation;
using HelpBot.Tests.Application.Fakes;

namespace HelpBot.Tests.Application.Words;

public sealed class WordDeskTests
{
    private const long Chat = 7001;

    [Fact]
    public void A_new_word_is_hashed_before_its_turn_and_opens_the_lock_afterwards()
    {
        using var world = Locked("жұмбақ");
        world.Type(Chat, "дұрысемес");
        Assert.True(world.StoredSession(Chat).Holdings.Locked);
        world.Type(Chat, "жұмбақ");
        Assert.False(world.StoredSession(Chat).Holdings.Locked);
    }

    [Theory]
    [InlineData("ЖҰМБАҚ")]
    [InlineData("жумбак")]
    [InlineData(";ev,fr")]
    [InlineData(" жұмбақ ")]
    public void Case_keyboard_layout_and_missing_letters_do_not_matter(string typed)
    {
        using var world = Locked("жұмбақ");
        world.Type(Chat, typed);
        Assert.False(world.StoredSession(Chat).Holdings.Locked);
    }

    [Fact]
    public void The_word_under_force_is_told_apart()
    {
        var own = Check("первое", []).Answer(new Input.Text("первое")).Hashed;
        var force = new WordCheck("второе", own, [], [.. new byte[16]], 10).Answer(new Input.Text("второе")).Hashed;
        Assert.Equal(WordMatch.Own, new WordCheck("первое", own, force, [], 10).Answer(new Input.Text("первое")).Word);
        Assert.Equal(WordMatch.Force, new WordCheck("второе", own, force, [], 10).Answer(new Input.Text("второе")).Word);
        Assert.Equal(WordMatch.None, new WordCheck("третье", own, force, [], 10).Answer(new Input.Text("третье")).Word);
    }

    [Fact]
    public void The_same_word_of_two_people_is_stored_differently()
    {
        var one = Check("слово", [.. Enumerable.Repeat((byte)1, 16)]).Answer(new Input.Text("слово")).Hashed;
        var other = Check("слово", [.. Enumerable.Repeat((byte)2, 16)]).Answer(new Input.Text("слово")).Hashed;
        Assert.NotEqual(one, other);
        Assert.Equal(53, one.Length);
    }

    [Fact]
    public void A_stored_word_that_cannot_be_read_opens_nothing() =>
        Assert.Equal(WordMatch.None, new WordCheck("слово", [1, 2, 3], [], [], 10).Answer(new Input.Text("слово")).Word);

    [Fact]
    public void Only_what_can_be_a_word_is_compared()
    {
        using var world = new World();
        world.Start(Chat);
        var slow = Slow(world);
        world.Type(Chat, "он пришёл и бьёт");
        world.Type(Chat, "нет");
        world.Press(Chat, "more");
        Assert.Equal(0, slow.Begun);
        world.Type(Chat, "помогите");
        Assert.Equal(1, slow.Begun);
    }

    [Fact]
    public void The_loop_goes_on_for_others_and_keeps_the_order_of_her_own_acts()
    {
        using var world = new World();
        world.Start(Chat);
        world.Start(7002);
        var slow = Slow(world);
        var first = world.Type(Chat, "помогите");
        var second = world.Press(Chat, "more");
        Assert.True(world.Press(7002, "other").IsCompletedSuccessfully);
        Assert.False(first.IsCompleted || second.IsCompleted);
        slow.Finish();
        Assert.True(first.IsCompletedSuccessfully && second.IsCompletedSuccessfully);
        Assert.StartsWith("more", world.Telegram.Only(Chat).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_are_compared_at_a_time_and_one_of_each_chat()
    {
        using var world = new World();
        for (var chat = 7001; chat < 7006; chat++) world.Start(chat);
        var slow = Slow(world);
        for (var chat = 7001; chat < 7006; chat++)
            for (var i = 0; i < 3; i++) world.Type(chat, "помогите");
        Assert.Equal(2, slow.Begun);
        for (var i = 0; i < 5; i++) slow.Finish();
        Assert.Equal(7, slow.Begun);
        for (var i = 0; i < 5; i++) slow.Finish();
        Assert.Equal(10, slow.Begun);
        Assert.Empty(world.Unconfirmed);
    }

    [Fact]
    public void Who_guesses_is_slowed_down_without_a_hint()
    {
        using var world = Locked("жұмбақ");
        var slow = Slow(world, finishesAtOnce: true);
        for (var i = 0; i < 50; i++) world.Type(Chat, "неверно" + i);
        Assert.Equal(WordTries.Free, slow.Begun);
        world.Type(Chat, "жұмбақ");
        Assert.True(world.StoredSession(Chat).Holdings.Locked);
        world.PassSeconds(5);
        world.Type(Chat, "жұмбақ");
        Assert.False(world.StoredSession(Chat).Holdings.Locked);
    }

    [Fact]
    public void A_kill_while_a_word_is_compared_loses_nothing()
    {
        using var world = Locked("жұмбақ");
        Slow(world);
        world.Type(Chat, "жұмбақ");
        Assert.Single(world.Unconfirmed);
        world.Restart();
        Assert.Empty(world.Unconfirmed);
        Assert.False(world.StoredSession(Chat).Holdings.Locked);
    }

    private static World Locked(string word)
    {
        var world = new World();
        world.Start(Chat);
        world.Press(Chat, "ask-word");
        world.Type(Chat, word);
        world.Press(Chat, "hide");
        Assert.True(world.StoredSession(Chat).Holdings is { Locked: true, OwnWord.Length: 53 });
        return world;
    }

    private static WordCheck Check(string word, ImmutableArray<byte> salt) => new(word, [], [], salt.IsEmpty ? [.. new byte[16]] : salt, 10);

    private static SlowWords Slow(World world, bool finishesAtOnce = false)
    {
        var slow = new SlowWords(finishesAtOnce);
        world.Offload.Words = slow;
        return slow;
    }
}
