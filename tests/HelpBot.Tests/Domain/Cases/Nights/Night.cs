using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;

namespace HelpBot.Tests.Domain.Cases.Nights;

/// <summary>Eight hours at the desk: people come by a Poisson clock, a third of them in danger; a free volunteer takes within 20 seconds of seeing a card, talks last 15 minutes on average.</summary>
internal sealed class Night
{
    private static readonly TimeSpan Length = TimeSpan.FromHours(8);

    private readonly Random _chance;
    private readonly PriorityQueue<Action, DateTimeOffset> _plans = new();
    private readonly Dictionary<CaseId, DateTimeOffset> _opened = [];
    private readonly HashSet<VolunteerId> _looking = [];
    private readonly List<VolunteerId> _volunteers;

    public Night(int volunteers, int seed, bool answering = true)
    {
        _chance = new(seed);
        Stage.Rules = new() { Shift = TimeSpan.FromDays(2), LongestShift = TimeSpan.FromDays(2) };
        _volunteers = [.. Enumerable.Range(0, volunteers).Select(number => Stage.Person(number == 0 ? Roles.Volunteer | Roles.Lead : Roles.Volunteer))];
        if (!answering) _volunteers.Clear();
        Start = Stage.Now;
    }

    public DeskStage Stage { get; } = new();

    public DateTimeOffset Start { get; }

    /// <summary>How long each waited who was in danger or might harm herself; not taken: until the end.</summary>
    public List<TimeSpan> HighWaits { get; } = [];

    public List<TimeSpan> OtherWaits { get; } = [];

    public int Refused { get; private set; }

    /// <summary>When each was told the truth about the wait, from her tap.</summary>
    public List<TimeSpan> Truths { get; } = [];

    public Night Play(int people)
    {
        var at = Start;
        for (var comes = 0; comes < people; comes++)
        {
            at += Length / people * -Math.Log(1 - _chance.NextDouble());
            Plan(at, Come);
        }

        while (_plans.TryDequeue(out var act, out var when))
        {
            WaitUntil(when);
            act();
            Note();
            Look();
        }

        WaitUntil(Stage.Now + TimeSpan.FromMinutes(6));
        Note();
        return this;
    }

    private void WaitUntil(DateTimeOffset when)
    {
        while (Stage.Now < when)
        {
            var due = DeskTimes.NextDue(Stage.Desk, Stage.Rules, Stage.Now) ?? when;
            Stage.Wait((due < when ? due : when) - Stage.Now);
            Note();
            Look();
        }
    }

    private void Come()
    {
        var priority = _chance.Next(3) == 0 ? CasePriority.Danger : _chance.Next(2) == 0 ? CasePriority.Doubt : CasePriority.Ordinary;
        Stage.Do(new DeskInput.Offer(_chance.Next(2) == 0 ? Language.Kazakh : Language.Russian, priority));
        if (Stage.Effects.OfType<DeskEffect.Opened>().FirstOrDefault() is { } opened) _opened[opened.Case] = Stage.Now;
        else Refused++;
    }

    // Whoever is free sees the board and takes the most urgent card within 20 seconds.
    private void Look()
    {
        foreach (var who in _volunteers)
        {
            if (_looking.Contains(who) || Stage.Desk.OwnedBy(who).Any() || !BoardPlan.Of(Stage.Desk, Stage.Now).Cards.Any(card => card.Owner is null)) continue;
            _looking.Add(who);
            Plan(Stage.Now + TimeSpan.FromSeconds(_chance.NextDouble() * 20), () => TryTake(who));
        }
    }

    private void TryTake(VolunteerId who)
    {
        _looking.Remove(who);
        foreach (var card in BoardPlan.Of(Stage.Desk, Stage.Now).Cards.Where(card => card.Owner is null))
        {
            Stage.Do(new DeskInput.Take(who, card.Case));
            if (Stage.Answered != DeskAnswer.Taken) continue;
            var waited = Stage.Now - _opened[card.Case];
            (Stage[card.Case].Priority.IsHigh() ? HighWaits : OtherWaits).Add(waited);
            Talk(who, card.Case);
            return;
        }
    }

    private void Talk(VolunteerId who, CaseId id)
    {
        var end = Stage.Now + TimeSpan.FromMinutes(15) * -Math.Log(1 - _chance.NextDouble());
        for (var at = Stage.Now + TimeSpan.FromSeconds(30); at < end; at += TimeSpan.FromSeconds(100))
        {
            Plan(at, () => Stage.Write(who, id));
            Plan(at + TimeSpan.FromSeconds(40), () => Stage.Hear(id));
        }

        Plan(end, () => Stage.Do(new DeskInput.Close(who, id)));
    }

    private void Plan(DateTimeOffset at, Action act) => _plans.Enqueue(act, DateTimeOffset.FromUnixTimeMilliseconds(at.ToUnixTimeMilliseconds()));

    private void Note()
    {
        foreach (var told in Stage.All.OfType<DeskEffect.TellHer>().Where(told => told.News is DeskNews.Truth or DeskNews.Refused))
            Truths.Add(Stage.Now - _opened[told.Case]);
        Stage.Forget();
    }
}
