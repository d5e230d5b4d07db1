using HelpBot.Domain.Conversation;
using HelpBot.Domain.Desk;
using HelpBot.Domain.Words;
using HelpBot.Tests.Domain.Conversation.Shipped;

namespace HelpBot.Tests.Domain.Desk;

public sealed class AliasWordsTests
{
    private static readonly AliasWords Few = new([InLanguages.Text("Тихий", "Тыныш"), InLanguages.Text("Ясный", "Ашық")], [InLanguages.Text("клён", "үйеңкі"), InLanguages.Text("сад", "бақ"), InLanguages.Text("лён", "зығыр")]);

    [Fact]
    public void An_alias_reads_in_either_language()
    {
        Assert.Equal("Ясный лён", Few.In(new(1, 2), Language.Russian));
        Assert.Equal("Ашық зығыр", Few.In(new(1, 2), Language.Kazakh));
    }

    [Fact]
    public void An_alias_whose_words_are_gone_still_has_a_name() => Assert.Equal("7·0", Few.In(new(7, 0), Language.Russian));

    [Fact]
    public void No_alias_comes_back_while_it_is_used_and_none_is_left_over()
    {
        var used = new HashSet<Alias>();
        for (var seed = 0UL; seed < 6; seed++) Assert.True(used.Add(Few.Choose(seed * 4, used.Contains)!.Value));
        Assert.Equal(6, used.Count);
        Assert.Null(Few.Choose(1, used.Contains));
    }

    [Fact]
    public void There_are_enough_for_ninety_days()
    {
        var words = ShippedScript.Script.Book.Aliases;
        Assert.True(words is { First.Length: >= 150, Second.Length: >= 150 });
        Assert.Equal(words.Count, Enumerable.Range(0, words.Count).Select(at => words.In(new(at % words.First.Length, at / words.First.Length), Language.Kazakh)).Distinct().Count());
    }

    [Fact]
    public void No_alias_tells_what_this_is()
    {
        var script = ShippedScript.Script;
        var telling = new HelpBot.Domain.Scripts.Checks.Texts.TellingWords(LanguageTable.All.SelectMany(language => script.Telling.In[language]).Select(stem => stem.Value));
        LocalText[] words = [.. script.Book.Aliases.First, .. script.Book.Aliases.Second];
        Assert.All(words, word => Assert.Null(telling.FindIn(string.Join(' ', word.Words))));
    }
}
