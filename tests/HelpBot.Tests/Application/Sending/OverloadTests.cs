using HelpBot.Application.Telegram;
using HelpBot.Tests.Application.Fakes;

namespace HelpBot.Tests.Application.Sending;

/// <summary>Twice what Telegram lets through: fifteen new people a second, each of whom goes on pressing.</summary>
public sealed class OverloadTests
{
    [Fact]
    public void Danger_is_answered_within_two_seconds_first_screens_within_four_and_nothing_is_lost()
    {
        using var world = new World(new TelegramLimitsOptions());
        var telegram = new StrictBucket(world);
        world.Telegram.Latency = TimeSpan.FromMilliseconds(50);
        world.Telegram.Faults = telegram.Take;
        var random = new Random(5);
        var firsts = new List<TimeSpan>();
        var dangers = new List<TimeSpan>();
        var people = new List<Person>();
        for (var tick = 0; tick < 240 * 20; tick++)
        {
            if (people.Count < 900 && tick % 4 != 3) people.Add(new Person(world, 8000 + people.Count, random.Next(20) == 0, random.Next(60)));
            foreach (var person in people) person.Act(random, firsts, dangers);
            world.PassSeconds(0.05);
        }
        Assert.Equal(900, people.Count(person => person.IsDone));
        Assert.InRange(dangers.Count, 20, 80);
        Assert.True(dangers.Max() <= TimeSpan.FromSeconds(2), $"the slowest danger answer took {dangers.Max()}");
        firsts.Sort();
        Assert.True(firsts[(int)(0.99 * firsts.Count)] <= TimeSpan.FromSeconds(4), $"the first screens took {firsts[(int)(0.99 * firsts.Count)]}");
        Assert.Equal(0, telegram.Refused);
    }

    [Fact]
    public void A_refusal_stops_one_chat_only()
    {
        using var world = new World(new TelegramLimitsOptions { PerChatPerSecond = 0 });
        world.Start(7001);
        world.Start(7002);
        world.PassSeconds(2);
        world.Telegram.Faults = (method, chat) => method == "edit" && chat == 7001 ? Fault.Flooded(30) : null;
        world.Press(7001, "more");
        world.Press(7002, "more");
        world.Telegram.Faults = static (_, _) => null;
        world.PassSeconds(2);
        Assert.StartsWith("more", world.Telegram.Only(7002).Text, StringComparison.Ordinal);
        Assert.StartsWith("greeting", world.Telegram.Only(7001).Text, StringComparison.Ordinal);
        world.PassSeconds(29);
        Assert.StartsWith("more", world.Telegram.Only(7001).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Three_refusals_within_a_second_halve_the_pace()
    {
        using var world = new World(new TelegramLimitsOptions { PerChatPerSecond = 0 });
        for (var chat = 7001; chat <= 7003; chat++) world.Start(chat);
        world.PassSeconds(5);
        world.Telegram.Faults = (method, _) => method == "edit" ? Fault.Flooded(10) : null;
        for (var chat = 7001; chat <= 7003; chat++) world.Press(chat, "more");
        world.Telegram.Faults = static (_, _) => null;
        world.Telegram.Calls.Clear();
        for (var chat = 8000; chat < 8400; chat++) world.Start(chat);
        world.PassSeconds(9);
        Assert.InRange(world.Telegram.Calls.Count, 14 * 9 - 10, 14 * 9 + 10);
        Assert.Contains("telegram-slows-down", world.Alerts.Raised);
    }

    [Fact]
    public void Every_waiting_class_gets_its_two_a_second()
    {
        using var world = new World(new TelegramLimitsOptions { PerChatPerSecond = 0 });
        for (var chat = 8000; chat < 8100; chat++) world.Start(chat);
        world.PassSeconds(30);
        for (var chat = 8000; chat < 8100; chat++) world.Press(chat, "more");
        world.Telegram.Calls.Clear();
        // So many first screens that ordinary ones would never have a turn.
        for (var chat = 9000; chat < 10_000; chat++) world.Start(chat);
        world.PassSeconds(10);
        Assert.InRange(world.Telegram.Calls.Count(call => call.Method == "edit"), 19, 30);
        Assert.InRange(world.Telegram.Calls.Count(call => call.Method == "delete"), 19, 30);
    }

    [Fact]
    public void Erasures_have_ten_a_second_where_nothing_else_waits()
    {
        using var world = new World(new TelegramLimitsOptions { PerChatPerSecond = 0 });
        for (var chat = 8000; chat < 8280; chat++) world.Start(chat);
        world.PassSeconds(11);
        world.Telegram.Calls.Clear();
        world.PassSeconds(10);
        Assert.InRange(world.Telegram.Calls.Count(call => call.Method == "delete"), 95, 110);
    }

    /// <summary>Telegram's own limit, deletions counted: thirty a second.</summary>
    private sealed class StrictBucket(World world)
    {
        private double _level = 30;
        private DateTimeOffset _at = world.Now;

        public int Refused { get; private set; }

        public Fault? Take(string method, long chat)
        {
            if (method == "answer") return null;
            _level = Math.Min(30, _level + 30 * (world.Now - _at).TotalSeconds);
            _at = world.Now;
            if (_level >= 1)
            {
                _level--;
                return null;
            }
            Refused++;
            return Fault.Flooded(1);
        }
    }

    /// <summary>Opens the bot, presses three times, thinks between; one in twenty is in danger.</summary>
    private sealed class Person(World world, long chat, bool inDanger, int patience)
    {
        private int _step;
        private int _waits;
        private DateTimeOffset _since;
        private string _before = "";

        public bool IsDone => _step == 4;

        public void Act(Random random, List<TimeSpan> firsts, List<TimeSpan> dangers)
        {
            if (IsDone) return;
            if (_step == 0)
            {
                Wait(1);
                world.Start(chat);
                return;
            }
            var shown = world.Telegram.Ours(chat).LastOrDefault()?.Text ?? "";
            if (shown == _before) return;
            if (_waits == 0)
            {
                if (_step == 1) firsts.Add(world.Now - _since);
                if (_step == 3 && inDanger) dangers.Add(world.Now - _since);
                _waits = 15 + random.Next(30) + patience / 10;
                if (_step == 3) _step = 4;
                return;
            }
            if (--_waits > 0) return;
            Wait(_step + 1);
            _before = shown;
            world.Press(chat, _step == 3 && inDanger ? "numbers" : "more");
        }

        private void Wait(int step)
        {
            _step = step;
            _waits = 0;
            _since = world.Now;
        }
    }
}
