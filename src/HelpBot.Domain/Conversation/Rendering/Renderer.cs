using System.Collections.Immutable;
using HelpBot.Domain.Conversation.Lists;
using HelpBot.Domain.Conversation.Turns;
using HelpBot.Domain.Scripts;

namespace HelpBot.Domain.Conversation.Rendering;

/// <summary>Draws a session's current screen. Nothing but the directory's dates depends on when it is drawn.</summary>
internal readonly struct Renderer(Session session, Script script, Moment moment)
{
    private readonly Wordings _wordings = new(session.Dialogue, session.Holdings, script, moment);

    private Listed Listed => new(session.Dialogue, script, moment);

    private Language Spoken => _wordings.Language ?? _wordings.First;

    public Screen Draw()
    {
        var node = Screens.Current(script, session.Dialogue, session.Holdings);
        var both = node.Both || session.Dialogue.Language is null;
        return new(Text(node, both), Rows(node, both));
    }

    private string Text(Node node, bool both)
    {
        var text = node.Text is null ? "" : _wordings.Render(node.Text, node, both);
        if (node.List == ListKind.CoverSum && Answer() is { } answer) return _wordings.Render(answer, node, both) + "\n" + text;
        return node.List is ListKind.Services or ListKind.Service ? Listed.Describe(text, node, Spoken) : text;
    }

    private ScriptText? Answer() => session.Dialogue.CoverAnswer switch
    {
        CoverAnswer.Right => script.SumRight,
        CoverAnswer.Wrong => script.SumWrong,
        _ => null,
    };

    private ImmutableArray<ImmutableArray<ScreenButton>> Rows(Node node, bool both)
    {
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<ScreenButton>>(node.Rows.Length + 2);
        // Under the lock a screen of the talk (privacy) has no way on but the bottom row.
        if (!session.Holdings.Locked || node.Area == Area.Cover) AddOwn(rows, node, both);
        rows.Add(script.BottomRow(both ? null : session.Dialogue.Language));
        return rows.DrainToImmutable();
    }

    private void AddOwn(ImmutableArray<ImmutableArray<ScreenButton>>.Builder rows, Node node, bool both)
    {
        var facts = new FactView(session.Dialogue, session.Holdings, script, moment);
        var own = node.RowsFor[_wordings.First];
        for (var at = 0; at <= own.Length; at++)
        {
            if (at == Math.Min(node.ListRow, own.Length)) AddFilledIn(rows, node, both);
            if (at < own.Length && Row(own[at], node, facts, both) is { IsEmpty: false } row) rows.Add(row);
        }
    }

    private ImmutableArray<ScreenButton> Row(ImmutableArray<Button> buttons, Node node, in FactView facts, bool both)
    {
        var row = ImmutableArray.CreateBuilder<ScreenButton>(buttons.Length);
        foreach (var button in buttons)
        {
            if (!Visibility.IsShown(button, node, facts, session.Dialogue)) continue;
            var copy = button.Copy is null ? null : _wordings.Plain(button.Copy, Wordings.MaxCopy);
            if (copy?.Length == 0) continue;
            row.Add(new(Label(button, both), copy is null ? button.Tag : null, copy));
        }
        return row.DrainToImmutable();
    }

    private string Label(Button button, bool both) => _wordings.Label(button.Label, both);

    private void AddFilledIn(ImmutableArray<ImmutableArray<ScreenButton>>.Builder rows, Node node, bool both)
    {
        if (!node.Ticks.IsEmpty) InColumns(rows, node, TickButtons(node, both));
        else if (node.List == ListKind.CoverSum) rows.Add(SumButtons(node));
        else if (node.List is not null) InColumns(rows, node, Listed.Buttons(node, Spoken));
    }

    private ImmutableArray<ScreenButton> TickButtons(Node node, bool both)
    {
        var buttons = ImmutableArray.CreateBuilder<ScreenButton>(node.Ticks.Length);
        var ticks = Ticks.Of(session.Dialogue, session.Holdings);
        foreach (var tick in node.Ticks)
        {
            buttons.Add(new((Ticks.Has(ticks, tick.Label.Key) ? "☑ " : "☐ ") + _wordings.Label(tick.Label, both), tick.Tag));
        }
        return buttons.DrainToImmutable();
    }

    private ImmutableArray<ScreenButton> SumButtons(Node node)
    {
        var step = session.Dialogue.CoverStep;
        var buttons = ImmutableArray.CreateBuilder<ScreenButton>(CoverSums.Answers);
        for (var at = 0; at < CoverSums.Answers; at++)
            buttons.Add(new(CoverSums.Answer(script.Cover, step, at).ToString(System.Globalization.CultureInfo.InvariantCulture), CoverSums.Data(node, step, at)));
        return buttons.DrainToImmutable();
    }

    private static void InColumns(ImmutableArray<ImmutableArray<ScreenButton>>.Builder rows, Node node, ImmutableArray<ScreenButton> buttons)
    {
        for (var at = 0; at < buttons.Length; at += node.Columns) rows.Add(buttons.Slice(at, Math.Min(node.Columns, buttons.Length - at)));
    }
}
