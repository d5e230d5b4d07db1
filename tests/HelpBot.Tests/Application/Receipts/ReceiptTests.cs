using HelpBot.Application.Chats;
using HelpBot.Application.Receipts;
using HelpBot.Tests.Application.Fakes;

namespace HelpBot.Tests.Application.Receipts;

public sealed class ReceiptTests : IDisposable
{
    private const long Hers = 7001, Other = 7002, Third = 7003;

    private readonly World _world = new();

    public void Dispose() => _world.Dispose();

    [Fact]
    public void Four_words_bring_the_plan_to_another_chat_once()
    {
        Begin(Hers, "age-1");
        var words = Make();
        Assert.Equal("plan", Enter(Other, words));
        Assert.Equal(TimeSpan.FromHours(1), _world.StoredSession(Other).Holdings.TraceAge);
        Assert.Equal("typed", Enter(Third, words));
        Assert.Equal(TimeSpan.FromHours(12), _world.StoredSession(Third).Holdings.TraceAge);
    }

    [Theory]
    [InlineData("  {0}  ")]
    [InlineData("{U}")]
    [InlineData("{N}")]
    [InlineData("{L}")]
    public void They_are_read_without_regard_to_case_layout_and_missing_letters(string way)
    {
        Begin(Hers, "age-1");
        var words = Make();
        var typed = way.Replace("{0}", words.Replace(" ", "   ", StringComparison.Ordinal), StringComparison.Ordinal).Replace("{U}", words.ToUpperInvariant(), StringComparison.Ordinal)
            .Replace("{N}", words.Replace("қ", "к", StringComparison.Ordinal).Replace("ө", "о", StringComparison.Ordinal).Replace("і", "и", StringComparison.Ordinal), StringComparison.Ordinal)
            .Replace("{L}", OnLatinKeys(words), StringComparison.Ordinal);
        Assert.Equal("plan", Enter(Other, typed));
    }

    [Theory]
    [InlineData("қайың арбуз көпір")]
    [InlineData("арбуз қайың көпір {last}")]
    [InlineData("қайың арбуз көпір {last} тағы")]
    public void Fewer_more_or_other_words_bring_nothing(string typed)
    {
        Begin(Hers, "age-1");
        var words = Make();
        Assert.Equal("typed", Enter(Other, typed.Replace("{last}", words.Split(' ')[^1], StringComparison.Ordinal)));
        Assert.Equal("plan", Enter(Third, words));
    }

    [Fact]
    public void Two_chats_that_type_them_in_one_batch_get_one_plan()
    {
        Begin(Hers, "age-1");
        var words = Make();
        foreach (var chat in (long[])[Other, Third]) Begin(chat, "ask-receipt");
        _world.RunningStore.BeforeCommit = () => Task.Delay(TimeSpan.FromSeconds(1), _world.Clock);
        _world.Press(Hers, "more");
        _world.Type(Other, words);
        _world.Type(Third, words);
        _world.PassSeconds(5);
        Assert.Equal(["plan", "typed"], ((long[])[Other, Third]).Select(Node).Order());
    }

    [Fact]
    public void A_newer_receipt_takes_the_place_of_the_older()
    {
        Begin(Hers, "age-1");
        var older = Make();
        var newer = Make();
        Assert.NotEqual(older, newer);
        Assert.Equal("typed", Enter(Other, older));
        Assert.Equal("plan", Enter(Third, newer));
    }

    [Fact]
    public void One_made_under_force_works_and_takes_the_place_of_its_like_but_never_of_hers()
    {
        Begin(Hers, "age-1");
        var hers = Make();
        _world.Press(Hers, "force");
        var (first, second) = (Make(), Make());
        Assert.Equal("typed", Enter(Other, first));
        Assert.Equal("plan", Enter(Other, second));
        Assert.Equal("plan", Enter(Third, hers));
    }

    [Fact]
    public void Forget_destroys_both_hers_and_the_one_made_under_force()
    {
        Begin(Hers, "age-1");
        Make();
        _world.Press(Hers, "force");
        var forced = Make();
        Assert.Equal(3, _world.Store.Rows.Count);
        _world.Press(Hers, "forget");
        _world.PassSeconds(1);
        Assert.Empty(_world.Store.Rows);
        Assert.Equal("typed", Enter(Other, forced));
    }

    [Fact]
    public void Forget_destroys_it_too()
    {
        Begin(Hers, "age-1");
        var words = Make();
        Assert.Equal(2, _world.Store.Rows.Count);
        _world.Press(Hers, "forget");
        _world.PassSeconds(1);
        Assert.Empty(_world.Store.Rows);
        Assert.Equal("typed", Enter(Other, words));
    }

