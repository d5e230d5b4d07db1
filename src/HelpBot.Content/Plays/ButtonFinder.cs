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
        return Filled().ElementAtOrDefault(place - 1) is { Data: { } data } ? new(data, data) : null;
    }

    /// <summary>What a play calls a button that is on the screen.</summary>
    /// <returns>Null if the bot filled it in: then <see cref="PlaceOf"/> tells it.</returns>
    public string? NameOf(ScreenButton shown)
    {
        foreach (var button in Own())
            if (IsSame(button, shown)) return button.Language == language ? OfTheLanguage : button.Id;
        return talk.Screen!.Rows[^1].Contains(shown) ? Reserved.Texts.First(key => script.Texts[key].IsLabel(shown.Label)) : null;
    }

    /// <summary>The place of a button among those that the bot filled in, from 1.</summary>
    public int PlaceOf(ScreenButton shown) => Filled().ToList().IndexOf(shown) + 1;

    /// <summary>The labels of all buttons, for a person.</summary>
    public string Listed() => string.Join(", ", Shown().Select(button => $"\"{button.Label}\""));

    private IEnumerable<ScreenButton> Shown() => talk.Screen?.Rows.SelectMany(row => row) ?? [];

    private IEnumerable<Button> Own() => script.Nodes.TryGetValue(talk.Node, out var node) ? node.Rows.SelectMany(row => row) : [];

    private IEnumerable<Button> Declared(string wanted) =>
        Own().Where(button => button.Id == wanted || button.Label.Key == wanted || (wanted == OfTheLanguage && button.Language == language));

    // The bottom row is the last one; it belongs to no screen.
    private IEnumerable<ScreenButton> Filled()
    {
        var own = Own().Select(button => button.Tag).ToHashSet();
        return talk.Screen?.Rows.SkipLast(1).SelectMany(row => row).Where(shown => shown.Data is not null && !own.Contains(shown.Data)) ?? [];
    }

    private FoundButton? OnScreen(Button button)
    {
        foreach (var shown in Shown())
            if (IsSame(button, shown)) return new(button.Tag, shown.Data);
        return null;
    }

    // A button that copies has no data: it is known by its label.
    private static bool IsSame(Button button, in ScreenButton shown) =>
        shown.Data is null ? button.Copy is not null && button.Label.IsLabel(shown.Label) : shown.Data == button.Tag;

    private bool IsCalled(ScreenButton shown, string wanted)
    {
        if (shown.Label == wanted) return true;
        if (shown.Data?.EndsWith($":{wanted}", StringComparison.Ordinal) == true) return true;
        // A screen's own buttons are known by their keys: another one with the same words on it is not meant.
        if (Own().Any(button => IsSame(button, shown))) return false;
        return script.Texts.TryGetValue(wanted, out var text) && Labels(text).Any(label => shown.Label == label || shown.Label.EndsWith($" {label}", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Labels(ScriptText text) => text.Wordings.Select(wording => wording.Source).Append(text.Label);
}

/// <summary>A button that is on the screen.</summary>
/// <param name="Tag">What it is known by in the coverage.</param>
/// <param name="Data">What a press sends; null for a button that copies.</param>
internal readonly record struct FoundButton(string Tag, string? Data);
