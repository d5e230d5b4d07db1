using HelpBot.Domain.Scripts;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Tests.Domain.Scripts;

/// <summary>The texts of <see cref="SmallScript"/>: every key that the conversation names, and those that the bot needs.</summary>
internal static class SmallTexts
{
    private static readonly Dictionary<string, string> Written = new()
    {
        ["check.1"] = "Вопрос {n}",
        ["plan"] = "План: {done} из {total}",
        ["cover.word"] = "Слово дня «{word}»\n{meaning}",
        ["cover.sum"] = "{a} + {b} = ?",
        ["cover.sum.right"] = "Верно, {sum}.",
        ["cover.sum.wrong"] = "Ответ: {sum}.",
        ["wait"] = "Ждут {minutes}",
        ["wait.none"] = "Никого, {day}, {time}",
        ["number.told"] = "{name}: {number}",
        ["number.only"] = "{number}",
        ["service.more"] = "Подробнее: {name}",
        ["service.number"] = "Телефон: {number}",
        ["service.no-phone"] = "Нет телефона",
        ["service.hours"] = "Часы: {hours}",
        ["service.all-day"] = "круглосуточно",
        ["service.languages"] = "Языки: {languages}",
        ["service.free"] = "Бесплатно",
        ["service.by.state"] = "Государство",
        ["service.follows"] = "Что будет",
        ["service.source"] = "Дата {date}",
        ["service.dialled"] = "Проверен {date}",
        ["help.none"] = "Ничего нет",
        ["date"] = "{day} {month} {year}",
        ["topic.1.words"] = "предписан, охранн орд, =суд",
    };

    public static Dictionary<string, TextSource> Of(ConversationSource conversation, string language) => Keys(conversation).Distinct().ToDictionary(
        key => key,
        key => new TextSource { Text = IsBare(key) ? Bare(key) : $"{Written.GetValueOrDefault(key, key)} {language}" });

    // What stands inside a line carries no language mark, so that lines read as they do in earnest.
    private static bool IsBare(string key) =>
        key == "date" || key.EndsWith(".words", StringComparison.Ordinal) || key.StartsWith("month.", StringComparison.Ordinal) || key.StartsWith("service.", StringComparison.Ordinal);

    private static string Bare(string key) => key.StartsWith("month.", StringComparison.Ordinal) ? $"м{key[6..]}" : Written.GetValueOrDefault(key, key);

    private static IEnumerable<string> Keys(ConversationSource conversation)
    {
        foreach (var (id, node) in conversation.Nodes)
        {
            if (node.Next.IsEmpty) yield return node.Text?.Value ?? id;
            foreach (var tick in node.Ticks) yield return tick.Value;
            foreach (var word in node.Topic?.Words ?? []) yield return word.Value;
            foreach (var button in node.Buttons.SelectMany(row => row))
                foreach (var key in new[] { button.Text, button.Alert, button.Copy })
                    if (key is { } named) yield return named.Value;
        }
        var own = SystemTextKeys.Always.Keys.Concat(SystemTextKeys.Sums.Keys).Concat(SystemTextKeys.Services.Keys).Concat(SystemTextKeys.Dates.Keys).Concat(SystemTextKeys.Shifts.Keys).Concat(SystemTextKeys.Relay.Keys);
        foreach (var key in own) yield return key;
    }
}
