using HelpBot.Domain.Conversation;
using HelpBot.Domain.Scripts;

namespace HelpBot.Content.Plays;

/// <summary>Finds a button of the screen by what a play calls it.</summary>
internal sealed class ButtonFinder(Script script, Language language, Talk talk)
{
    /// <summary>The word for the button that chooses the play's language.</summary>
    public const string OfTheLanguage = "language";

    /// <summary>Finds a button that is on the screen now.</summary>
    /// <param name="wanted">A text key, an id, a label, the id of a list's entry, or <see cref="OfTheLanguage"/>.</param>
    /// <returns>Null if there is none.</returns>
    public FoundButton? Find(string wanted)
    {
        foreach (var button in Declared(wanted))
            if (OnScreen(button) is { } found) return found;
        foreach (var shown in Shown())
            if (IsCalled(shown, wanted)) return new(shown.Data ?? shown.Label, shown.Data);
        return null;
    }

    /// <summary>Finds one of the buttons that the bot filled in.</summary>
    /// <param name="place">Its place among them, from 1.</param>
    /// <returns>Null if there are not so many.</returns>
    public FoundButton? FindFilled(int place)
    {
        if (!script.Nodes.TryGetValue(talk.Node, out var node)) return null;
        var own = node.Rows.SelectMany(row => row).Select(button => button.Tag).ToHashSet();
        // The bottom row is the last one; it belongs to no screen.
        var filled = talk.Screen?.Rows.SkipLast(1).SelectMany(row => row).Where(shown => shown.Data is not null && !own.Contains(shown.Data));
        return filled?.ElementAtOrDefault(place - 1) is { Data: { } data } ? new(data, data) : null;
    }

    /// <summary>The labels of all buttons, for a person.</summary>
    public string Listed() => string.Join(", ", Shown().Select(button => $"\"{button.Label}\""));

    private IEnumerable<ScreenButton> Shown() => talk.Screen?.Rows.SelectMany(row => row) ?? [];

    private IEnumerable<Button> Declared(string wanted)
    {
        if (!script.Nodes.TryGetValue(talk.Node, out var node)) return [];
        var deed = language == Language.Kazakh ? Deed.LanguageKk : Deed.LanguageRu;
        return node.Rows.SelectMany(row => row).Where(button =>
            button.Id == wanted || button.Label.Key == wanted || (wanted == OfTheLanguage && button.Do == deed));
    }

    // A button that copies has no data: it is known by what it copies.
    private FoundButton? OnScreen(Button button)
    {
        foreach (var shown in Shown())
        {
            if (shown.Data is not null && shown.Data == button.Tag) return new(button.Tag, shown.Data);
            if (shown.Data is null && button.Copy is not null && Labels(button.Label).Contains(shown.Label)) return new(button.Tag, null);
        }

        return null;
    }

    private bool IsCalled(ScreenButton shown, string wanted)
    {
        if (shown.Label == wanted) return true;
        if (shown.Data?.EndsWith($":{wanted}", StringComparison.Ordinal) == true) return true;
        return script.Texts.TryGetValue(wanted, out var text) && Labels(text).Any(label => shown.Label == label || shown.Label.EndsWith($" {label}", StringComparison.Ordinal));
    }

    private static string[] Labels(ScriptText text) => [text.Kazakh.Source, text.Russian.Source, text.Label];
}

/// <summary>A button that is on the screen.</summary>
/// <param name="Tag">What it is known by in the coverage.</param>
/// <param name="Data">What a press sends; null for a button that copies.</param>
internal readonly record struct FoundButton(string Tag, string? Data);
