using System.Buffers;

namespace HelpBot.Application.Chats;

/// <summary>Writes numbers in as few bytes as they need (seven bits a byte, lowest first).</summary>
internal readonly struct ByteWriter(ArrayBufferWriter<byte> into)
{
    public void Number(ulong value)
    {
        var span = into.GetSpan(10);
        var at = 0;
        for (; value >= 0x80; value >>= 7) span[at++] = (byte)(value | 0x80);
        span[at++] = (byte)value;
        into.Advance(at);
    }

    /// <summary>A number that may be negative: small ones either way take one byte.</summary>
    public void Signed(long value) => Number(((ulong)value << 1) ^ (ulong)(value >> 63));

    public void Part(ReadOnlySpan<byte> bytes)
    {
        Number((ulong)bytes.Length);
        into.Write(bytes);
    }
}

/// <summary>Reads what <see cref="ByteWriter"/> wrote.</summary>
/// <exception cref="InvalidDataException">The bytes end too early or make no number.</exception>
internal ref struct ByteReader(ReadOnlySpan<byte> from)
{
    private ReadOnlySpan<byte> _rest = from;

    public readonly bool IsAtEnd => _rest.IsEmpty;

    public ulong Number()
    {
        var value = 0UL;
        for (var shift = 0; shift < 64; shift += 7)
        {
            if (_rest.IsEmpty) break;
            var next = _rest[0];
            _rest = _rest[1..];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80) return value;
        }
        throw new InvalidDataException("A stored number is cut off.");
    }

    public long Signed()
    {
        var value = Number();
        return (long)(value >> 1) ^ -(long)(value & 1);
    }

    public int Int() => checked((int)Signed());

    public ReadOnlySpan<byte> Part()
    {
        var length = Number();
        if (length > (ulong)_rest.Length) throw new InvalidDataException("A stored part is cut off.");
        var part = _rest[..(int)length];
        _rest = _rest[(int)length..];
        return part;
    }
}
