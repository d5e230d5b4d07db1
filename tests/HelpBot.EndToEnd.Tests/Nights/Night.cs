using System.Text.RegularExpressions;
using HelpBot.Domain.Cases;
using HelpBot.EndToEnd.Tests.ByHand;
using HelpBot.Sandbox;
using HelpBot.Sandbox.Crowd;

namespace HelpBot.EndToEnd.Tests.Nights;

/// <summary>
/// Eight hours of the real program in a process of its own, with a clock moved by hand: sixty people come by a Poisson clock, a third of them in danger. A free volunteer takes within
/// 20 seconds of seeing a card, in the group or in the own chat; talks last 15 minutes on average. All that people do follows from what stands on their screens.
/// </summary>
internal sealed partial class Night : IAsyncDisposable
{
    public const int People = 60;

    private static readonly TimeSpan Length = TimeSpan.FromHours(8);
    private static readonly TimeSpan Average = TimeSpan.FromMinutes(15);

    private readonly HandDrivenDesk _desk;
    private readonly Random _chance;
    private readonly PriorityQueue<Func<Task>, (DateTimeOffset At, int Order)> _plans = new();
    private readonly List<Seeker> _asked = [];
    private readonly List<(DateTimeOffset At, Death Of)> _deaths = [];
    private int _planned;
    private bool _isPassing;
    private DateTimeOffset _end;

    private Night(HandDrivenDesk desk, int seed)
    {
        (_desk, _chance) = (desk, new Random(seed));
        Bot.OnWork = () => IsDue(_isPassing ? Death.OfTimer : Death.OfAct) ? KillAsync() : Task.CompletedTask;
    }

    public TelegramEmulator Telegram => _desk.Telegram;

    public CrowdGroup Group => _desk.Group;

    public DrivenBot Bot => _desk.Bot;

    public List<Volunteer> Volunteers => _desk.Volunteers;

    public List<Seeker> Seekers => _desk.Seekers;

    public Letters Letters { get; } = new();

    public int Kills { get; private set; }

    /// <summary>How many of them came while the bot had something in hand that it had not confirmed.</summary>
    public int KillsInWork { get; private set; }

    /// <summary>Who asked for a person and read that nobody is there.</summary>
    public List<Seeker> Refused { get; } = [];

    /// <summary>Those on shift who take what they see; the others do nothing.</summary>
    public bool IsAnswered { get; init; } = true;

    /// <summary>Called at each moment of each of those who have asked and whom nobody has yet.</summary>
    public Action<Seeker, TimeSpan> OnWaiting { get; set; } = static (_, _) => { };

    /// <summary>A night with so many volunteers on the list.</summary>
    /// <param name="volunteers">How many; the first leads.</param>
    /// <param name="onShift">Whether they are on shift.</param>
    /// <param name="seed">Chance.</param>
    /// <param name="isAnswered">Whether they take cases.</param>
    public static async Task<Night> BeginAsync(int volunteers, bool onShift, int seed, bool isAnswered = true) =>
        new(await HandDrivenDesk.OpenAsync(volunteers, onShift, isProcess: true), seed) { IsAnswered = isAnswered };

    /// <summary>Plays it to its end.</summary>
    /// <param name="kills">How often the bot is killed meanwhile.</param>
    public async Task PlayAsync(int kills = 0)
    {
        var start = _desk.Now;
        // Who comes in the last minute is taken too.
        _end = start + Length + TimeSpan.FromMinutes(10);
        // Sixty of a Poisson clock within eight hours are sixty moments by chance.
        foreach (var at in Enumerable.Range(0, People).Select(_ => start + Length * _chance.NextDouble()).Order())
        {
            var her = _desk.Seeker(isInDanger: _chance.Next(3) == 0);
            Plan(at, () => ComeAsync(her));
        }
        for (var kill = 0; kill < kills; kill++) _deaths.Add((start + Length * _chance.NextDouble(), (Death)(kill % 3)));
        while (_plans.TryDequeue(out var act, out var when))
        {
            if (when.At > _desk.Now) await PassAsync(when.At - _desk.Now);
            await act();
            await Bot.RestAsync();
            Look();
        }
        await PassAsync(TimeSpan.FromMinutes(6));
        for (; _deaths.Count > 0; _deaths.RemoveAt(0)) await KillAsync();
    }

