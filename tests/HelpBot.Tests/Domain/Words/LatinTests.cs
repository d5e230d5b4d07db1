using HelpBot.Domain.Words;

namespace HelpBot.Tests.Domain.Words;

public sealed class LatinTests
{
    [Theory]
    [InlineData("almaty", "алматы")]
    [InlineData("o'ltiredi", "өлтіреді")]
    [InlineData("öltıredı", "өлтіреді")]
    [InlineData("súırep", "сүйреп")]
    [InlineData("qazir", "қазір")]
    [InlineData("kuyeu", "күйеу")]
    [InlineData("kúıeý", "күйеу")]
    [InlineData("soileskim", "сөйлескім")]
    [InlineData("jatyr", "жатыр")]
    [InlineData("zhatyr", "жатыр")]
    [InlineData("pyshaq", "пышақ")]
    [InlineData("pys'aq", "пышақ")]
    [InlineData("pyşaq", "пышақ")]
    [InlineData("ayagym", "аяғым")]
    [InlineData("qiyanat", "қиянат")]
    [InlineData("mangghystau", "маңғыстау")]
    [InlineData("shymkentten", "шымкенттен")]
    [InlineData("wymkentten", "шымкенттен")]
    [InlineData("taw", "тау")]
    [InlineData("kyzyng", "қызың")]
    [InlineData("yesik", "есік")]
    [InlineData("xabar", "хабар")]
    public void Latin_of_every_scheme_folds_like_the_Kazakh_word(string latin, string kazakh) =>
        Assert.Equal(Folding.Kazakh(kazakh), Latin.ToKazakh(latin));

    [Theory]
    [InlineData("pomogite", "помогите")]
    [InlineData("menya", "меня")]
    [InlineData("ubiet", "убиет")]
    [InlineData("bjet", "бьет")]
    [InlineData("byet", "бьет")]
    [InlineData("moj", "мой")]
    [InlineData("muzh", "муж")]
    [InlineData("jizn", "жизн")]
    [InlineData("zhizn'", "жизнь")]
    [InlineData("policia", "полиция")]
    [InlineData("policiya", "полиция")]
    [InlineData("dratsya", "дратся")]
    [InlineData("schuchinsk", "щучинск")]
    [InlineData("v", "в")]
    [InlineData("shymkente", "шымкенте")]
    [InlineData("russkij", "русский")]
    [InlineData("priyut", "приют")]
    public void Latin_is_read_as_Russian(string latin, string russian) =>
        Assert.Equal(russian, Latin.ToRussian(latin));

    [Fact]
    public void A_w_has_a_second_reading()
    {
        Assert.Equal("ашил", Latin.ToKazakh("awyl"));
        Assert.Equal("ауил", Latin.ToKazakhOtherW("awyl"));
        Assert.Null(Latin.ToKazakhOtherW("qazir"));
    }

    [Fact]
    public void A_word_of_any_length_is_read() =>
        Assert.Equal(Tokens.MaxWordLength, Latin.ToKazakh(string.Concat(Enumerable.Repeat("ab", 500))).Length);
}
