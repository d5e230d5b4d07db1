using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Domain.Scripts.Compiling;

/// <summary>The version of a script: a hash of everything its source holds but the places where it stands.</summary>
/// <remarks>It walks the records by reflection, so that a key added to the format can never be forgotten here. Once a compile; a few milliseconds.</remarks>
internal sealed class ContentHash : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <returns>16 hexadecimal digits.</returns>
    public static string Of(ScriptSource source)
    {
        using var hash = new ContentHash();
        hash.Add(source);
        return Convert.ToHexStringLower(hash._hash.GetHashAndReset().AsSpan(0, 8));
    }

    public void Dispose() => _hash.Dispose();

    private void Add(object? value)
    {
        switch (value)
        {
            case null: Mark('-'); break;
            case SourcePosition or Delegate: break;
            case string text: Mark('"', text); break;
            case ReadOnlyMemory<byte> bytes: Mark('#', Convert.ToBase64String(SHA256.HashData(bytes.Span))); break;
            case IFormattable plain when value.GetType().IsPrimitive || value is Enum or DateOnly or TimeSpan: Mark('=', plain.ToString(null, CultureInfo.InvariantCulture)); break;
            case bool truth: Mark('=', truth ? "1" : "0"); break;
            case IEnumerable many: AddAll(many); break;
            default: AddRecord(value); break;
        }
    }

    private void AddAll(IEnumerable many)
    {
        Mark('[');
        foreach (var one in many) Add(one);
        Mark(']');
    }

    private void AddRecord(object record)
    {
        Mark('{');
        foreach (var property in record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetIndexParameters().Length > 0) continue;
            Mark('.', property.Name);
            Add(property.GetValue(record));
        }
        Mark('}');
    }

    private void Mark(char kind, string text = "")
    {
        // The length in front keeps "ab","c" and "a","bc" apart.
        _hash.AppendData(Encoding.UTF8.GetBytes($"{kind}{text.Length}:"));
        _hash.AppendData(Encoding.UTF8.GetBytes(text));
    }
}
