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
    DeskRow = 4,
}

/// <summary>Where a sealed value belongs.</summary>
/// <param name="Column">The column.</param>
/// <param name="Id">The session, job or record.</param>
/// <param name="Number">The number of the row where an id has several; null elsewhere.</param>
internal readonly record struct SealedPlace(SealedColumn Column, SessionId Id, int? Number = null);

/// <summary>AES-256-GCM: a version byte, a random nonce, the tag, the encrypted bytes.</summary>
/// <remarks>Authenticated with it: the version, the column (each is the only one of its name in all tables), the id of the session, job or record, and the number of the row where there are several.</remarks>
internal static class Seal
{
    private const byte Version = 1;
    private const int TagSize = 16;

    /// <summary>By how many bytes a sealed value is longer.</summary>
    public const int Overhead = 1 + Nonces.Size + TagSize;

    private const int PlaceSize = 2 + 16;
    private const int NumberSize = 4;

    /// <summary>Seals a value; <paramref name="destination"/> has room for <see cref="Overhead"/> more bytes.</summary>
    public static void Close(AesGcm cipher, Nonces nonces, SealedPlace at, ReadOnlySpan<byte> plain, Span<byte> destination)
    {
        Span<byte> place = stackalloc byte[at.Number is null ? PlaceSize : PlaceSize + NumberSize];
        WritePlace(place, at);
        destination[0] = Version;
        var nonce = destination.Slice(1, Nonces.Size);
        nonces.Take().CopyTo(nonce);
        cipher.Encrypt(nonce, plain, destination.Slice(Overhead, plain.Length), destination.Slice(1 + Nonces.Size, TagSize), place);
    }

    /// <summary>Opens a sealed value.</summary>
    /// <returns>Null if the key does not open it, or it belongs to another place.</returns>
    public static byte[]? Open(AesGcm cipher, SealedPlace at, ReadOnlySpan<byte> closed)
    {
        if (closed.Length < Overhead || closed[0] != Version) return null;
        Span<byte> place = stackalloc byte[at.Number is null ? PlaceSize : PlaceSize + NumberSize];
        WritePlace(place, at);
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

    private static void WritePlace(Span<byte> place, SealedPlace at)
    {
        place[0] = Version;
        place[1] = (byte)at.Column;
        BinaryPrimitives.WriteUInt128BigEndian(place[2..], at.Id.Value);
        if (at.Number is { } number) BinaryPrimitives.WriteInt32BigEndian(place[PlaceSize..], number);
    }
}
