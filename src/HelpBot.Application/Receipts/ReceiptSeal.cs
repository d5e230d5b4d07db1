using System.Buffers.Binary;
using System.Security.Cryptography;
using HelpBot.Application.Storage;
using HelpBot.Application.Turns;
using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Receipts;

/// <summary>A receipt as the store keeps it: a row like any other, its content sealed once more under the key that only the four words give.</summary>
/// <remarks>Content: nonce (12 bytes), tag (16), and sealed: the second in which it was made (8 bytes, big endian), the plan.</remarks>
internal sealed class ReceiptSeal(IConversationEngine engine, IRandomSource random)
{
    /// <summary>How long a receipt is good.</summary>
    public static readonly TimeSpan Lives = TimeSpan.FromDays(30);

    private const int NonceBytes = 12, TagBytes = 16, TimeBytes = 8, Head = NonceBytes + TagBytes;

    /// <summary>The row of a new receipt.</summary>
    public StoredSession Close(ReceiptKey key, Holdings plan, SessionId id, DateTimeOffset now)
    {
        var written = engine.Write(plan);
        var open = new byte[TimeBytes + written.Length];
        BinaryPrimitives.WriteInt64BigEndian(open, now.ToUnixTimeSeconds());
        written.CopyTo(open, TimeBytes);
        var content = new byte[Head + open.Length];
        random.Fill(content.AsSpan(0, NonceBytes));
        using var cipher = new AesGcm(key.Key, TagBytes);
        cipher.Encrypt(content.AsSpan(0, NonceBytes), open, content.AsSpan(Head), content.AsSpan(NonceBytes, TagBytes));
        // The day after, at midnight: the exact end would tell which chat had an act in that moment.
        var ends = new DateTimeOffset((now + Lives).UtcDateTime.Date.AddDays(1), TimeSpan.Zero);
        return new StoredSession { Id = id, Holdings = content, HoldingsEnd = ends, DialogueEnds = ends };
    }

    /// <summary>Opens what was found under a receipt's name.</summary>
    /// <returns>What it brings; null if it is too old, or no receipt of these words.</returns>
    public Holdings? Open(ReceiptKey key, StoredSession row, DateTimeOffset now)
    {
        var content = row.Holdings.Span;
        if (content.Length < Head + TimeBytes) return null;
        var open = new byte[content.Length - Head];
        try
        {
            using var cipher = new AesGcm(key.Key, TagBytes);
            cipher.Decrypt(content[..NonceBytes], content[Head..], content[NonceBytes..Head], open);
            var made = DateTimeOffset.FromUnixTimeSeconds(BinaryPrimitives.ReadInt64BigEndian(open));
            return made + Lives > now ? engine.ReadHoldings(open.AsSpan(TimeBytes)) : null;
        }
        catch (Exception unreadable) when (unreadable is AuthenticationTagMismatchException or InvalidDataException)
        {
            // It answers as a receipt that never was.
            return null;
        }
    }
}
