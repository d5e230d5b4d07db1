using HelpBot.Application.Chats;
using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Sending;

/// <summary>How the present screen reaches her: the living message is edited wherever that is possible.</summary>
internal static class LivingMessage
{
    /// <param name="ledger">The chat.</param>
    /// <param name="show">What waits.</param>
    /// <param name="holdings">Her chosen age.</param>
    /// <param name="now">The time.</param>
    /// <param name="beside">Whether another call of the chat hangs.</param>
    public static Way WayFor(ChatLedger ledger, WaitingShow show, Holdings holdings, DateTimeOffset now, bool beside)
    {
        var living = ledger.Traces.Find(ledger.Living);
        if (living is null) return show.MayBeNew ? Way.Send : Way.Drop;
        if (!show.MayBeNew) return Way.Edit;
        if (show.IsFresh) return Way.Send;
        // A hanging older edit could still overwrite an edited one: the numbers must not vanish under her eyes.
        if (beside && show.Urgency == Urgency.Numbers) return Way.Send;
        if (TraceAges.IsToBeReplaced(living.Value, holdings, now)) return Way.Send;
        foreach (var trace in ledger.Traces.All)
            if (trace.Id > ledger.Living && !trace.Is(TraceMarks.Ours | TraceMarks.Typed | TraceMarks.Doomed)) return Way.Send;
        return Way.Edit;
    }
}

/// <summary>How a show goes out.</summary>
internal enum Way : byte
{
    /// <summary>The living message is edited.</summary>
    Edit,

    /// <summary>A new message; the old one goes once the new one's id is known.</summary>
    Send,

    /// <summary>Not at all: the bot never writes first.</summary>
    Drop,
}
