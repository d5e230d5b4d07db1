using HelpBot.Application.Chats;
using HelpBot.Application.Telegram;

namespace HelpBot.Tests.Application.Chats;

public sealed class UnknownSendsTests
{
    private static readonly DateTimeOffset Now = HandClock.Start;
    private static readonly ChatLedger Lost = (new ChatLedger(new TelegramChatId(7001)) with { Highest = 10 }).Lose(10, Now);

    [Fact]
    public void The_next_id_that_is_given_closes_the_range() =>
        Assert.Equal(new SweepRange(10, 15, 0), Lost.Learn(15, Now.AddSeconds(20)).Sweep);

    [Fact]
    public void An_id_that_was_given_before_closes_nothing() => Assert.Null(Lost.Learn(15, Now.AddSeconds(-5)).Sweep);

    [Fact]
    public void For_ten_seconds_one_that_Telegram_held_may_still_come()
    {
        var soon = Lost.Learn(15, Now.AddSeconds(1));
        Assert.Equal(new UnknownSend(15, 0, ChatTrace.Seconds(Now)), soon.Unknown);
        Assert.Null(Lost.Learn(15, Now.AddSeconds(10)).Unknown);
    }

    [Fact]
    public void A_late_one_is_looked_for_among_few_ids_only()
    {
        var much = Lost.Learn(15, Now.AddSeconds(1)) with { Sweep = null };
        Assert.Equal(new SweepRange(15, 15 + UnknownSends.MaxLateIds, 0), much.Learn(50_000, Now.AddHours(1)).Sweep);
    }

    [Fact]
    public void A_range_is_swept_part_by_part_and_keeps_what_was_added_meanwhile()
    {
        var ledger = Lost with { Sweep = new SweepRange(10, 500, 0), Unknown = null };
        ledger = ledger.AreSwept(new SweepRange(10, 111, 0));
        Assert.Equal(new SweepRange(110, 500, 1), ledger.Sweep);
        Assert.Null(ledger.AreSwept(new SweepRange(110, 500, 1)).Sweep);
    }
}
