namespace HelpBot.Application.Desk;

/// <summary>Signs invitations with a key that lies with the store's keys.</summary>
public interface IInviteSeal
{
    /// <summary>The length of a signature, in bytes.</summary>
    public const int Size = 16;

    /// <summary>Signs.</summary>
    /// <param name="content">What is signed.</param>
    /// <param name="signature"><see cref="Size"/> bytes.</param>
    void Sign(ReadOnlySpan<byte> content, Span<byte> signature);
}
