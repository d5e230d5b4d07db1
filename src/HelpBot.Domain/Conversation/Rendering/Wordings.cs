using System.Globalization;
using HelpBot.Domain.Conversation.Lists;
using HelpBot.Domain.Conversation.Turns;
using HelpBot.Domain.Scripts;

namespace HelpBot.Domain.Conversation.Rendering;

/// <summary>Fills in texts for one session: the language, and the values of parameters.</summary>
internal readonly struct Wordings(Dialogue dialogue, Holdings holdings, Script script, Moment moment)
{
    /// <summary>What a pop-up may hold, in characters.</summary>
    public const int MaxAlert = 200;

    /// <summary>What the clipboard may be given, in characters.</summary>
    public const int MaxCopy = 256;

    /// <summary>The shortest wait that is named, in minutes.</summary>
    private const int LeastWait = 5;

    /// <summary>Her language; null before she has chosen one.</summary>
    public Language? Language => dialogue.Language;

    /// <summary>The language that stands first where all are shown.</summary>
    public Language First => dialogue.ClientLanguage ?? LanguageTable.Default;

    /// <summary>A text as Telegram's HTML, its parameters escaped.</summary>
    /// <param name="text">The text.</param>
    /// <param name="node">The screen on which it stands.</param>
    /// <param name="both">Whether all languages are shown.</param>
    public string Render(ScriptText text, Node node, bool both)
    {
        if (!both) return Fill(text.In(Language!.Value).Template, node, Language!.Value);
        var whole = text.Together(First);
        if (whole.Parameters.IsEmpty) return whole.Source;
        if (text.Both is { } written) return Fill(written.Template, node, First);
        var order = LanguageTable.InOrder(First).AsSpan();
        var html = Fill(text.In(order[0]).Template, node, order[0]);
        foreach (var language in order[1..]) html += "\n" + Fill(text.In(language).Template, node, language);
        return html;
    }

    /// <summary>What stands on a button.</summary>
    public string Label(ScriptText text, bool both) => both ? text.Label : text.In(Language!.Value).Source;

    /// <summary>A text without markup, for a pop-up or the clipboard, cut at a limit.</summary>
    public string Plain(ScriptText text, int most)
    {
        var self = this;
        var language = Language ?? First;
        var plain = text.In(language).Template.Fill(name => self.Value(name, null, language));
        return plain.Length <= most ? plain : plain[..(char.IsHighSurrogate(plain[most - 1]) ? most - 1 : most)];
    }

    private string Fill(Template template, Node node, Language language)
    {
        if (template.Parameters.IsEmpty) return template.Source;
        var self = this;
        return template.Fill(name => Html.Escape(self.Value(name, node, language)));
    }

    private string Value(string name, Node? node, Language language)
    {
        if (node is not null && node.Params.TryGetValue(name, out var given)) return given;
        return name switch
        {
            "minutes" => Number(moment.Desk.WaitMinutes == 0 ? LeastWait : moment.Desk.WaitMinutes),
            "day" or "time" => moment.Desk.NextShift is { } next ? new ShiftWords(script.Texts, language, moment.Now).Of(name, next) : "",
            "receipt" => moment.Receipt ?? "…",
            "left" => Number(holdings.LeftBehind),
            "done" => Number(Done(node)),
            "total" => Number(node?.Ticks.Length ?? 0),
            "word" => Word(language).Word,
            "meaning" => Word(language).Meaning,
            "a" => Number(CoverSums.At(script.Cover, dialogue.CoverStep).A),
            "b" => Number(CoverSums.At(script.Cover, dialogue.CoverStep).B),
            "sum" => Number(CoverSums.Sum(script.Cover, dialogue.CoverStep - 1)),
            _ => new Listed(dialogue, script, moment).Value(name, language),
        };
    }

    private int Done(Node? node)
    {
        var (done, ticks) = (0, Ticks.Of(dialogue, holdings));
        foreach (var tick in node?.Ticks ?? [])
            if (Ticks.Has(ticks, tick.Label.Key)) done++;
        return done;
    }

    private CoverWord Word(Language language)
    {
        var words = script.Cover.In(language);
        return words[(int)((uint)dialogue.CoverStep % (uint)words.Length)];
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
