using System.Security.Cryptography;
using HelpBot.Application.Storage;

namespace HelpBot.Storage.Keys;

/// <summary>A session's key, opened, and the row number that its records have in both files.</summary>
internal sealed class SessionKey(long row, SessionId session, byte[] key)
{
    public long Row => row;

    public SessionId Session => session;

    /// <summary>A cipher with this key.</summary>
    public AesGcm Cipher() => Seal.Cipher(key);

    /// <summary>Overwrites the key in memory.</summary>
    public void Erase() => CryptographicOperations.ZeroMemory(key);
}
