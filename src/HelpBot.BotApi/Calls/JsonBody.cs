using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HelpBot.BotApi.Calls;

/// <summary>Writes the parameters of a call: one JSON object, letters as they are.</summary>
internal sealed class JsonBody : IDisposable
{
    // The body goes to Telegram's API, never into a page: Cyrillic need not be escaped.
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly ArrayBufferWriter<byte> _buffer = new(1024);

    public JsonBody()
    {
        Writer = new Utf8JsonWriter(_buffer, Relaxed);
        Writer.WriteStartObject();
    }

    /// <summary>Where the parameters go.</summary>
    public Utf8JsonWriter Writer { get; }

    /// <summary>Ends the object.</summary>
    public ReadOnlyMemory<byte> Finish()
    {
        Writer.WriteEndObject();
        Writer.Flush();
        return _buffer.WrittenMemory;
    }

    public void Dispose() => Writer.Dispose();
}
