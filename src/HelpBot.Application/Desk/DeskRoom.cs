using HelpBot.Application.Desk.Kept;
using HelpBot.Application.Storage;
using HelpBot.Application.Telegram;
using HelpBot.Application.Turns;
using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Desk;

/// <summary>The volunteers' desk in memory: as committed, and as the batch under way makes it. Lives on the <see cref="SerialContext"/>.</summary>
internal sealed class DeskRoom(DeskOptions options, CasesOptions cases, DeskTexts words, DeskRecords records)
{
    private readonly DeskRules _limits = DeskLimits.Of(options, cases, words);
    private Dictionary<TelegramChatId, VolunteerId> _byChat = [];
    private DateTimeOffset? _due;
    private DeskTold _told;
    private DeskRules? _rules;
    private DeskMemory _stored = DeskMemory.New;
    private DeskMemory _written = DeskMemory.New;

    /// <summary>Whether there is a desk at all.</summary>
    public bool IsOn => options.GroupId != 0;

    /// <summary>As committed, and what Telegram has answered since.</summary>
    public DeskMemory Memory { get; private set; } = DeskMemory.New;

    /// <summary>Whether it has been read from the store.</summary>
    public bool IsLoaded { get; private set; }

    /// <summary>Whether the store lags behind because of what Telegram answered.</summary>
    public bool IsDirty => IsLoaded && Draft is null && !ReferenceEquals(Memory, _stored);

    /// <summary>Whether anything that is known here is not on disk yet.</summary>
    public bool Lags => !ReferenceEquals(Memory, _stored);

    /// <summary>Keys were destroyed and their bytes are still to be shredded.</summary>
    public bool WaitsForShredding { get; set; }

    /// <summary>The messages of the board.</summary>
    public BoardMessages Board => Memory.Board;

    /// <summary>The batch under way; null between batches, and while nothing in the batch concerned the desk.</summary>
    public DeskDraft? Draft { get; private set; }

    /// <summary>As the batch under way has made it so far.</summary>
    public DeskMemory Latest => Draft?.Memory ?? Memory;

    /// <summary>The group, wherever it has moved.</summary>
    public TelegramChatId Group => Latest.Board.Configured.Value == options.GroupId ? Latest.Board.Group : new TelegramChatId(options.GroupId);

    /// <summary>Called when the store begins to lag behind.</summary>
    public Action OnDirty { get; set; } = static () => { };

    /// <summary>The operator's plan of the week.</summary>
    public FilePlan Plan { get; } = new(words);

    /// <summary>The times and limits in force, and the shifts that the operator's file plans for those on the list.</summary>
    public DeskRules Rules
    {
        get
        {
            var planned = Plan.Named(Latest.State);
            return _rules?.Planned == planned ? _rules : _rules = _limits with { Planned = planned };
        }
    }

    /// <summary>When the machine is to be woken; null if nothing is due.</summary>
    public DateTimeOffset? DueAt => _due;

    /// <summary>What was read from the store.</summary>
    public void Take(DeskMemory memory, DateTimeOffset now)
    {
        _stored = memory;
        Memory = !IsOn || memory.Board.Configured.Value == options.GroupId ? memory : memory with { Board = BoardIn(new TelegramChatId(options.GroupId)) };
        IsLoaded = true;
        Settle(now);
    }

    /// <summary>Whether a chat is the volunteers' group, by its present or its former id.</summary>
    public bool IsGroup(TelegramChatId chat) => IsOn && (chat == Group || chat.Value == options.GroupId);

    /// <summary>An empty board in a group.</summary>
    public BoardMessages BoardIn(TelegramChatId group) => BoardMessages.None with { Group = group, Configured = new TelegramChatId(options.GroupId) };

    /// <summary>Telegram answered something about the board. Written with the next commit.</summary>
    public void Change(Func<BoardMessages, BoardMessages> change)
    {
        var board = change(Memory.Board);
        Memory = Memory with { Board = board };
        if (Draft is { } draft) draft.Memory = draft.Memory with { Board = change(draft.Memory.Board) };
        else OnDirty();
    }