    [Fact]
    public void It_is_good_for_thirty_days_and_gone_the_day_after()
    {
        Begin(Hers, "age-1");
        var words = Make();
        _world.Pass(TimeSpan.FromDays(29));
        Assert.Equal("plan", Enter(Other, words));
        Begin(Third, "age-1");
        var later = Make(Third);
        var id = _world.StoredLedger(Third).Receipt!.Value;
        _world.Pass(ReceiptSeal.Lives);
        Assert.Equal("typed", Enter(7004, later));
        _world.Pass(TimeSpan.FromDays(1));
        Assert.DoesNotContain(id, _world.Store.Rows.Keys);
    }

    [Fact]
    public void The_words_are_on_the_screen_until_she_goes_on_and_nowhere_else()
    {
        Begin(Hers, "age-1");
        var words = Make();
        Assert.Contains(words, _world.Telegram.Only(Hers).Text, StringComparison.Ordinal);
        _world.Press(Hers, "more");
        Assert.DoesNotContain(words.Split(' ')[^1], _world.Telegram.Only(Hers).Text, StringComparison.Ordinal);
        _world.Press(Hers, "receipt", messageId: _world.Telegram.Only(Hers).Id);
        Assert.DoesNotContain(words, _world.Telegram.Only(Hers).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_restart_loses_them_and_she_is_at_the_screen_before()
    {
        Begin(Hers, "age-1");
        Make();
        _world.Restart();
        _world.PassSeconds(1);
        Assert.Equal("before", Node(Hers));
    }

    [Fact]
    public void Ten_thousand_guesses_in_one_chat_are_looked_for_once_a_minute()
    {
        Begin(Hers, "age-1");
        var words = Make();
        Begin(Other, "ask-receipt");
        var desk = _world.Offload.Words = new SlowWords(finishesAtOnce: true);
        for (var guess = 0; guess < 10_000; guess++)
        {
            // The right words are among them, but in the minute after another guess: they are not even looked for.
            _world.Type(Other, guess % 1000 == 999 ? words : $"қайың арбуз көпір {Number(guess)}");
            _world.PassSeconds(0.9);
            Assert.Equal("typed", Node(Other));
            _world.Press(Other, "ask-receipt");
            _world.PassSeconds(0.1);
        }
        Assert.InRange(desk.Begun, ReceiptTries.Free, ReceiptTries.Free + 10_000 / 60 + 1);
        _world.Pass(ReceiptTries.Then);
        Assert.Equal("plan", Enter(Third, words));
    }

    [Fact]
    public void Many_accounts_guess_no_faster_than_sixty_times_a_minute()
    {
        Begin(Hers, "age-1");
        var words = Make();
        var others = Enumerable.Range(8000, 200).Select(chat => (long)chat).ToList();
        foreach (var chat in others) Begin(chat, "ask-receipt");
        _world.Pass(TimeSpan.FromMinutes(2));
        var desk = _world.Offload.Words = new SlowWords(finishesAtOnce: true);
        foreach (var chat in others) _world.Type(chat, $"қайың арбуз көпір {Number((int)chat)}");
        Assert.Equal(ReceiptPace.MaxPerMinute, desk.Begun);
        Assert.Equal("typed", Enter(Other, words));
        _world.Pass(TimeSpan.FromMinutes(1));
        Assert.Equal("plan", Enter(Third, words));
    }

    [Fact]
    public void Nothing_stored_tells_which_chat_it_came_from()
    {
        Begin(Hers, "age-1");
        Make();
        var row = _world.Store.Rows[_world.StoredLedger(Hers).Receipt!.Value];
        Assert.Equal((TimeSpan.Zero, null, null), (row.HoldingsEnd.TimeOfDay, row.Due, row.Show));
        Assert.Throws<InvalidDataException>(() => new ChatDocuments(_world.Engine).Read(row));
    }

    private string Make(long chat = Hers)
    {
        _world.Press(chat, "receipt");
        _world.PassSeconds(1);
        var shown = _world.Telegram.Only(chat).Text.Split(' ');
        Assert.Equal(("receipt", 6), (shown[0], shown.Length));
        return string.Join(' ', shown[2..]);
    }

    private string Enter(long chat, string words)
    {
        Begin(chat, "ask-receipt");
        _world.Type(chat, words);
        _world.PassSeconds(1);
        return Node(chat);
    }

    private void Begin(long chat, string screen)
    {
        if (!_world.Telegram.Ours(chat).Any()) _world.Start(chat);
        _world.PassSeconds(0.5);
        _world.Press(chat, screen);
        _world.PassSeconds(0.5);
    }

    private string Node(long chat) => _world.Telegram.Only(chat).Text.Split(' ')[0];

    private static string Number(int number) => string.Concat(number.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(digit => (char)('а' + digit - '0'))) + "ц";

    private static string OnLatinKeys(string words)
    {
        const string Cyrillic = "абвгдежзклмнопрстуфьыйңіқө ", Latin = "f,dult;prkvyjghcneamsq430- ";
        return string.Concat(words.Select(letter => Latin[Cyrillic.IndexOf(letter, StringComparison.Ordinal)]));
    }
}
