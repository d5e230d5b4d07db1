using HelpBot.Application.Desk.Kept;

namespace HelpBot.Application.Desk.Screens;

/// <summary>Shares the words of a talk out among screens. They are cut into pieces that are numbered from the beginning of the talk: a page is named by the piece it ends before, and means the same after the next word has come.</summary>
internal static class TalkPages
{
    /// <summary>Letters of a message whose text is full, less what markup and rounding may add.</summary>
    public const int MostOnScreen = 3900;

    /// <summary>The longest piece, in UTF-16 characters: some stand together even where much else is on the screen.</summary>
    public const int MostInPiece = 1000;

    /// <summary>What the name of the writer and the empty line between two pieces take.</summary>
    private const int Between = 80;

    /// <summary>Cuts messages into pieces, oldest first; a long one between two of its words.</summary>
    public static List<TalkPiece> Cut(IEnumerable<TalkItem> items)
    {
        var pieces = new List<TalkPiece>();
        foreach (var item in items)
        {
            var at = 0;
            do
            {
                var end = EndOfPiece(item.Text, at);
                pieces.Add(new(item, $"{(at > 0 ? "… " : "")}{item.Text[at..end].Trim()}{(end < item.Text.Length ? " …" : "")}", at == 0, end == item.Text.Length));
                at = end;
            }
            while (at < item.Text.Length);
        }
        return pieces;
    }

    /// <summary>The page that ends before a piece.</summary>
    /// <param name="pieces">All of the talk.</param>
    /// <param name="room">How many letters there are for it; one piece is there in any case.</param>
    /// <param name="end">The piece; 0, and what the talk does not have, is its end.</param>
    public static TalkPage Ending(List<TalkPiece> pieces, int room, int end)
    {
        var to = end <= 0 || end > pieces.Count ? pieces.Count : end;
        var from = to;
        for (var letters = 0; from > 0 && (from == to || letters + Size(pieces[from - 1]) <= room); from--) letters += Size(pieces[from - 1]);
        return new(from, to, pieces.Count);
    }

    /// <summary>The end of the page that begins where another ends, for <see cref="Ending"/>: 0 if it is the last.</summary>
    public static int After(List<TalkPiece> pieces, int room, TalkPage page)
    {
        var to = page.To;
        for (var letters = 0; to < pieces.Count && (to == page.To || letters + Size(pieces[to]) <= room); to++) letters += Size(pieces[to]);
        return to == pieces.Count ? 0 : to;
    }

    private static int Size(TalkPiece piece) => piece.Text.Length + Between;

    private static int EndOfPiece(string text, int from)
    {
        if (text.Length - from <= MostInPiece) return text.Length;
        var end = from + MostInPiece;
        // Between two words, unless there are none for a long way.
        for (var at = end; at > from + MostInPiece / 2; at--)
            if (char.IsWhiteSpace(text[at])) return at;
        return char.IsLowSurrogate(text[end]) ? end - 1 : end;
    }
}

/// <summary>A message of a talk, or a part of one that is too long to stand whole.</summary>
/// <param name="Item">The message.</param>
/// <param name="Text">What of it stands here, with dots where it goes on.</param>
/// <param name="IsFirst">Whether it begins here.</param>
/// <param name="IsLast">Whether it ends here.</param>
internal readonly record struct TalkPiece(TalkItem Item, string Text, bool IsFirst, bool IsLast);

/// <summary>What of a talk stands on one screen.</summary>
/// <param name="From">The first piece.</param>
/// <param name="To">The piece behind the last.</param>
/// <param name="Count">How many the talk has.</param>
internal readonly record struct TalkPage(int From, int To, int Count)
{
    public bool HasEarlier => From > 0;

    public bool HasLater => To < Count;
}
