using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Turns;

/// <summary>The domain's engine with the script in force. A seam: tests put engines here that throw, flood or forget.</summary>
internal interface IConversationEngine
{
    Turn Advance(Session session, Input input, in Moment moment);

    Screen Render(Session session, in Moment moment);

    /// <summary>The session after its conversation has ended with time.</summary>
    Session Expire(Session session);

    /// <summary>Whether the screen that she sees asks for a new word of hers.</summary>
    bool AsksForWord(Session session);

    /// <summary>The same session on the numbers screen: where a fault of the script ends.</summary>
    Session OnNumbers(Session session);

    byte[] Write(Dialogue dialogue);

    byte[] Write(Holdings holdings);

    /// <exception cref="InvalidDataException">Not written by this program, or by a newer one.</exception>
    Dialogue ReadDialogue(ReadOnlySpan<byte> bytes);

    /// <exception cref="InvalidDataException">Not written by this program, or by a newer one.</exception>
    Holdings ReadHoldings(ReadOnlySpan<byte> bytes);
}
