using HelpBot.Domain.Scripts;

namespace HelpBot.Tests.Content;

/// <summary>Each code of the checker on the shipped content broken in one place, with the exact file and line.</summary>
public class CheckerTests
{
    private const string Ru = "texts/ru.yaml", Kk = "texts/kk.yaml", Conversation = "conversation.yaml";

    private readonly BrokenContent _content = new();

    [Fact]
    public void A_screen_to_which_nothing_leads()
    {
        var line = _content.AddNode("  lost: { text: menu, buttons: [ { text: back, go: back } ] }\n");
        Expect("unreachable-node", Conversation, line);
    }

    [Fact]
    public void A_screen_behind_a_button_that_is_never_shown()
    {
        _content.AddNode("  lost: { text: menu, buttons: [ { text: back, go: back } ] }\n");
        _content.Change(Conversation, "      - { text: numbers.to-doctor, when: { risk: neck }, go: check.doctor }\n", "      - { text: numbers.to-doctor, when: { risk: neck }, go: check.doctor }\n      - { id: never, text: next, when: { region: set }, unless: { region: set }, go: lost }\n");
        Expect("unreachable-node", Conversation, LineOf("  lost:"));
    }

    [Fact]
    public void A_screen_that_leads_nowhere()
    {
        _content.Change(Conversation, "      - { text: continue, go: first.after }\n", "      - { text: continue, when: { danger: yes }, go: what.danger }\n");
        Expect("dead-end", Conversation, LineOf("  first.unsure:"));
    }

    [Theory]
    [InlineData("Ваши права и <br> обязанности.")]
    [InlineData("Пять < шесть.")]
    [InlineData("<b>Жирно.")]
    public void Markup_that_Telegram_refuses(string words) => Expect("html-refused", Ru, _content.Word("ru", "calmer", words));

    [Fact]
    public void Markup_that_is_not_for_us() => Expect("html-tag", Kk, _content.Word("kk", "calmer", "Жақсы. <tg-spoiler>Асықпаңыз.</tg-spoiler>"));

    [Fact]
    public void A_text_longer_than_a_message() => Expect("text-too-long", Ru, _content.Word("ru", "calmer", string.Concat(Enumerable.Repeat("Хорошо. ", 600))));

    [Fact]
    public void A_text_longer_than_somebody_frightened_reads() => Expect("screen-long", Ru, _content.Word("ru", "calmer", string.Concat(Enumerable.Repeat("Хорошо. ", 40))), IssueSeverity.Warning);

    [Theory]
    [InlineData("Хорошо. Позвоните 150.")]
    [InlineData("Хорошо. Позвоните +7 700 000 00 00.")]
    public void A_number_that_the_directory_does_not_show(string words) => Expect("number-outside-directory", Ru, _content.Word("ru", "calmer", words));

    [Fact]
    public void A_telling_word_in_the_head() => Expect("telling-head", Ru, _content.Word("ru", "calmer", "Если вас бьют, не торопитесь."));

    [Fact]
    public void A_telling_word_in_the_head_of_the_other_language() => Expect("telling-head", Kk, _content.Word("kk", "calmer", "Қорқып отырсаңыз, асықпаңыз."));

    [Fact]
    public void A_telling_word_on_a_button() => Expect("telling-button", Ru, _content.Word("ru", "numbers.to-calmer", "В безопасности"));

    [Fact]
    public void A_telling_word_deep_in_what_anyone_may_see() =>
        Expect("telling-cover", Ru, _content.Word("ru", "cover.other", "Это короткая справка для каждого дня недели и для каждого человека. Выберите раздел. Полиция."));

    [Fact]
    public void A_telling_word_in_a_receipt()
    {
        _content.Change("receipt.yaml", "[абажур, ағарту,", "[пышақшы, ағарту,");
        Assert.Equal("telling-receipt", Only("telling-receipt").Code);
    }

    [Fact]
    public void A_telling_word_of_the_day()
    {
        _content.Change("cover.yaml", "words:\n  kk:\n", "words:\n  kk:\n    - { word: қорқау, meaning: \"Қасқыр туралы сөз.\" }\n");
        Assert.Equal("telling-head", Only("telling-head").Code);
    }

    [Fact]
    public void A_sentence_of_more_than_twenty_words() =>
        Expect("sentence-too-long", Ru, _content.Word("ru", "calmer", string.Join(' ', Enumerable.Repeat("слово", 21)) + "."));

    [Fact]
    public void Sentences_too_long_on_average()
    {
        foreach (var key in new[] { "calmer", "menu", "topics", "numbers.say", "what.danger" })
            _content.Word("ru", key, string.Concat(Enumerable.Repeat(string.Join(' ', Enumerable.Repeat("слово", 20)) + ". ", 400)));
        Expect("sentences-too-long", Ru, 0);
    }

    [Fact]
    public void A_text_that_nothing_shows()
    {
        // It is to be taken out of each file, so each is named.
        (string, int)[] places = [(Kk, _content.Append(Kk, "idle.text: Бос\n")), (Ru, _content.Append(Ru, "idle.text: Пусто\n"))];
        var unused = _content.Load().Issues.Where(issue => issue.Code == "unused-text");
        Assert.Equal(places, unused.Select(issue => (issue.At.File, issue.At.Line)));
    }

