using System.Collections.Immutable;
using System.Text;
using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Desk.Screens;

/// <summary>A private chat's message in the making.</summary>
internal sealed class PanelDraft(DeskTexts texts, Language language, DateTimeOffset now)
{
    private readonly StringBuilder _html = new();
    private readonly ImmutableArray<ImmutableArray<ScreenButton>>.Builder _rows = ImmutableArray.CreateBuilder<ImmutableArray<ScreenButton>>();

    public Language Language => language;

    public DateTimeOffset Now => now;

    public bool IsEmpty => _html.Length == 0;

    public void Line(string html)
    {
        if (html.Length == 0) return;
        if (_html.Length > 0) _html.Append("\n\n");
        _html.Append(html);
    }

    public void Row(params ReadOnlySpan<ScreenButton> buttons) => _rows.Add([.. buttons]);

    public Screen Finish() => new(_html.Length == 0 ? texts.Html("talk.none", language) : _html.ToString(), _rows.DrainToImmutable());
}
