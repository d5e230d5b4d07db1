using HelpBot.Sandbox.Model;

namespace HelpBot.Sandbox.Crowd;

/// <summary>What a file of each kind usually looks like.</summary>
internal static class SampleFiles
{
    public static MediaFile Describe(MediaFile file) => file.Kind switch
    {
        MediaKind.Voice => file with { DurationSeconds = 3, MimeType = "audio/ogg", Size = 9_000 },
        MediaKind.Photo => file with { Width = 1280, Height = 960, Size = 180_000 },
        MediaKind.Sticker => file with { Width = 512, Height = 512, Size = 24_000, Emoji = "🙂" },
        MediaKind.VideoNote => file with { Width = 384, DurationSeconds = 4, Size = 400_000 },
        MediaKind.Document => file with { FileName = "file.pdf", MimeType = "application/pdf", Size = 64_000 },
        MediaKind.Audio => file with { DurationSeconds = 120, MimeType = "audio/mpeg", Size = 2_000_000 },
        _ => file with { Width = 640, Height = 480, DurationSeconds = 5, MimeType = "video/mp4", Size = 1_500_000 },
    };
}
