namespace HelpBot.Domain.Words;

/// <summary>Splits what a person typed into words, numbers and emoji.</summary>
public static class Tokens
{
    /// <summary>How much of a text is read, in UTF-16 units; the rest is ignored. Telegram's own limit.</summary>
    public const int MaxLength = 4096;

    /// <summary>How much of one word is kept, in characters; the rest of it is read over.</summary>
    public const int MaxWordLength = 48;

    /// <summary>Splits a text.</summary>
    /// <param name="text">Any text, unpaired surrogates and control characters included.</param>
    /// <returns>The tokens in order; empty if there is nothing but marks and spaces.</returns>
    public static Token[] Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<Token>(Math.Min(text.Length, MaxLength) / 5 + 1);
        var end = Math.Min(text.Length, MaxLength);
        Span<char> word = stackalloc char[MaxWordLength];
        var gap = Gap.Start;
        var at = 0;
        while (at < end)
        {
            var c = text[at];
            if (Characters.IsOfWord(c))
            {
                var start = at;
                var length = WordReader.Read(text.AsSpan(0, end), ref at, word, out var stretched);
                tokens.Add(WordReader.Finish(word[..length], start, at - start, gap, stretched));
                gap = Gap.Joined;
            }
            else if (Emoji.TryRead(text.AsSpan(0, end), at, out var size))
            {
                tokens.Add(new Token
                {
                    Text = text.Substring(at, size),
                    Start = at,
                    Length = size,
                    Kind = TokenKind.Emoji,
                    Before = gap,
                });
                at += size;
                gap = Gap.Joined;
            }
            else
            {
                gap = Widen(gap, text, at, end);
                at++;
            }
        }
        return [.. tokens];
    }

    /// <summary>The run of non-blank characters around a token: what the keys of another layout would have
    /// typed, marks included (",tn" for "бет").</summary>
    /// <param name="text">The text that was split.</param>
    /// <param name="token">One of its tokens.</param>
    /// <returns>A part of <paramref name="text"/> that covers the token.</returns>
    public static ReadOnlySpan<char> Chunk(string text, Token token)
    {
        ArgumentNullException.ThrowIfNull(text);
        var from = token.Start;
        var to = token.Start + token.Length;
        while (from > 0 && !char.IsWhiteSpace(text[from - 1]))
            from--;
        while (to < text.Length && to - from < MaxWordLength && !char.IsWhiteSpace(text[to]))
            to++;
        return text.AsSpan(from, to - from);
    }

    private static Gap Widen(Gap gap, string text, int at, int end)
    {
        var c = text[at];
        if (Characters.IsInvisible(c) || Characters.IsCombining(c))
            return gap;
        var seen = c switch
        {
            '.' or '!' or '?' or ';' or ':' or '…' or '\n' or '\r' => Gap.Stop,
            ',' or '(' or ')' or '/' or '\\' or '|' => Gap.Comma,
            '-' or '\u2010' or '\u2011' or '–' or '—' => Dash(gap, text, at, end),
            _ => Gap.Space,
        };
        return seen > gap ? seen : gap;
    }

    private static Gap Dash(Gap gap, string text, int at, int end) =>
        gap == Gap.Joined && at + 1 < end && Characters.IsOfWord(text[at + 1]) ? Gap.Hyphen : Gap.Comma;
}
