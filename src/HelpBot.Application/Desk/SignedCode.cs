using System.Buffers.Binary;
using System.Buffers.Text;
using HelpBot.Domain.Cases;

namespace HelpBot.Application.Desk;

/// <summary>An invitation that an operator made beside the running program: its code names what it allows and until when, and is signed, so that nothing has to be told to the program.</summary>
/// <param name="Roles">What whoever uses it may do.</param>
/// <param name="Ends">When it is void, to the minute.</param>
public readonly record struct SignedCode(Roles Roles, DateTimeOffset Ends)
{
    // Version, roles, the end in minutes from 1970, chance, the signature: 27 bytes, 36 letters; Telegram takes 64.
    private const byte Version = 1;
    private const int Content = 11;
    private const int Chance = 5;

    /// <summary>Makes a code.</summary>
    /// <param name="seal">Signs it.</param>
    /// <param name="chance">5 random bytes, so that no two codes are alike.</param>
    /// <returns>36 letters that may stand in a link.</returns>
    public string Write(IInviteSeal seal, ReadOnlySpan<byte> chance)
    {
        ArgumentNullException.ThrowIfNull(seal);
        Span<byte> bytes = stackalloc byte[Content + IInviteSeal.Size];
        (bytes[0], bytes[1]) = (Version, (byte)Roles);
        BinaryPrimitives.WriteUInt32BigEndian(bytes[2..], (uint)(Ends.ToUnixTimeSeconds() / 60));
        chance[..Chance].CopyTo(bytes[6..]);
        seal.Sign(bytes[..Content], bytes[Content..]);
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>Reads a code, whether it has ended or not.</summary>
    /// <returns>Null if it is none of ours, or nothing signs here.</returns>
    public static SignedCode? Find(string code, IInviteSeal? seal)
    {
        ArgumentNullException.ThrowIfNull(code);
        Span<byte> bytes = stackalloc byte[Content + IInviteSeal.Size];
        Span<byte> signature = stackalloc byte[IInviteSeal.Size];
        if (seal is null || code.Length != 36 || !Base64Url.TryDecodeFromChars(code, bytes, out var length) || length != bytes.Length || bytes[0] != Version) return null;
        seal.Sign(bytes[..Content], signature);
        if (!System.Security.Cryptography.CryptographicOperations.FixedTimeEquals(signature, bytes[Content..])) return null;
        return new((Roles)bytes[1], DateTimeOffset.FromUnixTimeSeconds(BinaryPrimitives.ReadUInt32BigEndian(bytes[2..]) * 60L));
    }
}
