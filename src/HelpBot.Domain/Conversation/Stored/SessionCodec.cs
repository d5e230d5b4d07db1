namespace HelpBot.Domain.Conversation.Stored;

/// <summary>The two halves of a session as bytes, compact and versioned. Encryption is the store's.</summary>
/// <remarks>A typical dialogue takes 60 to 100 bytes. Facts, nodes and ticks that the script no longer knows are read back as they were: the engine copes.</remarks>
public static class SessionCodec
{
    /// <summary>The version that is written.</summary>
    public const byte Version = 1;

    /// <summary>The bytes of a dialogue.</summary>
    public static byte[] Encode(Dialogue dialogue)
    {
        var writer = new DocumentWriter(Version);
        DialogueDocument.Write(ref writer, dialogue);
        return writer.ToArray();
    }

    /// <summary>The bytes of what lives on.</summary>
    public static byte[] Encode(Holdings holdings)
    {
        var writer = new DocumentWriter(Version);
        HoldingsDocument.Write(ref writer, holdings);
        return writer.ToArray();
    }

    /// <summary>Reads a dialogue. No input makes it throw.</summary>
    /// <param name="bytes">The whole document; empty bytes are damage.</param>
    public static Decoding<Dialogue> DecodeDialogue(ReadOnlySpan<byte> bytes)
    {
        var reader = new DocumentReader(bytes);
        if (reader.Version > Version) return new Decoding<Dialogue>.Newer(reader.Version);
        var dialogue = DialogueDocument.Read(ref reader);
        return reader.IsWhole ? new Decoding<Dialogue>.Whole(dialogue) : new Decoding<Dialogue>.Damaged();
    }

    /// <summary>Reads what lives on. No input makes it throw.</summary>
    /// <param name="bytes">The whole document; empty bytes are damage.</param>
    public static Decoding<Holdings> DecodeHoldings(ReadOnlySpan<byte> bytes)
    {
        var reader = new DocumentReader(bytes);
        if (reader.Version > Version) return new Decoding<Holdings>.Newer(reader.Version);
        var holdings = HoldingsDocument.Read(ref reader);
        return reader.IsWhole ? new Decoding<Holdings>.Whole(holdings) : new Decoding<Holdings>.Damaged();
    }
}
