using System.Security.Cryptography;
using HelpBot.Application.Desk;

namespace HelpBot.Storage.Keys;

/// <summary>Signs invitations with a key of its own that follows from the pepper, which no rotation changes.</summary>
internal sealed class InviteSeal(byte[] pepper) : IInviteSeal
{
    private readonly byte[] _key = HKDF.DeriveKey(HashAlgorithmName.SHA256, pepper, 32, info: "helpbot invitation 1"u8.ToArray());

    public void Sign(ReadOnlySpan<byte> content, Span<byte> signature)
    {
        Span<byte> whole = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_key, content, whole);
        whole[..IInviteSeal.Size].CopyTo(signature);
    }
}
