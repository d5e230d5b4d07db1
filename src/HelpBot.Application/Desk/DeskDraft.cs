using HelpBot.Application.Alerts;
using HelpBot.Application.Desk.Kept;
using HelpBot.Application.Storage;
using HelpBot.Application.Telegram;
using HelpBot.Application.Turns;
using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Desk;

/// <summary>What the turns of one batch make of the desk. None of it has happened until the commit.</summary>
internal sealed class DeskDraft(DeskMemory memory, TurnBatch batch, DateTimeOffset now)
{
    public DeskMemory Memory { get; set; } = memory;

    public TurnBatch Batch { get; } = batch;

    public DateTimeOffset Now { get; } = now;

    /// <summary>Records whose key is to be destroyed.</summary>
    public List<SessionId> Ended { get; } = [];

    public List<Reveal> Reveals { get; } = [];

    /// <summary>Private chats to draw anew, and how.</summary>
    public Dictionary<VolunteerId, ShowAsk> Panels { get; } = [];

    /// <summary>Her chats to draw anew, and how.</summary>
    public Dictionary<SessionId, ShowAsk> Hers { get; } = [];

    /// <summary>What the desk has to tell her: turns of the engine, still to be made.</summary>
    public Queue<(SessionId Her, DeskNews News)> News { get; } = [];

    /// <summary>The last answer for each who did something.</summary>
    public Dictionary<VolunteerId, DeskAnswer> Answers { get; } = [];

    /// <summary>Whoever came onto the list in the last turn of the machine.</summary>
    public VolunteerId? Joined { get; set; }

    public List<OperatorEvent> Alerts { get; } = [];

    public List<string> Counts { get; } = [];

    /// <summary>Files to send once all is committed.</summary>
    public List<(VolunteerId To, ItemId Item)> Files { get; } = [];

    /// <summary>Messages of the group to delete: commands, replies that were typed there.</summary>
    public List<int> GroupMessages { get; } = [];

    /// <summary>Private chats of people who left the list: all of ours goes, and they are anybody's again.</summary>
    public List<(TelegramChatId Chat, Language Reads)> Leaving { get; } = [];

    /// <summary>Whose menu of commands is another now: they came onto the list, lead or lead no more, read another language.</summary>
    public HashSet<VolunteerId> Menus { get; } = [];

    /// <summary>Whose files of a talk (voice, photos) go from the chat.</summary>
    public HashSet<VolunteerId> Erased { get; } = [];

    /// <summary>The group, or the bot's standing in it, is another than before.</summary>
    public bool BoardChanged { get; set; }

    public void Ask(VolunteerId who, ShowAsk how = default) => Panels[who] = Panels.GetValueOrDefault(who).And(how);

    public void AskHers(SessionId her, ShowAsk how = default) => Hers[her] = Hers.GetValueOrDefault(her).And(how);

    /// <summary>The next number of a message.</summary>
    public ItemId NextItem()
    {
        Memory = Memory with { LastItem = Memory.LastItem + 1 };
        return new ItemId(Memory.LastItem);
    }
}

/// <summary>How a chat is drawn anew.</summary>
/// <param name="IsFresh">As a new message, so that it is noticed; otherwise the old one is edited.</param>
/// <param name="HasSound">With a sound.</param>
internal readonly record struct ShowAsk(bool IsFresh = false, bool HasSound = false)
{
    public ShowAsk And(ShowAsk other) => new(IsFresh || other.IsFresh, HasSound || other.HasSound);
}
