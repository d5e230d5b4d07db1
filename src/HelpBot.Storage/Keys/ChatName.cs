using System.Buffers.Binary;
using System.Security.Cryptography;
using HelpBot.Application.Telegram;

namespace HelpBot.Storage.Keys;

/// <summary>The name under which <c>keys.db</c> knows a chat: HMAC-SHA256 of its id under the pepper, cut to 16 bytes.</summary>
internal static class ChatName
{
    public const int Size = 16;

    public static void Write(ReadOnlySpan<byte> pepper, TelegramChatId chat, Span<byte> name)
    {
        Span<byte> id = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(id, chat.Value);
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(pepper, id, hash);
        hash[..Size].CopyTo(name);
    }
}
