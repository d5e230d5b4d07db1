using System.Buffers.Binary;
using System.Security.Cryptography;
using HelpBot.Application.Storage;

namespace HelpBot.Storage.Keys;

/// <summary>Which column a sealed value belongs to. Part of what is authenticated, so that no value opens in another place.</summary>
internal enum SealedColumn : byte
{
    Dialogue = 1,
    Holdings = 2,
    EraseJob = 3,
}

/// <summary>AES-256-GCM: a version byte, a random nonce, the tag, the encrypted bytes.</summary>
/// <remarks>Authenticated with it: the version, the column (each is the only one of its name in all tables) and the id of the session or job.</remarks>
internal static class Seal
{
    private const byte Version = 1;
    private const int TagSize = 16;

    /// <summary>By how many bytes a sealed value is longer.</summary>
    public const int Overhead = 1 + Nonces.Size + TagSize;

    private const int PlaceSize = 2 + 16;

    /// <summary>Seals a value; <paramref name="destination"/> has room for <see cref="Overhead"/> more bytes.</summary>
    public static void Close(AesGcm cipher, Nonces nonces, SealedColumn column, SessionId id, ReadOnlySpan<byte> plain, Span<byte> destination)
    {
        Span<byte> place = stackalloc byte[PlaceSize];
        WritePlace(place, column, id);
        destination[0] = Version;
        var nonce = destination.Slice(1, Nonces.Size);
        nonces.Take().CopyTo(nonce);
        cipher.Encrypt(nonce, plain, destination.Slice(Overhead, plain.Length), destination.Slice(1 + Nonces.Size, TagSize), place);
    }

    /// <summary>Opens a sealed value.</summary>
    /// <returns>Null if the key does not open it, or it belongs to another place.</returns>
    public static byte[]? Open(AesGcm cipher, SealedColumn column, SessionId id, ReadOnlySpan<byte> closed)
    {
        if (closed.Length < Overhead || closed[0] != Version) return null;
        Span<byte> place = stackalloc byte[PlaceSize];
        WritePlace(place, column, id);
        var plain = new byte[closed.Length - Overhead];
        try
        {
            cipher.Decrypt(closed.Slice(1, Nonces.Size), closed[Overhead..], closed.Slice(1 + Nonces.Size, TagSize), plain, place);
            return plain;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    /// <summary>A cipher for one key. Making one costs a microsecond, so none is kept.</summary>
    public static AesGcm Cipher(ReadOnlySpan<byte> key) => new(key, TagSize);

    private static void WritePlace(Span<byte> place, SealedColumn column, SessionId id)
    {
        place[0] = Version;
        place[1] = (byte)column;
        BinaryPrimitives.WriteUInt128BigEndian(place[2..], id.Value);
    }
}
