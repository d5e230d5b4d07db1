using HelpBot.Domain.Words;

namespace HelpBot.Tests.Domain.Words;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("ещё", "еще")]
    [InlineData("помогитееее", "помогите")]
    [InlineData("россия", "россия")]
    [InlineData("был", "был")]
    [InlineData("об'явление", "обявление")]
    public void The_Russian_fold_only_lowers_and_merges_what_is_one_letter(string word, string expected) =>
        Assert.Equal(expected, Folding.Russian(word));

    [Theory]
    [InlineData("әке", "аке")]
    [InlineData("өлтіреді", "олтиреди")]
    [InlineData("үрді", "урди")]
    [InlineData("ұрды", "урди")]
    [InlineData("қазір", "казир")]
    [InlineData("кел1нш1", "келинши")]
    [InlineData("көмеееек", "комек")]
    [InlineData("тиіс", "тиис")]
    [InlineData("Маңғыстау", "мангистау")]
    [InlineData("маңына", "манина")]
    [InlineData("келингиз", "келиниз")]
    [InlineData("кызынг", "кизин")]
    [InlineData("әңгіме", "ангиме")]
    [InlineData("һәм", "хам")]
    public void The_Kazakh_fold_reads_what_is_typed_without_its_letters(string word, string expected) =>
        Assert.Equal(expected, Folding.Kazakh(word));

    [Fact]
    public void A_fold_is_stable()
    {
        foreach (var word in new[] { "қарағанды", "өскемен", "үйінің", "келіңіздерші", "ерейментау" })
            Assert.Equal(Folding.Kazakh(word), Folding.Kazakh(Folding.Kazakh(word)));
    }

    [Theory]
    [InlineData("ALMATYDA", "алматыда", "алматида")]
    [InlineData("приютqa", "приютка", "приютка")]
    [InlineData("102", "102", "102")]
    [InlineData("😂", "😂", "😂")]
    public void A_token_is_folded_by_its_script(string text, string russian, string kazakh) =>
        Assert.Equal(new Folds(russian, kazakh), Folding.Of(Tokens.Split(text)[0]));
}
