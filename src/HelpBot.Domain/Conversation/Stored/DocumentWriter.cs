using System.Collections.Immutable;
using System.Text;

namespace HelpBot.Domain.Conversation.Stored;

/// <summary>Writes a document: a version byte, then numbers of seven bits a byte and strings with their length in front.</summary>
internal ref struct DocumentWriter
{
    private byte[] _bytes = new byte[128];
    private int _length;

    public DocumentWriter(byte version) => Byte(version);

    public void Byte(byte value)
    {
        Reserve(1);
        _bytes[_length++] = value;
    }

    /// <summary>A number from 0.</summary>
    public void Number(long value)
    {
        Reserve(10);
        var rest = (ulong)Math.Max(0, value);
        for (; rest >= 0x80; rest >>= 7) _bytes[_length++] = (byte)(rest | 0x80);
        _bytes[_length++] = (byte)rest;
    }

    public void Text(string value)
    {
        var size = Encoding.UTF8.GetByteCount(value);
        Number(size);
        Reserve(size);
        _length += Encoding.UTF8.GetBytes(value, _bytes.AsSpan(_length));
    }

    public void Texts(ImmutableArray<string> values)
    {
        Number(values.Length);
        foreach (var value in values) Text(value);
    }

    public void Blob(ImmutableArray<byte> value)
    {
        Number(value.Length);
        Reserve(value.Length);
        value.CopyTo(_bytes, _length);
        _length += value.Length;
    }

    public readonly byte[] ToArray() => _bytes.AsSpan(0, _length).ToArray();

    private void Reserve(int size)
    {
        if (_length + size > _bytes.Length) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + size));
    }
}
