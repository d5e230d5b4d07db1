using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using HelpBot.Application.Telegram;

namespace HelpBot.Application.Receipts;

/// <summary>What the four words of a receipt become: a name to find it by, and the key that opens it. Neither leads back to the words, nor to the chat that made it.</summary>
/// <param name="Name">
/// Stands where other rows have a chat: the store knows it only as a hash under its pepper. It lies below all ids that Telegram has, so that no chat can ever have it.
/// </param>
/// <param name="Key">32 bytes for AES-256; stored nowhere.</param>
internal sealed record ReceiptKey(TelegramChatId Name, byte[] Key)
{
    private const int NameBytes = 8, KeyBytes = 32;

    // The same for all receipts: they are looked up by their words alone. The pepper of the store stands between a stolen data file and guesses.
    private static readonly byte[] Salt = "HelpBot/receipt1"u8.ToArray();

    /// <summary>Takes about a tenth of a second.</summary>
    /// <param name="folded">The four words, folded.</param>
    /// <param name="rounds">Rounds of PBKDF2-HMAC-SHA-512. Receipts made with other rounds are not found.</param>
    public static ReceiptKey Of(string folded, int rounds)
    {
        Span<byte> bytes = stackalloc byte[NameBytes + KeyBytes];
        Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(folded), Salt, bytes, rounds, HashAlgorithmName.SHA512);
        var name = long.MinValue + (BinaryPrimitives.ReadInt64BigEndian(bytes) >>> 2);
        return new ReceiptKey(new TelegramChatId(name), bytes[NameBytes..].ToArray());
    }
}