    [Fact]
    public void Texts_that_nobody_has_reviewed_are_counted_in_one_warning()
    {
        var before = Only("not-reviewed").Message;
        _content.Change(Ru, "    Что посмотреть сначала?\n  reviewed: false\n", "    Что посмотреть сначала?\n  reviewed: true\n");
        var count = int.Parse(before.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
        Assert.StartsWith($"{count - 1} ", Only("not-reviewed").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_statement_that_nobody_has_compared_for_long()
    {
        var old = _content.Load(ContentCopy.Today.AddDays(400)).Issues.Where(issue => issue.Code == "statement-old").ToArray();
        Assert.NotEmpty(old);
        Assert.All(old, issue => Assert.Equal(("facts.yaml", IssueSeverity.Warning), (issue.At.File, issue.Severity)));
    }

    [Fact]
    public void A_statement_of_tomorrow() => Expect("bad-date", "facts.yaml", StatementLine("numbers-free", "  date: 2026-11-22", "  date: 2027-11-22"));

    [Fact]
    public void A_grade_that_is_none() => Expect("unknown-grade", "facts.yaml", StatementLine("numbers-free", "  grade: 2+", "  grade: A"));

    [Fact]
    public void A_statement_without_a_source_that_is_said()
    {
        StatementLine("line-111-limits", "  grade: 1", "  grade: U");
        Assert.NotEmpty(_content.Load().Issues.Where(issue => issue.Code == "statement-unsourced" && issue.At is { File: Ru, Line: > 0 }));
    }

    [Fact]
    public void A_weak_statement_on_the_numbers()
    {
        StatementLine("numbers-free", "  grade: 2+", "  grade: 1");
        Assert.Contains(_content.Load().Issues, issue => issue.Code == "statement-weak" && issue.At is { File: Ru } && issue.At.Path == "numbers");
    }

    [Fact]
    public void Guards_that_tell_too_many_cases_apart()
    {
        var facts = Enumerable.Range(1, 9).Select(n => $"f{n}").ToArray();
        _content.Change(Conversation, "facts:\n", $"facts:\n{string.Concat(facts.Select(fact => $"  {fact}: [a, b, c, d]\n"))}");
        var buttons = string.Concat(facts.SelectMany(fact => "abcd", (fact, value) => $"      - {{ id: {fact}{value}, text: next, set: {{ {fact}: {value} }} }}\n"));
        var reads = string.Concat(facts.Select(fact => $"      - {{ id: r{fact}, text: next, when: {{ {fact}: a }}, go: menu }}\n"));
        _content.AddNode($"  many:\n    text: menu\n    buttons:\n{buttons}{reads}");
        _content.Change(Conversation, "      - { text: continue, go: first.after }\n", "      - { text: continue, go: first.after }\n      - { id: many, text: next, go: many }\n");
        Expect("too-many-states", Conversation, LineOf("  many:"));
    }

    [Fact]
    public void Too_many_buttons_in_a_row()
    {
        var row = string.Join(", ", Enumerable.Range(1, 9).Select(n => $"{{ id: n{n}, text: next, go: menu }}"));
        _content.Change(Conversation, "      - { text: continue, go: first.after }\n", $"      - [ {row} ]\n");
        Expect("too-many-buttons", Conversation, LineOf("  first.unsure:"));
    }

    [Fact]
    public void Junctions_that_send_on_to_each_other()
    {
        _content.AddNode("  ring.1: { next: [ { go: ring.2 } ] }\n  ring.2: { next: [ { go: ring.1 } ] }\n");
        _content.Change(Conversation, "      - { text: continue, go: first.after }\n", "      - { text: continue, go: first.after }\n      - { id: ring, text: next, go: ring.1 }\n");
        Expect("junction-ring", Conversation, LineOf("  first.unsure:"));
    }

    [Fact]
    public void A_numbers_screen_without_a_number() => Expect("number-missing", Kk, _content.Word("kk", "numbers", "Анықтама: бүкіл елге ортақ телефондар. Керегін теріңіз: 102, 112."));

    [Fact]
    public void A_text_in_two_languages_is_checked_like_the_others() => Expect("html-refused", "texts/both.yaml", _content.Word("both", "language", "Тілді < таңдаңыз."));

    [Fact]
    public void Two_buttons_with_the_same_words()
    {
        _content.Change(Conversation, "      - { text: continue, go: first.after }\n", "      - { text: continue, go: first.after }\n      - { id: twin, text: continue, go: menu }\n");
        Assert.Contains(_content.Load().Issues, issue => issue is { Code: "twin-buttons", At.File: Ru } && issue.At.Line == _content.LineOf(Ru, "continue:"));
    }

    private ScriptIssue Only(string code) => _content.Load().Only(code);

    private void Expect(string code, string file, int line, IssueSeverity severity = IssueSeverity.Error)
    {
        var issue = Only(code);
        Assert.Equal((file, line, severity), (issue.At.File, issue.At.Line, issue.Severity));
        Assert.NotEmpty(issue.Mend);
    }

    private int LineOf(string start) => _content.LineOf(Conversation, start);

    private int StatementLine(string id, string was, string becomes) => _content.ChangeBelow("facts.yaml", $"{id}:", was, becomes);
}
