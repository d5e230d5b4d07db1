using HelpBot.Application.Storage;
using HelpBot.Application.Telegram;

namespace HelpBot.Benchmarks.Stored;

/// <summary>Rows of the size that a talk leaves: some 70 bytes of dialogue, some 60 of holdings.</summary>
internal static class StoredRows
{
    private const int DialogueSize = 70;
    private const int HoldingsSize = 60;

    /// <summary>Chats that no other command of this program plays with.</summary>
    private const long FirstChat = 8_100_000_000_000;

    public static TelegramChatId Chat(int number) => new(FirstChat + number);

    /// <summary>A session in the middle of a talk.</summary>
    public static StoredSession Live(SessionId id, DateTimeOffset now) => new()
    {
        Id = id,
        Dialogue = Bytes(DialogueSize, id),
        DialogueEnds = now.AddHours(24),
        Holdings = Bytes(HoldingsSize, id),
        HoldingsEnd = now.AddDays(30),
        Show = 4,
        Due = now.AddMinutes(15),
    };

    /// <summary>One of many that lie there: last seen at some time within the last month, and some with a trace still to erase.</summary>
    public static StoredSession Resting(SessionId id, int number, DateTimeOffset now) => Live(id, now) with
    {
        DialogueEnds = now.AddMinutes(5 + number % (24 * 60)),
        HoldingsEnd = now.AddMinutes(24 * 60 + number % (29 * 24 * 60)),
        Show = null,
        Due = number % 30 == 0 ? now.AddMinutes(number % (12 * 60)) : null,
    };

    private static byte[] Bytes(int length, SessionId seed)
    {
        var bytes = new byte[length];
        new Random((int)(uint)seed.Value).NextBytes(bytes);
        return bytes;
    }
}
