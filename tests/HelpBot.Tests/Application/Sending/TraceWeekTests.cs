using HelpBot.Application.Telegram;
using HelpBot.Tests.Application.Fakes;

namespace HelpBot.Tests.Application.Sending;

/// <summary>Issue: at no moment does a message older than her chosen age lie in a chat, while the bot runs.</summary>
public sealed class TraceWeekTests
{
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Through_a_random_week_of_two_hundred_people_no_message_grows_older_than_the_chosen_age(int seed)
    {
        var random = new Random(seed);
        using var world = new World(new TelegramLimitsOptions());
        var people = Enumerable.Range(1, 200).Select(number => 7000L + number).ToArray();
        var short_ = new HashSet<long>();
        var end = world.Now + TimeSpan.FromDays(7);
        while (world.Now < end)
        {
            for (var acts = random.Next(4); acts > 0; acts--) Act(world, random, people[random.Next(people.Length)], short_);
            if (random.Next(500) == 0) world.Restart();
            if (random.Next(300) == 0) Outage(world, random);
            world.Pass(Step);
            foreach (var chat in people)
                foreach (var message in world.Telegram.Chat(chat))
                    Assert.True(world.Now - message.Sent <= TimeSpan.FromHours(short_.Contains(chat) ? 1 : 12) + Step, $"{(message.IsOurs ? "ours" : "hers")} is {world.Now - message.Sent} old in {chat}");
        }
    }

    [Fact]
    public void After_an_outage_of_two_days_what_cannot_be_deleted_is_neutral_and_counted()
    {
        const long Chat = 7001;
        using var world = new World();
        world.Plant(Chat, 3);
        world.Start(Chat);
        world.PassSeconds(2);
        world.Kill();
        world.Pass(TimeSpan.FromHours(50));
        world.Start();
        world.PassSeconds(10);
        Assert.Equal("…", Assert.Single(world.Telegram.Ours(Chat)).Text);
        Assert.Equal(4, world.StoredSession(Chat).Holdings.LeftBehind);
        Assert.Equal(0, world.StoredLedger(Chat).Traces.Count);
    }

    [Fact]
    public void After_an_outage_of_a_day_everything_overdue_is_deleted()
    {
        const long Chat = 7001;
        using var world = new World();
        world.Plant(Chat, 150);
        world.Start(Chat);
        world.PassSeconds(2);
        world.Kill();
        world.Pass(TimeSpan.FromHours(30));
        world.Start();
        world.PassSeconds(10);
        Assert.Empty(world.Telegram.Chat(Chat));
        Assert.Equal(0, world.StoredSession(Chat).Holdings.LeftBehind);
    }

    [Fact]
    public void An_answer_near_her_age_is_a_new_message_and_the_old_one_goes()
    {
        const long Chat = 7001;
        using var world = new World();
        world.Start(Chat);
        var first = world.Telegram.Only(Chat).Id;
        world.Pass(TimeSpan.FromHours(10.9));
        world.Press(Chat, "more");
        Assert.Equal(first, world.Telegram.Only(Chat).Id);
        world.Pass(TimeSpan.FromMinutes(5.5));
        Assert.Equal(first, world.Telegram.Only(Chat).Id);
    }

    [Fact]
    public void A_chat_where_nothing_happens_is_empty_in_the_end()
    {
        const long Chat = 7001;
        using var world = new World();
        world.Start(Chat);
        world.Pass(TimeSpan.FromHours(11));
        world.PassSeconds(5);
        Assert.Empty(world.Telegram.Chat(Chat));
        world.Start(Chat);
        Assert.Equal("greeting 2", world.Telegram.Only(Chat).Text);
    }

    private static void Act(World world, Random random, long chat, HashSet<long> short_)
    {
        var ours = world.Telegram.Ours(chat).ToList();
        if (ours.Count == 0 || random.Next(8) == 0) world.Start(chat);
        else if (random.Next(3) == 0) world.Type(chat, "words of hers");
        else if (random.Next(20) == 0)
        {
            // What lies there already may be older than the new age: it goes at once, but not in no time.
            world.Press(chat, "hide");
            world.PassSeconds(1);
            world.Press(chat, "age-1");
            world.PassSeconds(10);
            short_.Add(chat);
        }
        else world.Press(chat, random.Next(3) == 0 ? "timer" : "more");
    }

    // Telegram fails for a while, a few minutes at most: less than the hour by which every erasure is early.
    private static void Outage(World world, Random random)
    {
        world.Telegram.Faults = (_, _) => random.Next(2) == 0 ? Fault.NotDone : Fault.LostAnswer;
        world.PassSeconds(random.Next(100));
        world.Telegram.Faults = static (_, _) => null;
    }
}
