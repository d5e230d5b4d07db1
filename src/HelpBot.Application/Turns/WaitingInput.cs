using HelpBot.Application.Chats;
using HelpBot.Application.Receipts;
using HelpBot.Application.Storage;
using HelpBot.Application.Telegram;
using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Turns;

/// <summary>Something that waits for its turn.</summary>
internal sealed class WaitingInput
{
    private List<Handover>? _handovers;

    /// <summary>The update; null for timers and reports.</summary>
    public ChatUpdate? Update { get; init; }

    /// <summary>The chat, once it is loaded; null for updates that belong to none.</summary>
    public ChatState? Chat { get; set; }

    /// <summary>What reaches the engine; null for updates that do not.</summary>
    public Input? Input { get; set; }

    /// <summary>Whether a typed word has been compared with hers already, or need not be.</summary>
    public bool IsHashed { get; set; }

    /// <summary>Set aside: it waits for a word to be compared, or for the batch after this one.</summary>
    public bool IsAside { get; set; }

    /// <summary>What the receipt is found by that she typed or asked for; null if it is about none.</summary>
    public ReceiptKey? Receipt { get; set; }

    /// <summary>The four words that were drawn for her; null if none were. Never stored.</summary>
    public string? Words { get; set; }

    /// <summary>The row of the receipt that she typed; null if there is none.</summary>
    public SessionId? Found { get; set; }

    /// <summary>Where whoever did it stands in the volunteers' group; null as long as nobody asked.</summary>
    public GroupMember? Standing { get; set; }

    /// <summary>Of the volunteers' group, and taken by the desk.</summary>
    public bool IsDesks { get; set; }

    public UpdateContent.Private? Act => Update?.Content as UpdateContent.Private;

    /// <summary>A caller waits for it, the first or with a repetition of the same update.</summary>
    public void Add(Handover handover) => (_handovers ??= new List<Handover>(1)).Add(handover);

    public void Committed()
    {
        if (_handovers is null) return;
        foreach (var handover in _handovers) handover.Committed();
    }

    public void Failed(StoreUnavailableException why)
    {
        if (_handovers is null) return;
        foreach (var handover in _handovers) handover.Failed(why);
    }

    public void Cancelled()
    {
        if (_handovers is null) return;
        foreach (var handover in _handovers) handover.Cancelled();
    }
}
