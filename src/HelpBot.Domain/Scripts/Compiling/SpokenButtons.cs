using System.Collections.Frozen;
using System.Collections.Immutable;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Scripts.Checks;

namespace HelpBot.Domain.Scripts.Compiling;

/// <summary>What can be typed instead of pressing a button of a screen. Not everybody sees that "yes" is a button.</summary>
internal static class SpokenButtons
{
    public static FrozenDictionary<string, ImmutableArray<Button>> Of(ImmutableArray<ImmutableArray<Button>> rows, IReadOnlyDictionary<string, ScriptText> texts) =>
        rows.SelectMany(row => row).Where(button => button.Copy is null)
            .SelectMany(button => Forms(button.Label, texts).Distinct(), (button, form) => (Form: form, Button: button))
            .GroupBy(spoken => spoken.Form, spoken => spoken.Button)
            .ToFrozenDictionary(same => same.Key, same => same.ToImmutableArray());

    // In whichever language: she may have chosen the other.
    private static IEnumerable<string> Forms(ScriptText label, IReadOnlyDictionary<string, ScriptText> texts)
    {
        var words = texts.GetValueOrDefault(label.Key + TextUse.Words);
        return label.Wordings.Select(wording => wording.Source)
            .Concat(words is null ? [] : words.Wordings.SelectMany(wording => wording.Source.Split(',')))
            .Select(WholeMessage.Fold).OfType<string>();
    }
}
