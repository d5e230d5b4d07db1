using HelpBot.Domain.Conversation;
using HelpBot.Domain.Scripts.Checks.Texts;
using HelpBot.Domain.Scripts.Compiling;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Domain.Scripts.Checks.Walk;

/// <summary>Checks a screen as she sees it: parameters filled in, lists written out, buttons that are shown.</summary>
internal sealed class ScreenChecks
{
    /// <summary>What somebody frightened reads at once, in characters.</summary>
    public const int MaxCharacters = 300;

    /// <summary>What Telegram takes from a button, in bytes.</summary>
    public const int MaxDataBytes = 64;

    /// <summary>More buttons than this the apps cut off without a word.</summary>
    public const int MaxInRow = 8, MaxButtons = 100;

    private static readonly string[] Enders = [Reserved.FirstNo, Reserved.ForgetDone];

    private static readonly (string Node, string[] Numbers)[] NumberScreens =
    [
        (Reserved.Numbers, ["102", "103", "112"]), (Reserved.NumbersNoLanguage, ["102", "103", "112"]), (Reserved.CoverNumbers, ["102", "103", "112"]), (Reserved.HarmYes, ["103"]),
    ];

    private readonly Script _script;
    private readonly Findings _findings;
    private readonly PerLanguage<TellingWords> _telling;
    private readonly TellingWords _any;
    private readonly HashSet<(string Node, Language? Language, string Html)> _checked = [];
    private readonly HashSet<(TellingWords Words, string Label)> _labels = [];

    public ScreenChecks(Script script, Findings findings)
    {
        (_script, _findings) = (script, findings);
        _telling = new(language => new(script.Telling.In[language].Select(stem => stem.Value)));
        _any = new(script.Telling.In.SelectMany(stems => stems).Select(stem => stem.Value));
    }

    /// <summary>Checks what stands on a screen.</summary>
    public void Check(Screen screen, Node node, Language? language)
    {
        if (_checked.Add((node.Id, language, screen.Html))) CheckText(screen.Html, node, language);
        CheckButtons(screen, node, language);
    }

    /// <summary>The numbers must be one tap away; on the cover the cover's own.</summary>
    public void CheckNumbers(Node from, Node to)
    {
        if (to.Id is not (Reserved.Numbers or Reserved.NumbersNoLanguage or Reserved.CoverNumbers))
            _findings.Error("numbers-far", from.At, $"The numbers button of '{from.Id}' leads to '{to.Id}'.", "It must lead to the numbers.");
    }

    /// <summary>Hide must erase and cover.</summary>
    public void CheckHide(Node from, Node to, in Turn turn)
    {
        if (to.Area != Area.Cover || !turn.Effects.Any(effect => effect is Effect.EraseAll))
            _findings.Error("no-hide", from.At, $"The close button of '{from.Id}' does not erase and cover.", "It must lead to the cover.");
    }

    /// <summary>Every screen leads on, but for the two that end a talk.</summary>
    public void CheckWaysOn(Node node, bool leadsOn)
    {
        if (leadsOn || node.Typed is not null and not TypedMode.None || Enders.Contains(node.Id)) return;
        _findings.Error("dead-end", node.At, $"'{node.Id}' has no way on but the bottom row, at least for some answers.", "Add a button that leads on, or one with 'go: back'.");
    }

    private void CheckText(string html, Node node, Language? language)
    {
        var parsed = TelegramHtml.Parse(html);
        var at = PlaceOf(node.Text, node, language);
        if (parsed.CodePoints > TelegramHtml.MaxCodePoints)
            _findings.Error("text-too-long", at, $"The screen '{node.Id}' has {parsed.CodePoints} characters; a message holds {TelegramHtml.MaxCodePoints}.", "Make two screens of it.");
        else if (parsed.CodePoints > MaxCharacters && !IsList(parsed.Plain, node))
            _findings.Warning("screen-long", at, $"The screen '{node.Id}' has {parsed.CodePoints} characters, {MaxCharacters} are read at once.", "Shorten it, or make two screens of it.");
        foreach (var number in NumberScreens.Where(numbers => numbers.Node == node.Id).SelectMany(numbers => numbers.Numbers))
            if (!parsed.Plain.Contains(number, StringComparison.Ordinal))
                _findings.Error("number-missing", at, $"'{node.Id}' does not say {number}.", "Say it: this screen is there for it.");
        var telling = WordsOf(language, node);
        if (telling.FindInHead(parsed.Plain) is { } head)
            _findings.Error("telling-head", PlaceOf(node.Text, node, language, head), $"The first {TellingWords.Head} characters of '{node.Id}' show \"{head}\".", "Begin with something neutral and useful.");
        else if (IsPublic(node) && telling.FindIn(parsed.Plain) is { } word)
            _findings.Error("telling-cover", PlaceOf(node.Text, node, language, word), $"'{node.Id}' can be seen by anyone and shows \"{word}\".", "Say nothing there that tells what this is.");
    }

