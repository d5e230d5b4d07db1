using System.Text.Json;
using HelpBot.Sandbox.Calls;
using HelpBot.Sandbox.Model;

namespace HelpBot.Sandbox.Methods;

/// <summary>getFile, and what is behind the path it gives.</summary>
internal static class Files
{
    public const long MaxDownload = 20L << 20;

    public static void GetFile(World world, ApiRequest request, Utf8JsonWriter json)
    {
        var file = world.Files.Find(request.Text("file_id")) ?? throw Refusal.BadRequest("invalid file_id");
        if (file.Size > MaxDownload) throw Refusal.BadRequest("file is too big");
        json.WriteStartObject();
        json.WriteString("file_id", file.FileId);
        json.WriteString("file_unique_id", file.UniqueId);
        json.WriteNumber("file_size", file.Size);
        json.WriteString("file_path", PathOf(file));
        json.WriteEndObject();
    }

    /// <summary>The bytes behind a path: as many as the file says it has, all zero; null if there is no such file.</summary>
    public static byte[]? Download(World world, string path)
    {
        var id = System.IO.Path.GetFileNameWithoutExtension(path);
        return world.Files.Find(id) is { } file && PathOf(file) == path ? new byte[file.Size] : null;
    }

    private static string PathOf(MediaFile file) => file.Kind switch
    {
        MediaKind.Voice => $"voice/{file.FileId}.oga",
        MediaKind.Photo => $"photos/{file.FileId}.jpg",
        MediaKind.Sticker => $"stickers/{file.FileId}.webp",
        MediaKind.Document => $"documents/{file.FileId}{System.IO.Path.GetExtension(file.FileName)}",
        _ => $"videos/{file.FileId}.mp4",
    };
}
