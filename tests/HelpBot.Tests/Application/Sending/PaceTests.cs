using HelpBot.Application.Sending;
using HelpBot.Application.Telegram;

namespace HelpBot.Tests.Application.Sending;

public sealed class PaceTests
{
    private static readonly DateTimeOffset Start = HandClock.Start;

    [Fact]
    public void After_a_burst_of_five_there_are_twenty_eight_a_second()
    {
        var pace = new Pace(28, 5);
        Assert.InRange(Taken(pace, TimeSpan.FromSeconds(10)), 5 + 28 * 10 - 1, 5 + 28 * 10);
    }

    [Fact]
    public void A_halved_pace_recovers()
    {
        var pace = new Pace(28, 5);
        pace.Halve(Start.AddSeconds(10));
        Assert.InRange(Taken(pace, TimeSpan.FromSeconds(20)), 5 + 14 * 10 + 28 * 10 - 2, 5 + 14 * 10 + 28 * 10 + 2);
    }

    [Fact]
    public void Zero_means_no_limit()
    {
        var pace = new Pace(0, 5);
        for (var i = 0; i < 10_000; i++) pace.Take();
        Assert.True(pace.CanTake(Start));
    }

    [Fact]
    public void A_clock_that_is_put_back_does_not_stop_it()
    {
        var pace = new Pace(28, 5);
        Assert.True(pace.CanTake(Start));
        for (var i = 0; i < 5; i++) pace.Take();
        Assert.False(pace.CanTake(Start.AddHours(-1)));
        Assert.True(pace.CanTake(Start.AddHours(-1).AddSeconds(1)));
    }

    [Fact]
    public void A_chat_gets_five_at_once_and_then_one_a_second()
    {
        var pace = new ChatPace();
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(Start, pace.ReadyAt(Start, 1, 5));
            pace.Take(Start, 1);
        }
        Assert.Equal(Start.AddSeconds(1), pace.ReadyAt(Start, 1, 5));
        Assert.Equal(Start.AddSeconds(0.5), pace.ReadyAt(Start.AddSeconds(0.5), 1, 5) - TimeSpan.FromSeconds(0.5));
    }

    [Fact]
    public void Three_chats_within_a_second_are_the_bots_own_fault()
    {
        var watch = new FloodWatch();
        Assert.False(watch.Note(new TelegramChatId(1), Start));
        Assert.False(watch.Note(new TelegramChatId(1), Start.AddSeconds(0.1)));
        Assert.False(watch.Note(new TelegramChatId(2), Start.AddSeconds(0.2)));
        Assert.True(watch.Note(new TelegramChatId(3), Start.AddSeconds(0.9)));
        Assert.False(watch.Note(new TelegramChatId(4), Start.AddSeconds(2.5)));
    }

    private static int Taken(Pace pace, TimeSpan time)
    {
        var taken = 0;
        for (var now = Start; now <= Start + time; now = now.AddMilliseconds(5))
            while (pace.CanTake(now))
            {
                pace.Take();
                taken++;
            }
        return taken;
    }
}
