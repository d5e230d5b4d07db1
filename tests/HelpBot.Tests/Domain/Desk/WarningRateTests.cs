using HelpBot.Domain.Conversation;
using HelpBot.Domain.Desk.Practice;
using HelpBot.Domain.Scripts;
using HelpBot.Domain.Scripts.Checks.Texts;
using HelpBot.Tests.Content;
using HelpBot.Tests.Domain.Conversation.Shipped;

namespace HelpBot.Tests.Domain.Desk;

/// <summary>A warning that comes too often is clicked away unread.</summary>
public sealed class WarningRateTests
{
    private static readonly Script Script = ShippedScript.Script;

    private static int Warned(IEnumerable<string> texts) => texts.Count(text => !Script.Book.Outgoing.Look(text, ContentCopy.Today).IsEmpty);

    private static string[] Answers(Func<Worth, bool> which) =>
        [.. from scene in Script.Book.Scenes from step in scene.Steps.Values from reply in step.Replies where which(reply.Worth) from language in LanguageTable.All select reply.Text.In(language).Source];

    [Fact]
    public void Canned_replies_and_good_answers_of_the_practice_room_are_warned_of_once_in_twenty_at_most()
    {
        string[] texts = [.. Script.Book.Replies.SelectMany(reply => LanguageTable.All, (reply, language) => reply.Text.In(language).Source), .. Answers(worth => worth != Worth.Harmful)];
        Assert.True(texts.Length >= 100, $"{texts.Length} messages are too few to measure.");
        Assert.True(Warned(texts) * 20 <= texts.Length, $"{Warned(texts)} of {texts.Length} messages are warned of.");
    }

    [Fact]
    public void Every_sentence_of_every_screen_could_be_sent_with_no_more_warnings()
    {
        var texts = Script.Texts.Values.SelectMany(text => LanguageTable.All, (text, language) => TelegramHtml.Parse(text.In(language).Source).Plain)
            .SelectMany(plain => plain.Split('\n')).Where(line => line.Contains(' ', StringComparison.Ordinal)).ToArray();
        Assert.True(texts.Length >= 1000, $"{texts.Length} lines are too few to measure.");
        Assert.True(Warned(texts) * 20 <= texts.Length, $"{Warned(texts)} of {texts.Length} lines are warned of.");
    }

    [Fact]
    public void Neutral_phrases_of_everyday_talk_hold_hardly_a_warning()
    {
        var texts = File.ReadLines(Path.Combine(Repository.Scripts, "understanding", "phrases", "neutral.tsv")).Select(line => line.Split('\t')[^1]).Where(line => line.Length > 0).ToArray();
        Assert.True(texts.Length >= 1000, $"{texts.Length} phrases are too few to measure.");
        Assert.True(Warned(texts) * 20 <= texts.Length, $"{Warned(texts)} of {texts.Length} phrases are warned of.");
    }

    [Fact]
    public void Harmful_answers_of_the_practice_room_are_warned_of_where_words_alone_can_tell()
    {
        var harmful = Answers(worth => worth == Worth.Harmful);
        Assert.True(Warned(harmful) >= 4, $"{Warned(harmful)} of {harmful.Length} harmful answers are warned of.");
    }
}
