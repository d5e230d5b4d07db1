namespace HelpBot.Domain.Conversation.Stored;

/// <summary>What came of reading a stored document.</summary>
/// <typeparam name="T">What the document holds.</typeparam>
public abstract record Decoding<T>
{
    private Decoding() { }

    /// <summary>It was read.</summary>
    /// <param name="Value">What it holds.</param>
    public sealed record Whole(T Value) : Decoding<T>;

    /// <summary>A later version of the bot wrote it.</summary>
    /// <param name="Version">Its version.</param>
    public sealed record Newer(byte Version) : Decoding<T>;

    /// <summary>The bytes are no such document.</summary>
    public sealed record Damaged : Decoding<T>;
}
