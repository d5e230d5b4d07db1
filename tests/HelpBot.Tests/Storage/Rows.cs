using HelpBot.Application.Storage;
using HelpBot.Application.Telegram;

namespace HelpBot.Tests.Storage;

/// <summary>Rows as the turn loop writes them, with contents of a realistic size.</summary>
internal static class Rows
{
    public static readonly DateTimeOffset Now = HandClock.Start;

    public static TelegramChatId Chat(int number) => new(7_100_200_300_400 + number);

    public static StoredSession Row(SessionId id, int seed = 1) => new()
    {
        Id = id,
        Dialogue = Bytes(70, seed),
        DialogueEnds = Now.AddHours(24),
        Holdings = Bytes(60, seed + 1),
        HoldingsEnd = Now.AddDays(30),
    };

    public static byte[] Bytes(int length, int seed)
    {
        var bytes = new byte[length];
        new Random(seed).NextBytes(bytes);
        return bytes;
    }

    public static EraseJob Job(int seed, DateTimeOffset? ends = null) => new(Id(seed), Bytes(40, seed), ends ?? Now.AddHours(48));

    public static SessionId Id(int seed) => new(((UInt128)0xABCDEF << 96) | (uint)seed);

    /// <summary>Equal in all that is stored.</summary>
    public static void AssertSame(StoredSession? expected, StoredSession? actual) => Assert.Equal(Show(expected), Show(actual));

    public static string Show(StoredSession? row) => row is null
        ? "none"
        : $"{row.Id.Value:x} {Convert.ToHexString(row.Dialogue.Span)} {row.DialogueEnds:O} {Convert.ToHexString(row.Holdings.Span)} {row.HoldingsEnd:O} {row.Show} {row.Due:O} {row.Restored}";
}
