using System.Buffers.Binary;
using System.Security.Cryptography;

namespace HelpBot.Domain.Understanding;

/// <summary>A linear model: one small number for each label in each row of a hashed table. Immutable.</summary>
/// <remarks>File: "HBM1", the size of the table in bits (1 byte), the number of labels (1 byte), the scale (4 bytes, little endian
/// float), one bias for each label (floats), the rows, SHA-256 of all before it.</remarks>
public sealed class Model
{
    private const int Magic = 0x314D4248;
    private const int Head = 10;
    private const int Checksum = 32;

    private readonly sbyte[] _weights;
    private readonly float[] _biases;
    private readonly float _scale;

    internal Model(sbyte[] weights, float[] biases, float scale)
    {
        if (weights.Length != Features.Rows * Labels.Count || biases.Length != Labels.Count)
            throw new ArgumentException("A model has one weight for each row and label and one bias for each label.", nameof(weights));
        _weights = weights;
        _biases = biases;
        _scale = scale;
    }

    /// <summary>How many bytes <see cref="Write"/> makes.</summary>
    public static int FileLength => Head + Labels.Count * sizeof(float) + Features.Rows * Labels.Count + Checksum;

    /// <summary>Reads a model file.</summary>
    /// <returns>The model, or null if the bytes are damaged or of another version of this program.</returns>
    public static Model? Read(ReadOnlySpan<byte> file)
    {
        if (file.Length != FileLength || BinaryPrimitives.ReadInt32LittleEndian(file) != Magic || file[4] != Features.Bits
            || file[5] != Labels.Count || !SHA256.HashData(file[..^Checksum]).AsSpan().SequenceEqual(file[^Checksum..]))
            return null;
        var biases = new float[Labels.Count];
        for (var i = 0; i < biases.Length; i++)
            biases[i] = BinaryPrimitives.ReadSingleLittleEndian(file[(Head + i * sizeof(float))..]);
        var weights = new sbyte[Features.Rows * Labels.Count];
        var rows = file[(Head + Labels.Count * sizeof(float))..^Checksum];
        for (var i = 0; i < weights.Length; i++)
            weights[i] = (sbyte)rows[i];
        return new Model(weights, biases, BinaryPrimitives.ReadSingleLittleEndian(file[6..]));
    }

    /// <summary>The bytes of the model's file.</summary>
    public byte[] Write()
    {
        var file = new byte[FileLength];
        var span = file.AsSpan();
        BinaryPrimitives.WriteInt32LittleEndian(span, Magic);
        span[4] = Features.Bits;
        span[5] = Labels.Count;
        BinaryPrimitives.WriteSingleLittleEndian(span[6..], _scale);
        for (var i = 0; i < Labels.Count; i++)
            BinaryPrimitives.WriteSingleLittleEndian(span[(Head + i * sizeof(float))..], _biases[i]);
        var rows = span[(Head + Labels.Count * sizeof(float))..^Checksum];
        for (var i = 0; i < _weights.Length; i++)
            rows[i] = (byte)_weights[i];
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
            var weights = _weights.AsSpan(row * Labels.Count, Labels.Count);
            for (var i = 0; i < weights.Length; i++)
                sums[i] += weights[i];
        }
        var scale = rows.Count == 0 ? 0 : _scale / Math.Sqrt(rows.Count);
        for (var i = 0; i < sums.Length; i++)
            shares[i] = _biases[i] + sums[i] * scale;
        Exponential.Softmax(shares);
    }
}
