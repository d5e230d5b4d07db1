using System.Security.Cryptography;
using HelpBot.Application.Storage;

namespace HelpBot.Application.Turns;

/// <summary>Chance. Tests put a repeatable one here.</summary>
internal interface IRandomSource
{
    void Fill(Span<byte> bytes);
}

internal static class RandomSourceExtensions
{
    public static ulong NextSeed(this IRandomSource random)
    {
        Span<byte> bytes = stackalloc byte[8];
        random.Fill(bytes);
        return BitConverter.ToUInt64(bytes);
    }

    /// <summary>0 to 1.</summary>
    public static double NextShare(this IRandomSource random) => (random.NextSeed() >> 11) * (1.0 / (1UL << 53));

    public static SessionId NextId(this IRandomSource random) => new(new UInt128(random.NextSeed(), random.NextSeed()));
}

/// <summary>Chance from the operating system.</summary>
internal sealed class SystemRandomSource : IRandomSource
{
    public void Fill(Span<byte> bytes) => RandomNumberGenerator.Fill(bytes);
}
