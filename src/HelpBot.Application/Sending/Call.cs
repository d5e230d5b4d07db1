using HelpBot.Application.Chats;
using HelpBot.Application.Telegram;
using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Sending;

/// <summary>A call to Telegram that is under way.</summary>
/// <param name="chat">The chat.</param>
/// <param name="kind">What it does.</param>
/// <param name="startedAt">When it began.</param>
internal sealed class Call(ChatState chat, CallKind kind, DateTimeOffset startedAt)
{
    public ChatState Chat { get; } = chat;

    public CallKind Kind { get; } = kind;

    public DateTimeOffset StartedAt { get; } = startedAt;

    /// <summary>Its place in the order in which this chat's calls began.</summary>
    public int Order { get; init; }

    /// <summary>The show it fulfils; 0 for others.</summary>
    public int Revision { get; init; }

    /// <summary>The screen that goes out; null for erasures.</summary>
    public Screen? Screen { get; init; }

    /// <summary>How a new message goes out.</summary>
    public SendManner Manner { get; init; }

    /// <summary>The message that is edited; 0 for others.</summary>
    public int MessageId { get; init; }

    /// <summary>The messages that are erased; empty for others.</summary>
    public IReadOnlyList<int> Ids { get; init; } = [];

    /// <summary>The part of a sweep's range that this call covers; null for others.</summary>
    public SweepRange? Swept { get; init; }

    /// <summary>The highest message id known when its show was asked for.</summary>
    public int Highest { get; init; }

    /// <summary>A more urgent call went out beside it: what it brings is late.</summary>
    public bool IsOvertaken { get; set; }

    /// <summary>How it ended; null while it is under way.</summary>
    public CallResult? Result { get; set; }
}

/// <summary>What a call does.</summary>
internal enum CallKind : byte
{
    /// <summary>Sends the screen as a new message.</summary>
    Send,

    /// <summary>Edits the living message into the screen.</summary>
    Edit,

    /// <summary>Deletes messages that we know.</summary>
    Erase,

    /// <summary>Edits a message that can no longer be deleted to a neutral text.</summary>
    Neutralise,

    /// <summary>Deletes ids between which an unknown message of ours may lie.</summary>
    Sweep,
}
