using System.Text;
using HelpBot.Sandbox.Calls;

namespace HelpBot.Sandbox.Text;

/// <summary>Reads <c>parse_mode=HTML</c> with Telegram's tags, its strictness and its words.</summary>
/// <remarks>Byte offsets in the errors count UTF-8 bytes of the raw text, as the server's do.</remarks>
internal sealed class HtmlParser
{
    private readonly string _raw;
    private readonly StringBuilder _text;
    private readonly List<TextEntity> _entities;
    private readonly Stack<HtmlTag> _open;
    private int _at;

    private HtmlParser(string raw)
    {
        _raw = raw;
        _text = new StringBuilder(raw.Length);
        _entities = [];
        _open = new Stack<HtmlTag>();
    }

    public static FormattedText Parse(string raw)
    {
        if (raw.AsSpan().IndexOfAny('<', '&') < 0) return new FormattedText(raw, []);
        var parser = new HtmlParser(raw);
        parser.Run();
        return new FormattedText(parser._text.ToString(), [.. parser._entities.OrderBy(static e => e.Offset).ThenByDescending(static e => e.Length)]);
    }

    private char Current => _at < _raw.Length ? _raw[_at] : '\0';

    private bool IsAtEnd => _at >= _raw.Length;

    private void Run()
    {
        while (!IsAtEnd)
        {
            if (Current == '&' && HtmlReference.TryRead(_raw, ref _at, _text)) continue;
            if (Current != '<') _text.Append(_raw[_at++]);
            else if (_at + 1 < _raw.Length && _raw[_at + 1] == '/') ReadEndTag();
            else ReadStartTag();
        }

        if (_open.TryPeek(out var left)) throw Fault($"Can't find end tag corresponding to start tag \"{left.Name}\"");
    }

    private void ReadStartTag()
    {
        var start = _at++;
        var nameStart = _at;
        while (!IsAtEnd && Current != '>' && !char.IsWhiteSpace(Current)) _at++;
        if (IsAtEnd) throw FaultAt(start, "Unclosed start tag");
        var tag = new HtmlTag(_raw[nameStart.._at].ToLowerInvariant(), _text.Length);
        if (!HtmlTag.Known.Contains(tag.Name)) throw FaultAt(start, $"Unsupported start tag \"{tag.Name}\"");
        while (Current != '>')
        {
            SkipBlanks();
            if (IsAtEnd) throw FaultAt(start, "Unclosed start tag");
            if (Current != '>') ReadAttribute(tag, start);
        }

        _at++;
        if (tag is { Name: "span", Class: not "tg-spoiler" }) throw FaultAt(start, "Tag \"span\" must have class \"tg-spoiler\"");
        _open.Push(tag);
    }

    private void ReadAttribute(HtmlTag tag, int start)
    {
        var nameStart = _at;
        while (!IsAtEnd && Current is not ('=' or '>') && !char.IsWhiteSpace(Current)) _at++;
        var name = _raw[nameStart.._at].ToLowerInvariant();
        if (name.Length == 0) throw FaultAt(start, $"Empty attribute name in the tag \"{tag.Name}\"");
        SkipBlanks();
        if (Current != '=')
        {
            if (tag.Name != "blockquote" || name != "expandable")
                throw FaultAt(start, $"Expected equal sign in declaration of an attribute of the tag \"{tag.Name}\"");
            tag.IsExpandable = true;
            return;
        }

        _at++;
        SkipBlanks();
        if (IsAtEnd) throw FaultAt(start, $"Unclosed start tag \"{tag.Name}\"");
        tag.Set(name, ReadValue(start));
    }

    private string ReadValue(int start)
    {
        if (Current is not ('"' or '\''))
        {
            var tokenStart = _at;
            while (char.IsAsciiLetterOrDigit(Current) || Current is '.' or '-') _at++;
            if (!char.IsWhiteSpace(Current) && Current != '>') throw FaultAt(tokenStart, "Unexpected end of name token");
            return _raw[tokenStart.._at].ToLowerInvariant();
        }

        var quote = _raw[_at++];
        var value = new StringBuilder();
        while (!IsAtEnd && Current != quote)
        {
            if (Current != '&' || !HtmlReference.TryRead(_raw, ref _at, value)) value.Append(_raw[_at++]);
        }

        if (IsAtEnd) throw FaultAt(start, "Unclosed start tag");
        _at++;
        return value.ToString();
    }

    private void ReadEndTag()
    {
        var start = _at;
        if (!_open.TryPop(out var tag)) throw FaultAt(start, "Unexpected end tag");
        _at += 2;
        var nameStart = _at;
        while (!IsAtEnd && Current != '>' && !char.IsWhiteSpace(Current)) _at++;
        var name = _raw[nameStart.._at].ToLowerInvariant();
        SkipBlanks();
        if (Current != '>') throw FaultAt(start, "Unclosed end tag");
        _at++;
        if (name.Length > 0 && name != tag.Name)
            throw Fault($"Unmatched end tag at byte offset {BytesBefore(start)}, expected \"</{tag.Name}>\", found \"</{name}>\"");
        if (_text.Length > tag.Offset) tag.AddTo(_entities, _text);
    }

    private void SkipBlanks()
    {
        while (!IsAtEnd && char.IsWhiteSpace(Current)) _at++;
    }

    private int BytesBefore(int at) => Encoding.UTF8.GetByteCount(_raw.AsSpan(0, at));

    private Refusal FaultAt(int at, string text) => Fault($"{text} at byte offset {BytesBefore(at)}");

    private static Refusal Fault(string text) => Refusal.BadRequest("can't parse entities: " + text);
}
