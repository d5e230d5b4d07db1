using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace HelpBot.EndToEnd.Tests.Secrets;

/// <summary>Something that occurs nowhere else: wherever it is found, something leaked.</summary>
/// <param name="Name">What it stands for.</param>
/// <param name="Forms">The byte strings it may be found as.</param>
internal sealed record Canary(string Name, IReadOnlyList<byte[]> Forms)
{
    /// <summary>A text, as the encodings write it that a program on this platform uses.</summary>
    public static Canary Text(string name, string text) => new(name, [Encoding.UTF8.GetBytes(text), Encoding.Unicode.GetBytes(text)]);

    /// <summary>A number: in decimal, and as binary in either order; leading zeros are left out, so that shorter forms are found too.</summary>
    public static Canary Number(string name, long number)
    {
        var big = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(big, number);
        var bare = big.AsSpan().TrimStart((byte)0).ToArray();
        byte[] little = [.. bare.AsEnumerable().Reverse()];
        var digits = number.ToString(CultureInfo.InvariantCulture);
        return new(name, [Encoding.UTF8.GetBytes(digits), Encoding.Unicode.GetBytes(digits), bare, little]);
    }

    public bool IsIn(ReadOnlySpan<byte> bytes)
    {
        foreach (var form in Forms)
        {
            if (bytes.IndexOf(form) >= 0) return true;
        }
        return false;
    }
}
