using HelpBot.Domain.Scripts.Checks.Texts;

namespace HelpBot.Tests.Domain.Scripts.Checks;

public class TellingWordsTests
{
    private static readonly TellingWords Words = new(["насил", "=муж", "бьет", "қорқ"]);

    [Theory]
    [InlineData("О насилии дома", "насилии")]
    [InlineData("Он БЬЁТ", "БЬЁТ")]
    [InlineData("Мой муж.", "муж")]
    [InlineData("«Қорқып» отырмын", "Қорқып")]
    public void A_word_that_begins_with_a_stem_is_found(string text, string word) => Assert.Equal(word, Words.FindIn(text));

    [Theory]
    [InlineData("Мужчина и мужество")]
    [InlineData("изнасил")]
    [InlineData("Справка на каждый день")]
    public void Other_words_are_left_alone(string text) => Assert.Null(Words.FindIn(text));

    [Theory]
    [InlineData(54, true)]
    [InlineData(55, true)]
    [InlineData(56, false)]
    [InlineData(60, false)]
    public void In_the_head_only_what_can_be_read_there_counts(int before, bool telling) =>
        Assert.Equal(telling ? "насилие" : null, Words.FindInHead(new string('.', before) + "насилие"));

    [Fact]
    public void The_head_is_counted_in_characters_not_in_halves_of_them() =>
        Assert.Equal("насилие", Words.FindInHead(string.Concat(Enumerable.Repeat("😀", 55)) + "насилие"));

    [Fact]
    public void A_whole_word_cut_by_the_end_of_the_head_is_none() =>
        Assert.Null(Words.FindInHead(new string('.', 58) + "муж"));
}
