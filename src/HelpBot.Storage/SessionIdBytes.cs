using System.Buffers.Binary;
using System.Security.Cryptography;
using HelpBot.Application.Storage;

namespace HelpBot.Storage;

/// <summary>Session ids as the files hold them: 16 bytes, the first one first.</summary>
internal static class SessionIdBytes
{
    public const int Size = 16;

    /// <summary>A random id. With 128 bits nobody has it yet.</summary>
    public static SessionId Fresh()
    {
        Span<byte> bytes = stackalloc byte[Size];
        RandomNumberGenerator.Fill(bytes);
        return Read(bytes);
    }

    public static SessionId Read(ReadOnlySpan<byte> bytes) => new(BinaryPrimitives.ReadUInt128BigEndian(bytes));

    public static void Write(SessionId id, Span<byte> bytes) => BinaryPrimitives.WriteUInt128BigEndian(bytes, id.Value);
}
