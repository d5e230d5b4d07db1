using System.Text;

namespace HelpBot.Domain.Words;

/// <summary>Finds pictographs.</summary>
internal static class Emoji
{
    /// <summary>Whether a pictograph stands at a place, and how long it is in UTF-16 units.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out int size)
    {
        if (Rune.DecodeFromUtf16(text[at..], out var rune, out size) != System.Buffers.OperationStatus.Done)
            return false;
        return rune.Value switch
        {
            // Skin tones change the emoji before them and say nothing here.
            >= 0x1F3FB and <= 0x1F3FF => false,
            >= 0x1F000 and <= 0x1FAFF => true,
            >= 0x2600 and <= 0x27BF => true,
            0x2B50 or 0x2B55 or 0x203C or 0x2049 => true,
            _ => false,
        };
    }
}
