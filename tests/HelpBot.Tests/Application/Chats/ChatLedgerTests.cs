using HelpBot.Application.Chats;
using HelpBot.Application.Telegram;
using HelpBot.Domain.Conversation;

namespace HelpBot.Tests.Application.Chats;

public sealed class ChatLedgerTests
{
    private static readonly DateTimeOffset Now = HandClock.Start;
    private static readonly ChatLedger Empty = new(new TelegramChatId(7001));

    private static readonly ChatLedger Living = Empty with { Living = 10, Highest = 10, Traces = ChatTraces.None.With(new ChatTrace(10, Now, TraceMarks.Ours)) };

    [Fact]
    public void Shows_are_merged_into_one_with_the_greatest_urgency()
    {
        var show = Living.AskShow(Urgency.Ordinary, mayBeNew: false).AskShow(Urgency.Numbers, mayBeNew: true).AskShow(Urgency.First, mayBeNew: false).Show;
        Assert.Equal(new WaitingShow(Urgency.Numbers, MayBeNew: true, Highest: 10), show);
    }

    [Fact]
    public void A_pressed_message_of_ours_becomes_the_living_one_and_the_old_one_goes()
    {
        var ledger = Living.Pressed(8, Now);
        Assert.Equal(8, ledger.Living);
        Assert.True(ledger.Traces.Find(10)!.Value.Is(TraceMarks.Doomed));
    }

    [Fact]
    public void A_pressed_message_that_Telegram_can_no_longer_read_stays_dead() => Assert.Equal(10, Living.Pressed(8, null).Living);

    [Fact]
    public void A_pressed_message_that_is_being_deleted_stays_dead()
    {
        var ledger = Living with { Traces = Living.Traces.With(new ChatTrace(8, Now, TraceMarks.Ours | TraceMarks.Doomed)) };
        Assert.Equal(10, ledger.Pressed(8, Now).Living);
    }

    [Fact]
    public void Hide_dooms_everything_but_the_living_message()
    {
        var ledger = Living.Heard(11, Now).Heard(12, Now).EraseAll();
        Assert.Equal([false, true, true], ledger.Traces.All.Select(trace => trace.Is(TraceMarks.Doomed)));
    }

    [Fact]
    public void Beyond_the_limit_the_oldest_go_at_once()
    {
        var ledger = Living;
        for (var id = 11; id < 11 + ChatLedger.MaxTraces + 20; id++) ledger = ledger.Heard(id, Now);
        Assert.Equal(20, ledger.Traces.All.Count(trace => trace.Is(TraceMarks.Doomed)));
        Assert.False(ledger.Traces.Find(10)!.Value.Is(TraceMarks.Doomed));
    }

    [Fact]
    public void A_flood_that_cannot_be_recorded_is_counted()
    {
        var ledger = Living;
        for (var id = 11; id < 11 + ChatLedger.MaxRecorded + 5; id++) ledger = ledger.Heard(id, Now);
        Assert.Equal((ChatLedger.MaxRecorded, 6), (ledger.Traces.Count, ledger.LeftBehind));
        Assert.Equal(10, ledger.Living);
    }

    [Theory]
    [InlineData(12, 11 * 60, 11 * 60 + 30)]
    [InlineData(40, 39 * 60, 39 * 60 + 30)]
    [InlineData(1, 55, 57.5)]
    public void A_message_of_hers_or_ours_is_due_before_her_age_and_pressing_soon_after(int hours, double due, double pressing)
    {
        var holdings = Holdings.New with { TraceAge = TimeSpan.FromHours(hours) };
        Assert.Equal((Now.AddMinutes(due), Now.AddMinutes(pressing)), TraceAges.Of(new ChatTrace(1, Now, TraceMarks.Ours), holdings));
    }

    [Fact]
    public void Typed_words_are_due_at_once_and_pressing_after_a_minute() =>
        Assert.Equal((Now, Now.AddSeconds(60)), TraceAges.Of(new ChatTrace(1, Now, TraceMarks.Typed), Holdings.New));

    [Fact]
    public void A_chat_that_holds_nothing_can_be_erased()
    {
        Assert.Equal(Empty with { Hiding = true }, Empty.EraseAll());
        Assert.Empty(Empty.EraseEverything().Traces.All);
    }
}
