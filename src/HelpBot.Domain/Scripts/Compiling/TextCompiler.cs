using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Domain.Scripts.Compiling;

/// <summary>Joins the languages' texts by key.</summary>
internal sealed class TextCompiler(ScriptSource source, IssueList issues)
{
    private readonly Dictionary<string, ScriptText> _texts = [];

    /// <summary>All texts by key; those with a fault are there as well as possible, so that one fault is not told twice.</summary>
    public IReadOnlyDictionary<string, ScriptText> Texts => _texts;

    public FrozenDictionary<string, ScriptText> Freeze() => _texts.ToFrozenDictionary();

    public void CompileAll()
    {
        foreach (var key in source.Texts.SelectMany(texts => texts.Keys).Distinct()) Add(key, new(language => source.Texts[language].GetValueOrDefault(key)));
        foreach (var (key, both) in source.Both)
            if (!_texts.ContainsKey(key)) Add(key, new(_ => both));
    }

    /// <summary>The text of a key, or null with an issue.</summary>
    public ScriptText? Find(Sourced? key)
    {
        if (key is not { } wanted) return null;
        if (_texts.TryGetValue(wanted.Value, out var text)) return text;
        issues.Unknown("unknown-text", wanted, "text", _texts.Keys, Files);
        return null;
    }

    /// <summary>The texts that the bot itself needs.</summary>
    public void Require(IReadOnlyDictionary<string, ImmutableArray<string>> table)
    {
        foreach (var (key, parameters) in table)
        {
            if (!_texts.TryGetValue(key, out var text)) issues.Error("missing-text", new(ScriptSource.TextFile(LanguageTable.Default), 0, key), $"The text '{key}' is missing.", $"Add it in {Files}.");
            else CheckParameters(text, parameters, $"the bot fills in {Listed(parameters)} there");
        }
    }

    /// <summary>No text may use a parameter that is not filled in where it stands.</summary>
    public void CheckParameters(ScriptText text, IReadOnlyCollection<string> allowed, string why)
    {
        foreach (var wording in text.Wordings)
            foreach (var name in wording.Template.Parameters.Distinct())
                if (!allowed.Contains(name))
                    issues.Error("unknown-parameter", wording.At, $"'{text.Key}' uses {{{name}}}, but {why}.", $"Take {{{name}}} out of the text, or give it by 'params:'.");
    }

    public static string Listed(IReadOnlyCollection<string> parameters) =>
        parameters.Count == 0 ? "nothing" : string.Join(", ", parameters.Select(name => $"{{{name}}}"));

    private static string Files => string.Join(" and ", LanguageTable.All.Select(ScriptSource.TextFile));

    private void Add(string key, PerLanguage<TextSource?> written)
    {
        var there = written.OfType<TextSource>().First();
        foreach (var language in LanguageTable.All.Where(language => written[language] is null))
            issues.Error("missing-language", there.At, $"'{key}' is missing in {ScriptSource.TextFile(language)}.", $"Write '{key}' there too.");
        var wordings = new PerLanguage<Wording>(language => Word(written[language] ?? there, source.Texts[language]));
        CheckSame(key, wordings);
        _texts[key] = new(key, wordings, source.Both.TryGetValue(key, out var both) ? Word(both, source.Texts[LanguageTable.Default]) : null);
    }

    private void CheckSame(string key, PerLanguage<Wording> wordings)
    {
        var first = Parameters(LanguageTable.Default);
        foreach (var language in LanguageTable.All)
            if (Parameters(language) is var other && !first.SequenceEqual(other))
                issues.Error("different-parameters", wordings[language].At, $"'{key}' has {Listed(other)} in {language} and {Listed(first)} in {LanguageTable.Default}.", "Use the same parameters in all languages.");

        List<string> Parameters(Language language) => [.. wordings[language].Template.Parameters.Distinct().Order()];
    }

    private Wording Word(TextSource text, IReadOnlyDictionary<string, TextSource> language)
    {
        if (string.IsNullOrWhiteSpace(text.Text)) issues.Error("empty-text", text.At, "The text is empty.", "Write it, or take its key out.");
        foreach (var fact in text.Facts)
            if (!source.Statements.ContainsKey(fact.Value)) issues.Unknown("unknown-statement", fact, "statement in facts.yaml", source.Statements.Keys);
        var template = Template.Parse(Dated(text, language));
        return new(template, text.Reviewed, [.. text.Facts.Select(fact => fact.Value)], text.At);
    }

    // {checked} never changes while a script runs, so it is filled in here.
    private string Dated(TextSource text, IReadOnlyDictionary<string, TextSource> language)
    {
        if (!text.Text.Contains("{checked}", StringComparison.Ordinal)) return text.Text.TrimEnd();
        var dates = text.Facts.Select(fact => source.Statements.GetValueOrDefault(fact.Value)?.Date?.Value)
            .Select(date => DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null).ToList();
        if (dates.Count == 0 || dates.Contains(null))
        {
            issues.Error("unknown-date", text.At, "{checked} needs facts with dates.", "Name statements with a date (YYYY-MM-DD) under 'facts:', or take {checked} out.");
            return text.Text.TrimEnd();
        }
        return text.Text.TrimEnd().Replace("{checked}", Written(dates.Min()!.Value, language), StringComparison.Ordinal);
    }

    private static string Written(DateOnly day, IReadOnlyDictionary<string, TextSource> language)
    {
        string Words(string key) => language.GetValueOrDefault(key)?.Text.TrimEnd() ?? "";
        return Template.Parse(Words(SystemTextKeys.Date)).Fill(name => name switch
        {
            "day" => day.Day.ToString(CultureInfo.InvariantCulture),
            "month" => Words(SystemTextKeys.Month(day.Month)),
            "year" => day.Year.ToString(CultureInfo.InvariantCulture),
            _ => "",
        });
    }
}
