using System.Collections.Immutable;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Domain.Scripts.Compiling;

/// <summary>Compiles the buttons of a node.</summary>
internal sealed class ButtonCompiler(TextCompiler texts, FactTable facts, RouteCompiler routes, IReadOnlyDictionary<string, ScriptTimer> timers, IssueList issues)
{
    private const string TimerPrefix = "timer-", LanguagePrefix = "language-";

    private const int MaxAlert = 200, MaxCopy = 256;

    private static readonly string[] ServiceParameters = ["name", "number", "place"];

    /// <summary>The rows without the marker of the list, and before which of them the list stands.</summary>
    public (ImmutableArray<ImmutableArray<Button>> Rows, int ListRow) Compile(string node, NodeSource source)
    {
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<Button>>();
        var listRow = 0;
        var ids = new HashSet<string>();
        foreach (var row in source.Buttons)
        {
            var buttons = ImmutableArray.CreateBuilder<Button>();
            foreach (var button in row)
            {
                if (button.Marker is { } marker)
                {
                    if (issues.Choose<RowMarker>(marker) is not null && source.List is null && source.Ticks.IsEmpty)
                        issues.Error("list-marker-without-list", marker.At, "'- list' stands on a screen without 'list:'.", "Take it out, or say which list.");
                    listRow = rows.Count;
                }
                else if (Compile(node, button, ids) is { } compiled) buttons.Add(compiled);
            }
            if (buttons.Count > 0) rows.Add(buttons.DrainToImmutable());
        }
        return (rows.DrainToImmutable(), listRow);
    }

    private Button? Compile(string node, ButtonSource source, HashSet<string> ids)
    {
        if (source.Text is null) issues.Missing(source.At, "text", "a button");
        if (texts.Find(source.Text) is not { } label) return null;
        texts.CheckParameters(label, [], "a label has none");
        var id = source.Id?.Value ?? label.Key;
        if (!ids.Add(id))
            issues.Error("duplicate-button", source.At, $"Two buttons of this screen are called '{id}'.", "Give one of them a short 'id:' of its own.");
        var (deed, language, timer) = Do(source.Do);
        var copy = Plain(source.Copy, MaxCopy);
        if (copy is not null && (source.Go is not null || source.Do is not null || source.Set.Count > 0))
            issues.Error("copy-does-more", source.At, "A button that copies does nothing else: the phone never tells that it was pressed.", "Take 'go:', 'set:' and 'do:' out.");
        return new()
        {
            Id = id,
            Tag = Tags.Of(node, id),
            Label = label,
            Go = routes.Find(source.Go),
            Sets = facts.Sets(source.Set),
            Guard = facts.Guard(source.When, source.Unless),
            Do = deed,
            Language = language,
            Timer = timer,
            Alert = Alert(source, deed),
            Copy = copy,
            At = source.At,
        };
    }

    private (Deed?, Language?, ScriptTimer?) Do(Sourced? written)
    {
        if (Behind(LanguagePrefix, written) is { } code)
        {
            if (LanguageTable.Codes.Contains(code.Value)) return (null, LanguageTable.Find(code.Value), null);
            issues.Unknown("unknown-choice", code, "language", LanguageTable.Codes);
            return (null, null, null);
        }
        if (Behind(TimerPrefix, written) is not { } name) return (issues.Choose<Deed>(written), null, null);
        if (timers.TryGetValue(name.Value, out var timer)) return (null, null, timer);
        issues.Unknown("unknown-timer", name, "timer", timers.Keys);
        return (null, null, null);
    }

    private static Sourced? Behind(string prefix, Sourced? written) =>
        written is { } word && word.Value.StartsWith(prefix, StringComparison.Ordinal) ? new Sourced(word.Value[prefix.Length..], word.At) : (Sourced?)null;

    private ScriptText? Alert(ButtonSource source, Deed? deed)
    {
        if (deed == Deed.Alert && source.Alert is null) issues.Missing(source.At, "alert", "a button with 'do: alert'");
        if (deed != Deed.Alert && source.Alert is { } alert)
            issues.Error("alert-without-do", alert.At, "'alert:' is shown only by 'do: alert'.", "Add 'do: alert', or take 'alert:' out.");
        return Plain(source.Alert, MaxAlert);
    }

    // Pop-ups and the clipboard know no markup; what is filled in (a name, a number) has at most 100 characters.
    private ScriptText? Plain(Sourced? key, int most)
    {
        if (texts.Find(key) is not { } text) return null;
        texts.CheckParameters(text, ServiceParameters, "only {name}, {number} and {place} are filled in here");
        foreach (var wording in text.Wordings)
        {
            if (wording.Source.AsSpan().IndexOfAny('<', '&') >= 0)
                issues.Error("markup-in-plain", wording.At, $"'{text.Key}' has markup, but stands in a pop-up or on the clipboard.", "Take the markup out.");
            var length = wording.Source.Length + (wording.Template.Parameters.Length * 20);
            if (length > most)
                issues.Error("plain-too-long", wording.At, $"'{text.Key}' has up to {length} characters, {most} are allowed here.", "Shorten it.");
        }
        return text;
    }
}
