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
        ["topic.1.words"] = "предписан, охранн орд, =суд",
    };

    public static Dictionary<string, TextSource> Of(ConversationSource conversation, string language) =>
        Keys(conversation).Distinct().ToDictionary(key => key, key => new TextSource { Text = $"{Written.GetValueOrDefault(key, key)} {language}" });

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
        foreach (var key in (string[])["row.numbers", "row.close", "cover.sum.right", "cover.sum.wrong"]) yield return key;
    }
}
