using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HelpBot.Sandbox.Json;

/// <summary>Writes JSON into bytes, letters unescaped as Telegram does.</summary>
internal static class JsonBytes
{
    public static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _buffer;

    public static byte[] Write(Action<Utf8JsonWriter> write)
    {
        // A nested call on the same thread finds no buffer and takes its own.
        var buffer = _buffer ?? new ArrayBufferWriter<byte>(1024);
        _buffer = null;
        using (var json = new Utf8JsonWriter(buffer, Options)) write(json);
        var bytes = buffer.WrittenSpan.ToArray();
        if (buffer.Capacity <= 64 << 10)
        {
            buffer.ResetWrittenCount();
            _buffer = buffer;
        }

        return bytes;
    }
}
