using System.Collections.Immutable;
using HelpBot.Domain.Cases;
using HelpBot.Domain.Cases.Stored;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Conversation.Stored;

namespace HelpBot.Tests.Domain.Cases;

/// <summary>A desk with people on shift and a clock moved by hand.</summary>
internal sealed class DeskStage
{
    private ulong _seed;
    private int _items;

    public DeskState Desk { get; set; } = DeskState.New;

    public DeskRules Rules { get; set; } = new();

    public DateTimeOffset Now { get; private set; } = HandClock.Start;

    /// <summary>What the last input brought about.</summary>
    public ImmutableArray<DeskEffect> Effects { get; private set; } = [];

    /// <summary>Everything since the last <see cref="Forget"/>.</summary>
    public List<DeskEffect> All { get; } = [];

    public DeskStage Do(DeskInput input)
    {
        var turn = DeskEngine.Advance(Desk, input, Rules, Now, ++_seed * 7919);
        Desk = ReadBack(turn.Desk);
        Effects = turn.Effects;
        All.AddRange(turn.Effects);
        return this;
    }

    /// <summary>Written and read between every two inputs, so that every test tests the store's form.</summary>
    public static DeskState ReadBack(DeskState desk)
    {
        var bytes = DeskCodec.Encode(desk);
        var read = Assert.IsType<Decoding<DeskState>.Whole>(DeskCodec.Decode(bytes)).Value;
        Assert.Equal(bytes, DeskCodec.Encode(read));
        return read;
    }

    /// <summary>Somebody on the list who has practised; on shift unless told otherwise.</summary>
    public VolunteerId Person(Roles roles = Roles.Volunteer, bool onShift = true, bool isWoman = false, string? home = null, Languages? languages = null)
    {
        Do(new DeskInput.MakeInvite(++_seed, roles)).Do(new DeskInput.UseInvite(_seed - 1));
        var id = One<DeskEffect.Joined>().Who;
        Do(new DeskInput.SetProfile(id, languages ?? SpokenLanguages.All, home ?? Volunteer.Abroad, isWoman)).Do(new DeskInput.Practised(id));
        if (onShift) Do(new DeskInput.OnShift(id));
        return id;
    }

    public CaseId Open(CasePriority priority = CasePriority.Ordinary, Language language = Language.Russian) => Open(new DeskInput.Offer(language, priority));

    public CaseId Open(DeskInput.Offer offer) => Do(offer).One<DeskEffect.Opened>().Case;

    /// <summary>A case that somebody has and has answered.</summary>
    public CaseId Talk(VolunteerId owner, CasePriority priority = CasePriority.Ordinary)
    {
        var id = Open(priority);
        Do(new DeskInput.Take(owner, id));
        Write(owner);
        return id;
    }

    public ItemId Hear(CaseId id, int size = 20, bool isDanger = false)
    {
        var item = new ItemId(++_items);
        Do(new DeskInput.HerMessage(id, item, size, isDanger));
        return item;
    }

    public ItemId Write(VolunteerId by, CaseId? to = null)
    {
        var item = new ItemId(++_items);
        Do(new DeskInput.VolunteerMessage(by, item, 20, to));
        return item;
    }

    /// <summary>Moves the clock, waking the desk whenever it asks to be.</summary>
    public DeskStage Wait(TimeSpan by)
    {
        var end = Now + by;
        while (DeskTimes.NextDue(Desk, Rules, Now) is { } due && due <= end)
        {
            Assert.True(due > Now, $"{due} is due and was not done at {Now}");
            Now = due;
            Do(new DeskInput.Tick());
        }

        Now = end;
        return this;
    }

    /// <summary>Moves the clock while nothing wakes the desk: a program that was down.</summary>
    public DeskStage Sleep(TimeSpan by) => Skip(by).Do(new DeskInput.Tick());

    /// <summary>Moves the clock and nothing else.</summary>
    public DeskStage Skip(TimeSpan by)
    {
        Now += by;
        return this;
    }

    public DeskStage Forget()
    {
        All.Clear();
        return this;
    }

    public Case this[CaseId id] => Desk.Find(id) ?? throw new InvalidOperationException($"{id} is gone");

    public Volunteer this[VolunteerId id] => Desk.Find(id) ?? throw new InvalidOperationException($"{id} is gone");

    public T One<T>() where T : DeskEffect => Assert.Single(Effects.OfType<T>());

    public DeskAnswer Answered => One<DeskEffect.Answer>().What;

    public bool Told(VolunteerId who, DeskNote note) => All.OfType<DeskEffect.TellVolunteer>().Any(told => told.To == who && told.Note == note);

    public bool Told(CaseId id, DeskNews news) => All.OfType<DeskEffect.TellHer>().Any(told => told.Case == id && told.News == news);

    public ImmutableArray<CaseId> Called(VolunteerId who) => CallPlan.Of(Desk, who, Rules, Now);
}
