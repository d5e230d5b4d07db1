namespace HelpBot.Sandbox.Model;

/// <summary>What a file is to Telegram; each kind stands under its own field of a message.</summary>
internal enum MediaKind
{
    Voice,
    Photo,
    Sticker,
    VideoNote,
    Video,
    Document,
    Audio,
    Animation,
}

/// <summary>A file on Telegram's side. <c>FileId</c> is what this bot uses; <c>UniqueId</c> only compares.</summary>
internal sealed record MediaFile(string FileId, string UniqueId, MediaKind Kind)
{
    public int DurationSeconds { get; init; }

    public int Width { get; init; }

    public int Height { get; init; }

    /// <summary>Bytes; over 20 MB the bot cannot download it.</summary>
    public long Size { get; init; }

    public string? MimeType { get; init; }

    public string? FileName { get; init; }

    public string? Emoji { get; init; }
}
