using System.Collections.Immutable;
using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Desk.Screens;

/// <summary>A private chat's message in the making.</summary>
internal sealed class PanelDraft(DeskTexts texts, Language language, DateTimeOffset now)
{
    private readonly List<string> _lines = [];
    private readonly List<ImmutableArray<ScreenButton>> _rows = [];

    public Language Language => language;

    public DateTimeOffset Now => now;

    public bool IsEmpty => _lines.Count == 0;

    /// <summary>Where the next line and row come to stand: for what can only be drawn once it is known how much room the rest takes.</summary>
    public (int Line, int Row) Here => (_lines.Count, _rows.Count);

    /// <summary>How many letters there is still room for.</summary>
    public int Room => TalkPages.MostOnScreen - _lines.Sum(line => line.Length + 2);

    public void Line(string html)
    {
        if (html.Length > 0) _lines.Add(html);
    }

    public void Row(params ReadOnlySpan<ScreenButton> buttons) => _rows.Add([.. buttons]);

    /// <summary>Sets lines and rows in before those that came later.</summary>
    public void Insert((int Line, int Row) at, IEnumerable<string> lines, IEnumerable<ImmutableArray<ScreenButton>> rows)
    {
        _lines.InsertRange(at.Line, lines);
        _rows.InsertRange(at.Row, rows);
    }

    public Screen Finish() => new(IsEmpty ? texts.Html("talk.none", language) : string.Join("\n\n", _lines), [.. _rows]);
}