    /// <summary>How long each waited from the press until somebody had the case, sorted; whom nobody took waited until the end.</summary>
    public List<TimeSpan> Waits(bool inDanger) => [.. _asked.Where(her => her.IsInDanger == inDanger).Select(her => (her.Taken ?? _desk.Now) - her.Asked!.Value).Order()];

    /// <summary>Ends the bot and reads what it has written of the desk.</summary>
    public Task<DeskState> ReadAsync() => _desk.ReadAsync();

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    /// <summary>Ids of those who play.</summary>
    [GeneratedRegex(@"(?<!\d)70003[12]\d{3}(?!\d)")]
    public static partial Regex Ids();

    /// <summary>Their names.</summary>
    [GeneratedRegex("Канарейка|canary")]
    public static partial Regex Names();

    private async Task PassAsync(TimeSpan time)
    {
        _isPassing = true;
        await Bot.PassAsync(time, Look);
        _isPassing = false;
    }

    private bool IsDue(Death of)
    {
        var due = _deaths.FindIndex(death => death.Of == of && death.At <= _desk.Now);
        if (due >= 0) _deaths.RemoveAt(due);
        return due >= 0;
    }

    // In the middle of whatever it does: so many calls on, or so many moments, whichever is sooner.
    private async Task KillAsync()
    {
        Kills++;
        var (calls, moments) = (Calls + _chance.Next(6), TimeSpan.FromMilliseconds(_chance.NextDouble() * 30));
        var since = TimeProvider.System.GetTimestamp();
        while (Calls < calls && TimeProvider.System.GetElapsedTime(since) < moments) await Task.Yield();
        if (Bot.Waiting > 0) KillsInWork++;
        await Bot.KillAsync();
        await Bot.StartAsync();
    }

    private async Task ComeAsync(Seeker her)
    {
        var isOnTheWay = her.Step(_desk.Now);
        if (her.Asked is not null && !_asked.Contains(her)) _asked.Add(her);
        // What she pressed is under way: her screen says nothing yet.
        if (isOnTheWay || !her.HasArrived && !IsRefused(her)) Plan(Soon(2, 6), () => ComeAsync(her));
        else if (!her.HasArrived) await InsistAsync(her);
        else if (_chance.Next(2) == 0) Plan(Soon(5, 30), () => WriteFirstAsync(her));
    }

    // Who finds no button to a person asks in words, and reads the truth.
    private async Task InsistAsync(Seeker her)
    {
        her.User.SendText("хочу поговорить с живым человеком");
        await Bot.RestAsync();
        if (her.Sees("wait.none") && !her.HasButton("to.person")) Refused.Add(her);
    }

    private static bool IsRefused(Seeker her) => her.Asked is null && (her.Sees("menu") || her.Sees("numbers")) && !her.HasButton("to.person");

    private Task WriteFirstAsync(Seeker her)
    {
        if (her.Taken is null) her.Write(Letters.Write(her, null), withNumber: _chance.Next(4) == 0);
        return Task.CompletedTask;
    }

    // Whoever is free sees the board and is there within twenty seconds.
    private void Look()
    {
        foreach (var her in _asked)
            if (her.Taken is null) OnWaiting(her, _desk.Now - her.Asked!.Value);
        if (!IsAnswered) return;
        foreach (var volunteer in Volunteers)
        {
            Adopt(volunteer);
            if (volunteer.With is { } her) AssertOnce(volunteer.User, her.User);
            if (_desk.Now > _end || volunteer.IsLooking || volunteer.With is not null || !volunteer.Cards().Any()) continue;
            volunteer.IsLooking = true;
            Plan(_desk.Now + TimeSpan.FromSeconds(_chance.NextDouble() * 20), () => TakeAsync(volunteer));
        }
    }

    // No text stands in a chat twice.
    private static void AssertOnce(params IEnumerable<CrowdUser> sides) => Assert.All(sides, side =>
    {
        var words = side.Screen.FromBot.SelectMany(message => Tag.In(message.Text)).ToList();
        Assert.True(words.Count == words.Distinct().Count(), side.Screen.ToString());
    });

