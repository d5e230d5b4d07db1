using System.Globalization;

namespace HelpBot.Sandbox.Model;

/// <summary>Every file somebody sent, found again by its <c>file_id</c>; the oldest is forgotten when there are too many.</summary>
internal sealed class MediaFiles(int maxFiles)
{
    private readonly Dictionary<string, MediaFile> _byId = [];
    private readonly Queue<string> _order = new();
    private long _last;

    public MediaFile Add(MediaKind kind, Func<MediaFile, MediaFile> describe)
    {
        var number = (++_last).ToString("D8", CultureInfo.InvariantCulture);
        var file = describe(new MediaFile($"AgAD{kind}{number}", $"AQ{kind}{number}", kind));
        _byId[file.FileId] = file;
        _order.Enqueue(file.FileId);
        if (_order.Count > maxFiles) _byId.Remove(_order.Dequeue());
        return file;
    }

    public MediaFile? Find(string fileId)
    {
        // A smaller size of a photo has an id of its own; all sizes lead to the same picture.
        var at = fileId.IndexOf('-', StringComparison.Ordinal);
        return _byId.GetValueOrDefault(at < 0 ? fileId : fileId[..at]);
    }
}
