using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace HelpBot.Application.Words;

/// <summary>A word as it is kept: a version, the rounds, a salt, and PBKDF2-HMAC-SHA-512 over the folded word.</summary>
internal static class WordHash
{
    public const int SaltBytes = 16;

    private const byte Version = 1;
    private const int HashBytes = 32;
    private const int RoundsAt = 1;
    private const int SaltAt = RoundsAt + 4;
    private const int HashAt = SaltAt + SaltBytes;
    private const int Length = HashAt + HashBytes;

    /// <summary>Takes about a tenth of a second.</summary>
    public static ImmutableArray<byte> Make(string folded, ReadOnlySpan<byte> salt, int rounds)
    {
        var bytes = new byte[Length];
        bytes[0] = Version;
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(RoundsAt), rounds);
        salt[..SaltBytes].CopyTo(bytes.AsSpan(SaltAt));
        Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(folded), salt[..SaltBytes], bytes.AsSpan(HashAt), rounds, HashAlgorithmName.SHA512);
        return ImmutableCollectionsMarshal.AsImmutableArray(bytes);
    }

    public static bool IsReadable(ImmutableArray<byte> stored) => stored is { IsDefault: false, Length: Length } && stored[0] == Version;

    public static ReadOnlySpan<byte> SaltOf(ImmutableArray<byte> stored) => stored.AsSpan().Slice(SaltAt, SaltBytes);

    public static int RoundsOf(ImmutableArray<byte> stored) => BinaryPrimitives.ReadInt32BigEndian(stored.AsSpan()[RoundsAt..]);

    /// <summary>Compares in constant time.</summary>
    public static bool AreEqual(ImmutableArray<byte> one, ImmutableArray<byte> other) => CryptographicOperations.FixedTimeEquals(one.AsSpan(), other.AsSpan());

}
