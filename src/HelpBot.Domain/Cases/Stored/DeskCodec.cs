using HelpBot.Domain.Conversation.Stored;

namespace HelpBot.Domain.Cases.Stored;

/// <summary>The desk as bytes, compact and versioned. Encryption is the store's.</summary>
/// <remarks>About 60 bytes a case and 20 a person. There is no text in it, but for region ids and names of counts.</remarks>
public static class DeskCodec
{
    /// <summary>The version that is written. 2: notes for the next owner, rests on shift.</summary>
    public const byte Version = 2;

    /// <summary>The bytes of a desk. Equal desks have equal bytes.</summary>
    public static byte[] Encode(DeskState desk)
    {
        var writer = new DocumentWriter(Version);
        DeskDocument.Write(ref writer, desk);
        return writer.ToArray();
    }

    /// <summary>Reads a desk. No input makes it throw.</summary>
    /// <param name="bytes">The whole document; empty bytes are damage.</param>
    public static Decoding<DeskState> Decode(ReadOnlySpan<byte> bytes)
    {
        var reader = new DocumentReader(bytes);
        if (reader.Version > Version) return new Decoding<DeskState>.Newer(reader.Version);
        var desk = DeskDocument.Read(ref reader);
        return reader.IsWhole ? new Decoding<DeskState>.Whole(desk) : new Decoding<DeskState>.Damaged();
    }
}
