using System.Buffers;
using System.Text.Json;

namespace HelpBot.BotApi.Calls;

/// <summary>An answer of the Bot API, read by hand: a send needs nothing of it but one number.</summary>
/// <remarks>The body lies in a rented buffer until <see cref="Dispose"/>.</remarks>
internal sealed class Envelope : IDisposable
{
    /// <summary>The request was never written: it surely did not happen.</summary>
    public static readonly Envelope NotConnected = new([], 0, null) { State = EnvelopeState.NotConnected };

    /// <summary>No envelope came back: it may have happened.</summary>
    public static readonly Envelope Unclear = new([], 0, null) { State = EnvelopeState.Unclear };

    private readonly byte[] _body;
    private readonly int _length;
    private byte[]? _rented;

    private Envelope(byte[] body, int length, byte[]? rented) => (_body, _length, _rented) = (body, length, rented);

    /// <summary>What came back.</summary>
    public EnvelopeState State { get; private init; }

    /// <summary>Telegram's error code; 0 for success.</summary>
    public int Code { get; private set; }

    /// <summary>Telegram's description of an error; empty if none.</summary>
    public string Description { get; private set; } = "";

    /// <summary>How long to wait after a 429; null if not said.</summary>
    public TimeSpan? RetryAfter { get; private set; }

    /// <summary>The supergroup that a group became; null if not said.</summary>
    public long? MigratedTo { get; private set; }

    /// <summary>The id of the message in the result; 0 if there is none.</summary>
    public int MessageId { get; private set; }

    /// <summary>The whole answer, valid until disposed.</summary>
    public ReadOnlyMemory<byte> Body => _body.AsMemory(0, _length);

    public void Dispose()
    {
        if (_rented is null) return;
        // It may hold somebody's words: the pool must not keep them.
        ArrayPool<byte>.Shared.Return(_rented, clearArray: true);
        _rented = null;
    }

    /// <summary>Reads a response to its end.</summary>
    /// <exception cref="InvalidDataException">It is larger than <see cref="BotApiClient.MaxAnswerBytes"/>.</exception>
    public static async Task<Envelope> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using var _ = stream.ConfigureAwait(false);
        var buffer = ArrayPool<byte>.Shared.Rent((int)Math.Clamp(response.Content.Headers.ContentLength + 1 ?? 4096, 1024, BotApiClient.MaxAnswerBytes));
        var length = 0;
        try
        {
            while (true)
            {
                if (length == buffer.Length) buffer = Grow(buffer, length);
                var read = await stream.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
                if (read == 0) break;
                length += read;
            }
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
            throw;
        }
        var envelope = new Envelope(buffer, length, buffer) { State = EnvelopeState.Read };
        if (envelope.TryRead()) return envelope;
        envelope.Dispose();
        return Unclear;
    }

    private static byte[] Grow(byte[] buffer, int length)
    {
        if (length >= BotApiClient.MaxAnswerBytes) throw new InvalidDataException("The answer is larger than any the Bot API sends.");
        var larger = ArrayPool<byte>.Shared.Rent(length * 2);
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        return larger;
    }

    private bool TryRead()
    {
        try
        {
            var reader = new Utf8JsonReader(_body.AsSpan(0, _length));
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return false;
            bool? ok = null;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("ok"u8)) ok = ReadBool(ref reader);
                else if (reader.ValueTextEquals("error_code"u8)) Code = ReadInt(ref reader);
                else if (reader.ValueTextEquals("description"u8)) Description = ReadString(ref reader);
                else if (reader.ValueTextEquals("parameters"u8)) ReadParameters(ref reader);
                else if (reader.ValueTextEquals("result"u8)) ReadResult(ref reader);
                else { reader.Read(); reader.Skip(); }
            }
            if (ok == true) Code = 0;
            else if (Code == 0) return false;
            return ok is not null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private void ReadResult(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject) { reader.Skip(); return; }
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("message_id"u8)) MessageId = ReadInt(ref reader);
            else { reader.Read(); reader.Skip(); }
        }
    }

    private void ReadParameters(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject) { reader.Skip(); return; }
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("retry_after"u8)) RetryAfter = TimeSpan.FromSeconds(Math.Clamp(ReadInt(ref reader), 1, 86_400));
            else if (reader.ValueTextEquals("migrate_to_chat_id"u8)) MigratedTo = reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var id) ? id : null;
            else { reader.Read(); reader.Skip(); }
        }
    }

    private static bool ReadBool(ref Utf8JsonReader reader)
    {
        reader.Read();
        var value = reader.TokenType == JsonTokenType.True;
        reader.Skip();
        return value;
    }

    private static int ReadInt(ref Utf8JsonReader reader)
    {
        reader.Read();
        var value = reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number) ? number : 0;
        reader.Skip();
        return value;
    }

    private static string ReadString(ref Utf8JsonReader reader)
    {
        reader.Read();
        var value = reader.TokenType == JsonTokenType.String ? reader.GetString() ?? "" : "";
        reader.Skip();
        return value;
    }
}

/// <summary>How much is known of a call.</summary>
internal enum EnvelopeState
{
    /// <summary>An envelope was read.</summary>
    Read,

    /// <summary>The request was never written.</summary>
    NotConnected,

    /// <summary>Written, but no envelope came back.</summary>
    Unclear,
}