    private void CheckButtons(Screen screen, Node node, Language? language)
    {
        var telling = WordsOf(language, node);
        foreach (var button in screen.Rows.SelectMany(row => row))
        {
            if (button.Data is { } data && System.Text.Encoding.UTF8.GetByteCount(data) > MaxDataBytes)
                _findings.Error("data-too-long", node.At, $"The button \"{button.Label}\" sends more than {MaxDataBytes} bytes.", "Give the place or service behind it a shorter id.");
            if (_labels.Add((telling, button.Label)) && telling.FindIn(button.Label) is { } word)
                _findings.Error("telling-button", PlaceOf(button, node, language), $"A button of '{node.Id}' shows \"{word}\".", "Say it so that a glance tells nothing.");
        }

        foreach (var twins in screen.Rows.SelectMany(row => row).GroupBy(button => button.Label).Where(same => same.Count() > 1))
            _findings.Warning("twin-buttons", PlaceOf(twins.First(), node, language), $"Two buttons of '{node.Id}' both say \"{twins.Key}\".", "Give one of them other words.");
        var last = screen.Rows.IsEmpty ? [] : screen.Rows[^1];
        if (!screen.Rows.SelectMany(row => row).Any(button => button.Data == Tags.Numbers))
            _findings.Error("numbers-far", node.At, $"'{node.Id}' has no numbers button.", "The bottom row must hold it.");
        if (!last.Any(button => button.Data == Tags.Hide))
            _findings.Error("no-hide", node.At, $"'{node.Id}' has no close button in its last row.", "The bottom row must hold it.");
        if (screen.Rows.Any(row => row.Length > MaxInRow) || screen.Rows.Sum(row => row.Length) > MaxButtons)
            _findings.Error("too-many-buttons", node.At, $"'{node.Id}' has more than {MaxInRow} buttons in a row or {MaxButtons} in all.", "Make two rows, or two screens, of them.");
    }

    private TellingWords WordsOf(Language? language, Node node) =>
        node.Both || language is not { } one ? _any : _telling[one];

    // What anyone may see who finds the bot, and what stands before the first question is answered.
    private static bool IsPublic(Node node) => node.Area == Area.Cover || node.Id is Reserved.Greeting or Reserved.FirstQuestion or Reserved.FirstNo;

    private static bool IsList(string plain, Node node) =>
        node.List is not null || !node.Ticks.IsEmpty || plain.Split('\n').Count(IsItem) >= 3;

    private static bool IsItem(string line) => line.Length > 0 && (line[0] is '•' or '–' or '—' || char.IsAsciiDigit(line[0]));

    // Of a screen in all languages the one that says the word, if it is about a word.
    private static SourcePosition PlaceOf(ScriptText? text, Node node, Language? language, string? word = null)
    {
        if (text is null) return node.At;
        if (!node.Both && language is { } one) return text.In(one).At;
        var saying = text.Wordings.FirstOrDefault(wording => word is not null && wording.Source.Contains(word, StringComparison.OrdinalIgnoreCase));
        return (text.Both ?? saying ?? text.In(LanguageTable.Default)).At;
    }

    private SourcePosition PlaceOf(in ScreenButton shown, Node node, Language? language)
    {
        if (shown.Data is { } data && _script.Pressable.TryGetValue(data, out var found)) return PlaceOf(found.Button.Label, node, language);
        var label = shown.Label;
        var copies = node.Rows.SelectMany(row => row).FirstOrDefault(button => button.Copy is not null && button.Label.IsLabel(label));
        return copies is null ? node.At : PlaceOf(copies.Label, node, language);
    }
}
