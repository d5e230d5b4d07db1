using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Chats;

/// <summary>When something of a chat is due: a timer, or a trace to erase.</summary>
internal static class ChatDue
{
    /// <returns>The earliest moment; null if nothing is due by itself.</returns>
    public static DateTimeOffset? Of(Session session, ChatLedger ledger)
    {
        DateTimeOffset? due = null;
        foreach (var timer in session.Dialogue.Timers) due = Earlier(due, timer.Due);
        foreach (var trace in ledger.Traces.All)
            due = Earlier(due, DueOf(trace, session, ledger));
        return due;
    }

    /// <returns>The earliest moment that is still to come; null if there is none.</returns>
    public static DateTimeOffset? NextAfter(DateTimeOffset now, Session session, ChatLedger ledger)
    {
        DateTimeOffset? next = null;
        foreach (var timer in session.Dialogue.Timers)
            if (timer.Due > now) next = Earlier(next, timer.Due);
        foreach (var trace in ledger.Traces.All)
            if (DueOf(trace, session, ledger) is var due && due > now) next = Earlier(next, due);
        return next;
    }

    private static DateTimeOffset DueOf(ChatTrace trace, Session session, ChatLedger ledger) =>
        ledger.Deaf ? trace.Sent + TraceAges.Deletable : TraceAges.Of(trace, session.Holdings).Due;

    private static DateTimeOffset Earlier(DateTimeOffset? one, DateTimeOffset other) => one < other ? one.Value : other;
}
