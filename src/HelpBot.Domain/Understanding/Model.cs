using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace HelpBot.Domain.Understanding;

/// <summary>A linear model: one small number for each label in each known row of a hashed table. Immutable.</summary>
/// <remarks>File, little endian: "HBM2", the size of the table in bits (1 byte), the number of labels (1 byte), the scale (float),
/// one bias for each label (floats), one bit for each row that is known, the known rows, SHA-256 of all before it.</remarks>
public sealed class Model
{
    private const int Magic = 0x324D4248;
    private const int Head = 10 + Labels.Count * sizeof(float);
    private const int Checksum = 32;

    private readonly KnownRows _known;
    private readonly sbyte[] _weights;
    private readonly float[] _biases;
    private readonly float _scale;

    internal Model(KnownRows known, sbyte[] weights, float[] biases, float scale)
    {
        if (weights.Length != known.Count * Labels.Count || biases.Length != Labels.Count)
            throw new ArgumentException("A model has one weight for each known row and label and one bias for each label.", nameof(weights));
        _known = known;
        _weights = weights;
        _biases = biases;
        _scale = scale;
    }

    private static int BitsLength => KnownRows.Words * sizeof(ulong);

    /// <summary>Reads a model file.</summary>
    /// <returns>The model, or null if the bytes are damaged or of another version of this program.</returns>
    public static Model? Read(ReadOnlySpan<byte> file)
    {
        if (file.Length < Head + BitsLength + Checksum || BinaryPrimitives.ReadInt32LittleEndian(file) != Magic || file[4] != Features.Bits
            || file[5] != Labels.Count || !SHA256.HashData(file[..^Checksum]).AsSpan().SequenceEqual(file[^Checksum..]))
            return null;
        var biases = new float[Labels.Count];
        for (var i = 0; i < biases.Length; i++)
            biases[i] = BinaryPrimitives.ReadSingleLittleEndian(file[(10 + i * sizeof(float))..]);
        var bits = new ulong[KnownRows.Words];
        for (var i = 0; i < bits.Length; i++)
            bits[i] = BinaryPrimitives.ReadUInt64LittleEndian(file[(Head + i * sizeof(ulong))..]);
        var known = new KnownRows(bits);
        var rows = file[(Head + BitsLength)..^Checksum];
        return rows.Length != known.Count * Labels.Count ? null
            : new Model(known, MemoryMarshal.Cast<byte, sbyte>(rows).ToArray(), biases, BinaryPrimitives.ReadSingleLittleEndian(file[6..]));
    }

    /// <summary>The bytes of the model's file.</summary>
    public byte[] Write()
    {
        var file = new byte[Head + BitsLength + _weights.Length + Checksum];
        var span = file.AsSpan();
        BinaryPrimitives.WriteInt32LittleEndian(span, Magic);
        span[4] = Features.Bits;
        span[5] = Labels.Count;
        BinaryPrimitives.WriteSingleLittleEndian(span[6..], _scale);
        for (var i = 0; i < Labels.Count; i++)
            BinaryPrimitives.WriteSingleLittleEndian(span[(10 + i * sizeof(float))..], _biases[i]);
        for (var i = 0; i < KnownRows.Words; i++)
            BinaryPrimitives.WriteUInt64LittleEndian(span[(Head + i * sizeof(ulong))..], _known.Bits[i]);
        MemoryMarshal.AsBytes(_weights.AsSpan()).CopyTo(span[(Head + BitsLength)..]);
        SHA256.HashData(span[..^Checksum], span[^Checksum..]);
        return file;
    }

    /// <summary>How much the text looks like each label.</summary>
    /// <param name="rows">The rows of the text, from <see cref="Features"/>.</param>
    /// <param name="shares">Receives one share for each label; they add up to 1.</param>
    internal void Score(List<int> rows, Span<double> shares)
    {
        Span<int> sums = stackalloc int[Labels.Count];
        sums.Clear();
        foreach (var row in rows)
        {
            var place = _known.PlaceOf(row);
            if (place < 0)
                continue;
            var weights = _weights.AsSpan(place * Labels.Count, Labels.Count);
            for (var i = 0; i < weights.Length; i++)
                sums[i] += weights[i];
        }
        var scale = rows.Count == 0 ? 0 : _scale / Math.Sqrt(rows.Count);
        for (var i = 0; i < sums.Length; i++)
            shares[i] = _biases[i] + sums[i] * scale;
        Exponential.Softmax(shares);
    }
}
