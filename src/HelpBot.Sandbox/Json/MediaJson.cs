using System.Text.Json;
using HelpBot.Sandbox.Model;

namespace HelpBot.Sandbox.Json;

/// <summary>Writes the field of a file under its kind's own name.</summary>
internal static class MediaJson
{
    private static readonly (string Suffix, double Scale)[] PhotoSizes = [("-s", 0.1), ("-m", 0.4), ("", 1)];

    public static void Write(Utf8JsonWriter json, MediaFile file)
    {
        if (file.Kind == MediaKind.Photo)
        {
            WritePhoto(json, file);
            return;
        }

        // An animation also stands as a document, for clients that do not know animations.
        if (file.Kind == MediaKind.Animation) WriteFile(json, file, "document");
        WriteFile(json, file, NameOf(file.Kind));
    }

    private static string NameOf(MediaKind kind) => kind switch
    {
        MediaKind.VideoNote => "video_note",
        MediaKind.Voice => "voice",
        MediaKind.Sticker => "sticker",
        MediaKind.Video => "video",
        MediaKind.Audio => "audio",
        MediaKind.Animation => "animation",
        _ => "document",
    };

    private static void WriteFile(Utf8JsonWriter json, MediaFile file, string field)
    {
        json.WriteStartObject(field);
        json.WriteString("file_id", file.FileId);
        json.WriteString("file_unique_id", file.UniqueId);
        json.WriteNumber("file_size", file.Size);
        if (file.Kind is not (MediaKind.Sticker or MediaKind.Document)) json.WriteNumber("duration", file.DurationSeconds);
        if (file.Kind is MediaKind.Sticker or MediaKind.Video or MediaKind.Animation)
        {
            json.WriteNumber("width", file.Width);
            json.WriteNumber("height", file.Height);
        }

        if (file.Kind == MediaKind.VideoNote) json.WriteNumber("length", file.Width);
        if (file.Kind == MediaKind.Sticker) WriteSticker(json, file);
        if (file.MimeType is { } mime) json.WriteString("mime_type", mime);
        if (file.FileName is { } name) json.WriteString("file_name", name);
        json.WriteEndObject();
    }

    private static void WriteSticker(Utf8JsonWriter json, MediaFile file)
    {
        json.WriteString("type", "regular");
        json.WriteBoolean("is_animated", false);
        json.WriteBoolean("is_video", false);
        if (file.Emoji is { } emoji) json.WriteString("emoji", emoji);
        json.WriteString("set_name", "SandboxStickers");
    }

    private static void WritePhoto(Utf8JsonWriter json, MediaFile file)
    {
        json.WriteStartArray("photo");
        foreach (var (suffix, scale) in PhotoSizes)
        {
            json.WriteStartObject();
            json.WriteString("file_id", file.FileId + suffix);
            json.WriteString("file_unique_id", file.UniqueId + suffix);
            json.WriteNumber("file_size", (long)(file.Size * scale * scale));
            json.WriteNumber("width", (int)(file.Width * scale));
            json.WriteNumber("height", (int)(file.Height * scale));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
