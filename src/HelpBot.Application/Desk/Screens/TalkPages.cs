using HelpBot.Application.Desk.Kept;
using HelpBot.Domain.Cases;

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
                pieces.Add(new(item, at, end));
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

    /// <summary>The newest page, but never one that begins in the middle of what is new: it is read from its beginning.</summary>
    /// <param name="pieces">All of the talk.</param>
    /// <param name="room">How many letters there are for it.</param>
    /// <param name="first">The first message that is new; null for the last one.</param>
    public static TalkPage Newest(List<TalkPiece> pieces, int room, ItemId? first)
    {
        var newest = Ending(pieces, room, 0);
        var from = first is { } id ? pieces.FindIndex(piece => piece.Item.Id == id) : -1;
        if (from < 0) from = pieces.FindLastIndex(piece => piece.IsFirst);
        return newest.From <= from ? newest : new(from, Forth(pieces, room, from), pieces.Count);
    }

    /// <summary>The end of the page that begins where another ends, for <see cref="Ending"/>: 0 if it is the last.</summary>
    public static int After(List<TalkPiece> pieces, int room, TalkPage page)
    {
        var to = Forth(pieces, room, page.To);
        return to == pieces.Count ? 0 : to;
    }

    // The end of the page that begins here.
    private static int Forth(List<TalkPiece> pieces, int room, int from)
    {
        var to = from;
        for (var letters = 0; to < pieces.Count && (to == from || letters + Size(pieces[to]) <= room); to++) letters += Size(pieces[to]);
        return to;
    }

    /// <summary>What stands on a page: pieces of one message that stand together are one again.</summary>
    public static List<TalkPiece> On(List<TalkPiece> pieces, TalkPage page)
    {
        var shown = new List<TalkPiece>();
        foreach (var piece in pieces.GetRange(page.From, page.To - page.From))
            if (shown.Count > 0 && shown[^1].Item.Id == piece.Item.Id) shown[^1] = shown[^1] with { To = piece.To };
            else shown.Add(piece);
        return shown;
    }

    /// <summary>The nearest place before which a text can be cut without parting the two halves of one character.</summary>
    public static int Whole(string text, int at) => char.IsLowSurrogate(text[at]) ? at - 1 : at;

    private static int Size(TalkPiece piece) => piece.To - piece.From + Between;

    private static int EndOfPiece(string text, int from)
    {
        if (text.Length - from <= MostInPiece) return text.Length;
        var end = from + MostInPiece;
        // Between two words, unless there are none for a long way.
        for (var at = end; at > from + MostInPiece / 2; at--)
            if (char.IsWhiteSpace(text[at])) return at;
        return Whole(text, end);
    }
}

/// <summary>A message of a talk, or a part of one that is too long to stand whole.</summary>
/// <param name="Item">The message.</param>
/// <param name="From">The first of its characters that stands here.</param>
/// <param name="To">The character behind the last.</param>
internal readonly record struct TalkPiece(TalkItem Item, int From, int To)
{
    /// <summary>Whether the message begins here.</summary>
    public bool IsFirst => From == 0;

    /// <summary>Whether it ends here.</summary>
    public bool IsLast => To == Item.Text.Length;

    /// <summary>What of it stands here, with dots where it goes on.</summary>
    public string Text => IsFirst && IsLast ? Item.Text : $"{(IsFirst ? "" : "… ")}{Item.Text[From..To].Trim()}{(IsLast ? "" : " …")}";
}

/// <summary>What of a talk stands on one screen.</summary>
/// <param name="From">The first piece.</param>
/// <param name="To">The piece behind the last.</param>
/// <param name="Count">How many the talk has.</param>
internal readonly record struct TalkPage(int From, int To, int Count)
{
    public bool HasEarlier => From > 0;

    public bool HasLater => To < Count;
}
