using HelpBot.Application.Storage;
using HelpBot.Application.Telegram;
using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Chats;

/// <summary>What the application must know of one chat to send and erase: the living message, the traces, what waits. Immutable.</summary>
/// <remarks>Stored beside the domain's <see cref="Holdings"/>, under the session's key. Holds no text and no name.</remarks>
internal sealed record ChatLedger(TelegramChatId Chat)
{
    /// <summary>How many traces a chat may have; beyond it the oldest go at once.</summary>
    public const int MaxTraces = 500;

    /// <summary>How many traces are recorded while a flood is being erased; beyond it the oldest counts as left behind.</summary>
    public const int MaxRecorded = 5_000;

    /// <summary>The message that shows the present screen; 0 if there is none. Its date stands in <see cref="Traces"/>.</summary>
    public int Living { get; init; }

    /// <summary>The highest message id known in the chat.</summary>
    public int Highest { get; init; }

    /// <summary>Every message of either side that is still there.</summary>
    public ChatTraces Traces { get; init; } = ChatTraces.None;

    /// <summary>The one show that waits; null if she sees the present screen.</summary>
    public WaitingShow? Show { get; init; }

    /// <summary>Rises with every show that is asked for: a call that began under an older one does not fulfil it.</summary>
    public int Revision { get; init; }

    /// <summary>Sends of which nobody knows whether they arrived; null if none.</summary>
    public UnknownSend? Unknown { get; init; }

    /// <summary>Ids between which a message of ours may lie that we do not know; null if none.</summary>
    public SweepRange? Sweep { get; init; }

    /// <summary>Nothing is sent until she comes back.</summary>
    public bool Silent { get; init; }

    /// <summary>Telegram refuses deletions too (blocked, deactivated): tried again when she comes back.</summary>
    public bool Deaf { get; init; }

    /// <summary>Messages that could not be erased, not yet added to <see cref="Holdings.LeftBehind"/>. Never stored.</summary>
    public int LeftBehind { get; init; }

    /// <summary>The row of the receipt that was made here, so that Forget destroys it too; null if none was. Whether it was used since nobody can tell from here.</summary>
    public SessionId? Receipt { get; init; }

    /// <summary>The same of the receipt that was made under force: each takes only its own place.</summary>
    public SessionId? ForcedReceipt { get; init; }

    /// <summary>Hide has begun and is not yet complete.</summary>
    public bool Hiding { get; init; }
}

/// <summary>The show that waits in a chat. What it shows is drawn when it goes out.</summary>
/// <param name="Urgency">The most urgent of those that were merged.</param>
/// <param name="MayBeNew">Whether one of them answers an act of hers.</param>
/// <param name="Highest">The highest message id known when the first of them was asked for.</param>
internal readonly record struct WaitingShow(Urgency Urgency, bool MayBeNew, int Highest)
{
    /// <summary>It goes out as a new message, so that it is noticed; the one before goes once its id is known.</summary>
    public bool IsFresh { get; init; }

    /// <summary>If it is a new message, it may sound.</summary>
    public bool HasSound { get; init; }
}

/// <summary>Sends that may or may not have arrived.</summary>
/// <param name="From">The highest message id known before the first of them.</param>
/// <param name="Count">How many; 0 if one that is already accounted for may still arrive late.</param>
/// <param name="LastSeconds">When the last of them ended, in seconds since 1970.</param>
internal readonly record struct UnknownSend(int From, int Count, uint LastSeconds);

/// <summary>Ids to delete that we do not know.</summary>
/// <param name="From">Exclusive.</param>
/// <param name="To">Exclusive.</param>
/// <param name="Calls">How many calls were spent on it.</param>
internal readonly record struct SweepRange(int From, int To, int Calls);
