using HelpBot.Domain.Words;

namespace HelpBot.Tests.Domain.Words;

public sealed class TokensTests
{
    private static string Texts(string text) => string.Join(' ', Tokens.Split(text).Select(t => t.Text));

    [Theory]
    [InlineData("", "")]
    [InlineData("  \n… !", "")]
    [InlineData("Мен Шымкенттенмін!", "мен шымкенттенмін")]
    [InlineData("Усть-Каменогорск", "усть каменогорск")]
    [InlineData("по\u00ADмо\u200Bгите", "помогите")]
    [InlineData("Семей\u0301", "семей")]
    [InlineData("Семеи\u0306", "семей")]
    [InlineData("е\u0308лка", "ёлка")]
    [InlineData("o\u2019shir g`oi Qyz\u02BB", "o'shir g'oi qyz")]
    [InlineData("«Almaty»", "almaty")]
    [InlineData("'Taraz'", "taraz")]
    [InlineData("102-ге", "102 ге")]
    [InlineData("102ге 15лет дом21", "102 ге 15 лет дом 21")]
    [InlineData("0аз3р 9рып кел1нш1", "0аз3р 9рып кел1нш1")]
    [InlineData("Ａｌｍａｔｙ", "almaty")]
    [InlineData("ҚАРАҒАНДЫ İSTANBUL", "қарағанды istanbul")]
    public void A_text_is_split_into_clean_lowered_words(string text, string expected) =>
        Assert.Equal(expected, Texts(text));

    [Fact]
    public void Emoji_are_tokens_without_their_tone_and_joiners()
    {
        var tokens = Tokens.Split("помогите🆘🏽 😂❤️");
        Assert.Equal(["помогите", "🆘", "😂", "❤"], tokens.Select(t => t.Text));
        Assert.Equal(TokenKind.Emoji, tokens[1].Kind);
        Assert.Equal(Gap.Joined, tokens[1].Before);
    }

    [Theory]
    [InlineData("алматы", Writing.Cyrillic, "алматы")]
    [InlineData("aлмaты", Writing.Cyrillic, "алматы")]
    [InlineData("алматi", Writing.Cyrillic, "алматі")]
    [InlineData("HOCTАНАЙ", Writing.Cyrillic, "ностанай")]
    [InlineData("Аlmaty", Writing.Latin, "almaty")]
    [InlineData("приютte", Writing.Cyrillic, "приютте")]
    [InlineData("приютqa", Writing.Mixed, "приютqa")]
    [InlineData("102", Writing.None, "102")]
    [InlineData("مدينة", Writing.Other, "مدينة")]
    public void Each_token_has_one_script_once_look_alikes_are_put_right(string text, Writing writing, string expected)
    {
        var token = Assert.Single(Tokens.Split(text));
        Assert.Equal((writing, expected), (token.Writing, token.Text));
    }

    [Theory]
    [InlineData("слово", Casing.Lower)]
    [InlineData("Слово", Casing.Capital)]
    [InlineData("СЛОВО", Casing.Upper)]
    [InlineData("Я", Casing.Capital)]
    public void The_case_is_noted_before_it_is_lost(string text, Casing casing) =>
        Assert.Equal(casing, Assert.Single(Tokens.Split(text)).Casing);

    [Fact]
    public void The_strongest_mark_between_two_words_is_kept()
    {
        var tokens = Tokens.Split("Да, он тут. Алма-Ата - город «Семей»");
        Gap[] expected = [Gap.Start, Gap.Comma, Gap.Space, Gap.Stop, Gap.Hyphen, Gap.Comma, Gap.Space];
        Assert.Equal(expected, tokens.Select(t => t.Before));
    }

    [Fact]
    public void A_token_knows_its_place_in_the_text()
    {
        const string Text = "ой, по\u200Bмогиии!";
        var token = Tokens.Split(Text)[1];
        Assert.Equal("по\u200Bмогиии", Text.Substring(token.Start, token.Length));
        Assert.True(token.IsStretched);
    }

    [Fact]
    public void A_chunk_takes_the_marks_around_a_word_along()
    {
        const string Text = "vtyz ,tn vj;tn";
        Assert.Equal(",tn", Tokens.Chunk(Text, Tokens.Split(Text)[1]).ToString());
    }

    [Fact]
    public void Broken_and_endless_texts_are_read_up_to_the_limit()
    {
        Assert.Empty(Tokens.Split("\uD83D \0\u0001 \uDC00"));
        var token = Assert.Single(Tokens.Split(new string('а', 100_000)));
        Assert.Equal((Tokens.MaxWordLength, Tokens.MaxLength), (token.Text.Length, token.Length));
    }
}