    private async Task TakeAsync(Volunteer volunteer)
    {
        volunteer.IsLooking = false;
        foreach (var card in volunteer.Cards().ToList())
        {
            if (volunteer.HasTalk || volunteer.PressTake(card) is null) continue;
            // Between the press and the talk.
            if (IsDue(Death.OfTake)) await KillAsync();
            await Bot.RestAsync();
        }
        Adopt(volunteer);
    }

    private void Adopt(Volunteer volunteer)
    {
        if (volunteer.With is not null || volunteer.Case is not { } number) return;
        // Cases are numbered as people ask.
        var her = _asked[number - 1];
        Assert.DoesNotContain(Volunteers, other => other.With == her);
        (volunteer.With, her.Taken) = (her, her.Taken ?? _desk.Now);
        her.Owners.Add(volunteer);
        var end = _desk.Now + Average * -Math.Log(1 - _chance.NextDouble());
        Plan(Soon(10, 40), () => AnswerAsync(volunteer, her, end));
    }

    private async Task AnswerAsync(Volunteer volunteer, Seeker her, DateTimeOffset end)
    {
        var word = Letters.Write(her, volunteer);
        await volunteer.SayAsync($"читаю {word}");
        Plan(Soon(15, 100), () => ReadAsync(volunteer, her, word, end));
    }

    private async Task ReadAsync(Volunteer volunteer, Seeker her, string word, DateTimeOffset end)
    {
        if (her.Sees("cover.word"))
        {
            // She waited for so long that the chat has closed itself.
            await ComeBackAsync(volunteer, her, word, end);
            return;
        }
        await _desk.OpenAsync(her);
        Assert.True(her.User.Screen.Shows(word), $"{word} of {volunteer} should stand with {her}");
        if (_chance.Next(12) == 0)
        {
            await LockAsync(volunteer, her, end);
            return;
        }
        her.Write(Letters.Write(her, null), withNumber: _chance.Next(6) == 0);
        GoOn(volunteer, her, end);
    }

    private void GoOn(Volunteer volunteer, Seeker her, DateTimeOffset end)
    {
        var next = Soon(15, 100);
        Plan(next, next < end ? () => AnswerAsync(volunteer, her, end) : () => CloseAsync(volunteer));
    }

    // She closes the chat; the volunteer writes; she comes back.
    private async Task LockAsync(Volunteer volunteer, Seeker her, DateTimeOffset end)
    {
        her.Press("row.close");
        await Bot.RestAsync();
        Assert.True(her.Sees("cover.word"), her.ToString());
        var from = _desk.LastCall;
        var word = Letters.Write(her, volunteer);
        Plan(Soon(10, 30), () => volunteer.SayAsync($"читаю {word}"));
        Plan(Soon(60, 120), () =>
        {
            her.Locked.Add((from, _desk.LastCall));
            return ComeBackAsync(volunteer, her, word, end);
        });
    }

    private Task ComeBackAsync(Volunteer volunteer, Seeker her, string word, DateTimeOffset end)
    {
        var isBack = !her.StepBack();
        Plan(Soon(2, 6), isBack ? () => ReadAsync(volunteer, her, word, end) : () => ComeBackAsync(volunteer, her, word, end));
        return Task.CompletedTask;
    }

    private async Task CloseAsync(Volunteer volunteer)
    {
        await volunteer.CloseAsync();
        await Bot.RestAsync();
        Assert.False(volunteer.HasTalk, volunteer.ToString());
        volunteer.With = null;
    }

    private long Calls => Telegram.Log.Counts.Sum(count => count.Value);

    private DateTimeOffset Soon(int from, int to) => _desk.Now + TimeSpan.FromSeconds(from + _chance.NextDouble() * (to - from));

    private void Plan(DateTimeOffset at, Func<Task> act) => _plans.Enqueue(act, (at, _planned++));

    // What the bot is doing when it is killed.
    private enum Death
    {
        OfTake,
        OfAct,
        OfTimer,
    }
}
