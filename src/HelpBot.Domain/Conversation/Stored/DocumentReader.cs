using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;

namespace HelpBot.Domain.Conversation.Stored;

/// <summary>Reads what <see cref="DocumentWriter"/> wrote. After the first fault everything reads as empty and <see cref="IsWhole"/> is false.</summary>
internal ref struct DocumentReader
{
    private ReadOnlySpan<byte> _rest;
    private bool _damaged;

    public DocumentReader(ReadOnlySpan<byte> bytes)
    {
        _rest = bytes;
        Version = Byte();
        _damaged |= Version == 0;
    }

    public byte Version { get; }

    /// <summary>Whether every byte was read and none was missing.</summary>
    public readonly bool IsWhole => !_damaged && _rest.IsEmpty;

    public byte Byte()
    {
        var bytes = Take(1);
        return bytes.IsEmpty ? (byte)0 : bytes[0];
    }

    /// <summary>A number from 0 that fits an <c>int</c>.</summary>
    public int Number()
    {
        var value = Long();
        if (value <= int.MaxValue) return (int)value;
        _damaged = true;
        return 0;
    }

    /// <summary>A number from 0.</summary>
    public long Long()
    {
        var value = 0UL;
        for (var shift = 0; shift < 63; shift += 7)
        {
            var next = Byte();
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80) return (long)value;
        }
        _damaged = true;
        return 0;
    }

    public string Text()
    {
        var bytes = Take(Number());
        if (Utf8.IsValid(bytes)) return Encoding.UTF8.GetString(bytes);
        _damaged = true;
        return "";
    }

    public ImmutableArray<string> Texts()
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        for (var count = Number(); count > 0 && !_damaged; count--) texts.Add(Text());
        return texts.DrainToImmutable();
    }

    public ImmutableArray<byte> Blob() => [.. Take(Number())];

    /// <summary>Marks the document as damaged: a value that cannot be.</summary>
    public void Reject() => _damaged = true;

    public readonly bool HasFailed => _damaged;

    private ReadOnlySpan<byte> Take(int count)
    {
        if (_damaged || count > _rest.Length)
        {
            _damaged = true;
            return [];
        }
        var taken = _rest[..count];
        _rest = _rest[count..];
        return taken;
    }
}
