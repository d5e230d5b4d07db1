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

    /// <summary>The receipt that a typed text may be, folded; null if the screen asks for none or the text cannot be one.</summary>
    string? ReceiptIn(Session session, string text);

    /// <summary>Draws four words if a press asks for a new receipt.</summary>
    /// <returns>Null if it does not.</returns>
    string? DrawReceipt(Session session, string data, IRandomSource random);

    /// <summary>The conversation as it goes on when the program has lost what was in memory only.</summary>
    Dialogue Wake(Dialogue dialogue);

    /// <summary>The same session on the numbers screen: where a fault of the script ends.</summary>
    Session OnNumbers(Session session);

    byte[] Write(Dialogue dialogue);

    byte[] Write(Holdings holdings);

    /// <exception cref="InvalidDataException">Not written by this program, or by a newer one.</exception>
    Dialogue ReadDialogue(ReadOnlySpan<byte> bytes);

    /// <exception cref="InvalidDataException">Not written by this program, or by a newer one.</exception>
    Holdings ReadHoldings(ReadOnlySpan<byte> bytes);
}
