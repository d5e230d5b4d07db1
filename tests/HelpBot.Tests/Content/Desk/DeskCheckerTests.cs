using HelpBot.Domain.Scripts;

namespace HelpBot.Tests.Content.Desk;

/// <summary>Each code of the desk's checks on the shipped content broken in one place, with the exact file.</summary>
public sealed class DeskCheckerTests
{
    private const string Texts = "desk/texts.yaml", Replies = "desk/replies.yaml", Aliases = "desk/aliases.yaml", Outgoing = "desk/outgoing.yaml", Shifts = "desk/shifts.yaml", Silent = "practice/silent.yaml";

    private readonly BrokenContent _content = new();

    [Fact]
    public void A_text_of_the_desk_that_is_not_there()
    {
        _content.Change(Texts, "talk.sent:", "talk.send:");
        Expect("desk-text-missing", Texts, 0);
        Assert.Equal((IssueSeverity.Warning, "Did you mean 'talk.sent'?"), (Only("desk-text-unused").Severity, Only("desk-text-unused").Mend));
    }

    [Fact]
    public void A_text_that_says_more_than_it_may() =>
        Expect("desk-parameters", Texts, _content.Change(Texts, "    Ждёт: {minutes} мин\n", "    Ждёт: {minutes} мин, {region}\n") - 4);

    [Fact]
    public void A_pop_up_that_no_phone_shows() => Expect("desk-alert-long", Texts, _content.Change(Texts, "\"Этот случай уже взяли.\"", $"\"{new string('а', 201)}\""));

    [Fact]
    public void Texts_of_the_desk_that_nobody_has_reviewed_are_counted_in_one_warning() => Assert.Equal(IssueSeverity.Warning, Only("desk-not-reviewed").Severity);

    [Fact]
    public void Markup_in_a_text_of_the_desk_that_Telegram_refuses() => Expect("html-refused", Texts, _content.Change(Texts, "\"<b>{alias}</b>: сообщение забрали.\"", "\"<b>{alias}: сообщение забрали.\""));

    [Fact]
    public void A_text_of_the_desk_without_words() => Expect("empty-text", Texts, _content.Change(Texts, "ru: \"Отправлено.\"", "ru: \" \""));

    [Fact]
    public void Two_replies_of_one_name() => Expect("twin-replies", Replies, _content.Change(Replies, "  - id: neutral\n", "  - id: bye\n"));

    [Fact]
    public void A_reply_that_the_clipboard_does_not_take() => Expect("reply-not-plain", Replies, _content.Change(Replies, "Спешить некуда, отвечать", "Спешить <b>некуда</b>, отвечать") - 1);

    [Fact]
    public void A_reply_whose_head_tells() => Expect("telling-head", Replies, _content.Change(Replies, "Спешить некуда, отвечать", "Если муж бьёт, отвечать") - 1);

    [Fact]
    public void A_reply_whose_button_tells() => Expect("telling-button", Replies, _content.Change(Replies, "\"Не торопимся\"", "\"Полиция\"") + 1);

    [Fact]
    public void A_reply_of_which_a_volunteer_would_be_warned() => Expect("reply-warned", Replies, _content.Change(Replies, "Спешить некуда, отвечать", "Уходите сегодня, отвечать") - 1);

    [Fact]
    public void Too_few_aliases()
    {
        var line = _content.Change(Aliases, "second:\n", "second: []\nthird:\n");
        Assert.True(line > 0);
        Assert.Contains(_content.Load().Issues, issue => issue.Code == "few-aliases" && issue.At.File == Aliases);
    }

    [Fact]
    public void Two_aliases_alike() => Expect("twin-aliases", Aliases, _content.Append(Aliases, "  - { ru: тополь, kk: терек2 }\n"));

    [Fact]
    public void A_name_that_is_a_common_word_too()
    {
        _content.Change(Outgoing, "names: [\n", "names: [\n  Бакыт,\n");
        Expect("name-common", Outgoing, _content.LineOf(Outgoing, "  Бакыт"));
    }

    [Fact]
    public void An_hour_that_is_none()
    {
        _content.Change(Shifts, "shifts: []", "shifts:\n  - { days: [mon], from: \"25:00\", to: \"23:00\" }");
        Expect("bad-hour", Shifts, _content.LineOf(Shifts, "  - {"));
    }

    [Fact]
    public void A_shift_of_somebody_whom_no_word_of_the_board_can_mean()
    {
        _content.Change(Shifts, "shifts: []", "shifts:\n  - { days: [mon], from: \"20:00\", to: \"23:00\", who: [Терек, снегирёк] }");
        var issue = Only("shift-unknown-word");
        Assert.Equal((IssueSeverity.Warning, "Did you mean 'снегирь'?"), (issue.Severity, issue.Mend));
    }

    [Fact]
    public void A_shift_on_no_day()
    {
        _content.Change(Shifts, "shifts: []", "shifts:\n  - { days: [], from: \"20:00\", to: \"23:00\" }");
        Expect("shift-without-days", Shifts, _content.LineOf(Shifts, "  - {"));
    }

    [Fact]
    public void A_day_that_is_none()
    {
        _content.Change(Shifts, "shifts: []", "shifts:\n  - { days: [monday], from: \"20:00\", to: \"23:00\" }");
        Expect("unknown-choice", Shifts, _content.LineOf(Shifts, "  - {"));
    }

    [Fact]
    public void A_played_survivor_that_nobody_plays()
    {
        _content.Change(Silent, "kind: silent", "kind: teenager");
        Assert.Equal(2, _content.Load().Issues.Count(issue => issue.Code == "scene-missing"));
    }

    [Fact]
    public void A_step_that_is_not_there()
    {
        var line = _content.ChangeBelow(Silent, "  dot:", "        go: two", "        go: too");
        Expect("unknown-step", Silent, line);
    }

    [Fact]
    public void A_step_to_which_nothing_leads()
    {
        _content.Change(Silent, "lesson:\n", "  lost:\n    says: { ru: а, kk: а }\n    replies:\n      - { text: { ru: а, kk: а }, worth: good, why: { ru: а, kk: а } }\n      - { text: { ru: б, kk: б }, worth: weak, why: { ru: б, kk: б } }\nlesson:\n");
        Expect("unreached-step", Silent, _content.LineOf(Silent, "  lost:"));
    }

    [Fact]
    public void A_step_with_nothing_to_choose()
    {
        _content.Change(Silent, "lesson:\n", "  lost:\n    says: { ru: а, kk: а }\n    replies:\n      - { text: { ru: а, kk: а }, worth: good, why: { ru: а, kk: а } }\nlesson:\n");
        Expect("nothing-to-choose", Silent, _content.LineOf(Silent, "  lost:"));
    }

    [Fact]
    public void A_scene_that_goes_on_for_ever()
    {
        _content.Change(Silent, "          kk: Үзілістен кейін экран туралы қайта сұралады.\n          reviewed: false\n", "          kk: Үзілістен кейін экран туралы қайта сұралады.\n          reviewed: false\n        go: dot\n");
        Assert.Equal(Silent, Only("scene-without-end").At.File);
    }

    private ScriptIssue Only(string code) => _content.Load().Only(code);

    private void Expect(string code, string file, int line)
    {
        var issue = Only(code);
        Assert.Equal((file, line), (issue.At.File, issue.At.Line));
        Assert.NotEmpty(issue.Mend);
    }
}