    /// <summary>The draft of this batch.</summary>
    public DeskDraft Begin(TurnBatch batch, DateTimeOffset now) => Draft ??= new DeskDraft(Memory, batch, now);

    /// <summary>The commit of the batch under way; null if nothing of the desk is to be written.</summary>
    public DeskWrite? Write()
    {
        if (!IsLoaded) return null;
        _written = Latest;
        if (ReferenceEquals(_written, _stored) && Draft is null or { Ended.Count: 0, Reveals.Count: 0 }) return null;
        return records.Changes(_stored, _written, Draft?.Ended ?? [], Draft?.Reveals ?? []);
    }

    /// <summary>It is on disk.</summary>
    /// <param name="wrote">Whether something of the desk was written.</param>
    /// <param name="now">The time.</param>
    /// <returns>What the batch made of the desk; null if nothing.</returns>
    public DeskDraft? Committed(bool wrote, DateTimeOffset now)
    {
        if (wrote)
        {
            records.Committed();
            _stored = _written;
        }
        if (Draft is not { } draft) return null;
        Draft = null;
        Memory = draft.Memory;
        WaitsForShredding |= draft.Ended.Count > 0;
        Settle(now);
        return draft;
    }

    /// <summary>Nothing of it has happened.</summary>
    public void Failed() => Draft = null;

    /// <summary>Whose private chat it is; null for everybody else's.</summary>
    public VolunteerId? FindVolunteer(TelegramChatId chat)
    {
        if (Draft is null || ReferenceEquals(Draft.Memory.Panels, Memory.Panels)) return _byChat.TryGetValue(chat, out var who) ? who : null;
        foreach (var (id, panel) in Draft.Memory.Panels)
            if (panel.Chat == chat) return id;
        return null;
    }

    /// <summary>What the engine is told of the desk.</summary>
    public Moment Tell(Moment moment, SessionId session)
    {
        if (!IsOn) return moment;
        var memory = Latest;
        var told = Told(memory.State, moment.Now);
        var (stage, masked) = (CaseStage.None, false);
        if (memory.Files.Count > 0 && memory.FindCase(session) is { } id && memory.State.Find(id) is { } open)
        {
            stage = open.AsideSince is not null ? CaseStage.Aside : open.Waits ? CaseStage.Waiting : open.State.IsOwned() ? CaseStage.Talking : CaseStage.None;
            masked = memory.Files[id].FindMasked(open) is not null;
        }
        return moment with { OnShift = told.IsOn, Desk = new DeskView(stage, told.Wait, told.Next, told.Minors, masked) };
    }

    // The same for everybody within a second: under load it is looked up once, not with every turn and every screen.
    private DeskTold Told(DeskState state, DateTimeOffset now)
    {
        var second = now.ToUnixTimeSeconds();
        if (ReferenceEquals(_told.State, state) && _told.Second == second) return _told;
        var isOn = Shifts.IsAnybodyOn(state, now);
        return _told = new DeskTold(state, second, isOn, Shifts.WaitMinutes(state, now), isOn ? null : NextShift(state, now), Shifts.MinorsMayTalk(state, Rules, now));
    }

    /// <summary>When somebody is there again by the plan: by buttons, by name in the file, or whoever can come.</summary>
    private DateTimeOffset? NextShift(DeskState state, DateTimeOffset now)
    {
        var (named, open) = (Shifts.Next(state, Rules, now), Plan.Open.NextStart(now));
        return named is null || open < named ? open ?? named : named;
    }

    private void Settle(DateTimeOffset now)
    {
        _due = IsOn ? DeskTimes.NextDue(Memory.State, Rules, now) : null;
        if (_byChat.Count == Memory.Panels.Count && Memory.Panels.All(panel => _byChat.TryGetValue(panel.Value.Chat, out var who) && who == panel.Key)) return;
        _byChat = Memory.Panels.ToDictionary(panel => panel.Value.Chat, panel => panel.Key);
    }

    private readonly record struct DeskTold(DeskState? State, long Second, bool IsOn, int Wait, DateTimeOffset? Next, bool Minors);
}
