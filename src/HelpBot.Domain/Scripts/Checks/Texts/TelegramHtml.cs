using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace HelpBot.Domain.Scripts.Checks.Texts;

/// <summary>Reads a text in Telegram's HTML as Telegram's own parser does.</summary>
/// <remarks>Source: Telegram Bot API, "HTML style", and the parser of the server (MessageEntity.cpp).</remarks>
public static class TelegramHtml
{
    /// <summary>The longest text of a message, in code points after the markup is taken off.</summary>
    public const int MaxCodePoints = 4096;

    /// <summary>The tags that the content may use: those that only change how words look.</summary>
    public static readonly ImmutableArray<string> Allowed = ["b", "i", "u", "s", "code", "blockquote"];

    private static readonly FrozenSet<string> Known = new[]
    {
        "b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "code", "pre", "a", "blockquote", "tg-spoiler", "span", "tg-emoji", "tg-time",
    }.ToFrozenSet();

    /// <summary>Reads a text.</summary>
    /// <returns>What a reader sees, and what is wrong.</returns>
    public static ParsedHtml Parse(string html)
    {
        var plain = new StringBuilder(html.Length);
        var open = new Stack<string>();
        var foreign = ImmutableArray.CreateBuilder<string>();
        for (var at = 0; at < html.Length; at++)
        {
            if (html[at] == '&' && Entity(html, at) is { } entity)
            {
                plain.Append(entity.Value);
                at = entity.Last;
            }
            else if (html[at] != '<') plain.Append(html[at]);
            else
            {
                var end = html.IndexOf('>', at);
                if (end < 0) return Refused("a < begins no tag: write &lt; for it");
                if (Take(html[(at + 1)..end], open, foreign) is { } fault) return Refused(fault);
                at = end;
            }
        }

        return open.Count == 0 ? new(plain.ToString(), null, foreign.ToImmutable()) : Refused($"<{open.Peek()}> is never closed");

        ParsedHtml Refused(string fault) => new(plain.ToString(), fault, foreign.ToImmutable());
    }

    private static string? Take(string tag, Stack<string> open, ImmutableArray<string>.Builder foreign)
    {
        if (tag.StartsWith('/'))
        {
            var closed = tag[1..].Trim().ToLowerInvariant();
            if (open.Count == 0) return $"</{closed}> closes nothing";
            return open.Pop() is var last && last == closed ? null : $"</{closed}> stands where <{last}> must be closed first";
        }

        var name = tag.Split(' ', 2)[0].ToLowerInvariant();
        if (!Known.Contains(name)) return $"Telegram knows no tag <{name}>: a line break is a new line, a < is written &lt;";
        if (!Allowed.Contains(name)) foreign.Add(name);
        open.Push(name);
        return null;
    }

    // Only four names are known; any other &name; stays as it is written.
    private static (string Value, int Last)? Entity(string html, int at)
    {
        var end = html.IndexOf(';', at);
        if (end < 0 || end - at > 10) return null;
        var name = html.AsSpan(at + 1, end - at - 1);
        string? value = name switch { "lt" => "<", "gt" => ">", "amp" => "&", "quot" => "\"", _ => null };
        if (value is null && name.StartsWith("#"))
        {
            var digits = name[1..];
            var read = digits.StartsWith("x") ? int.TryParse(digits[1..], System.Globalization.NumberStyles.HexNumber, null, out var code) : int.TryParse(digits, out code);
            if (read && Rune.IsValid(code)) value = new Rune(code).ToString();
        }

        return value is null ? null : (value, end);
    }
}

/// <summary>A text as Telegram reads it.</summary>
/// <param name="Plain">Without markup, entities resolved; up to the fault if there is one.</param>
/// <param name="Fault">Why Telegram would refuse it, half a sentence; null if it would not.</param>
/// <param name="Foreign">Tags that Telegram knows and our content does not use.</param>
public readonly record struct ParsedHtml(string Plain, string? Fault, ImmutableArray<string> Foreign)
{
    /// <summary>The length by which Telegram counts: code points of <see cref="Plain"/>, blanks at both ends taken off.</summary>
    public int CodePoints
    {
        get
        {
            var count = 0;
            foreach (var _ in Plain.AsSpan().Trim().EnumerateRunes()) count++;
            return count;
        }
    }
}
