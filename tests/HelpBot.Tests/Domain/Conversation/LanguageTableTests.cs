using HelpBot.Domain.Conversation;
using HelpBot.Tests.Content;

namespace HelpBot.Tests.Domain.Conversation;

public sealed class LanguageTableTests
{
    [Fact]
    public void Languages_are_numbered_from_one_without_a_gap_and_fit_the_three_bits_of_a_saved_session() =>
        Assert.Equal(Enumerable.Range(1, LanguageTable.All.Length), LanguageTable.All.Select(language => (int)language).Where(number => number < 8));

    [Fact]
    public void Codes_are_two_letters_and_each_leads_back_to_its_language()
    {
        Assert.All(LanguageTable.All, language => Assert.Matches("^[a-z]{2}$", language.Code()));
        Assert.All(LanguageTable.All, language => Assert.Equal(language, LanguageTable.Find(language.Code())));
        Assert.All(LanguageTable.All, language => Assert.Equal(language, LanguageTable.Find($"{language.Code().ToUpperInvariant()}-KZ")));
        Assert.Null(LanguageTable.Find("xx"));
        Assert.Null(LanguageTable.Find(null));
    }

    [Fact]
    public void Her_clients_language_stands_first_and_the_others_keep_their_order() => Assert.All(
        LanguageTable.All,
        first => Assert.Equal((Language[])[first, .. LanguageTable.All.Remove(first)], LanguageTable.InOrder(first)));

    [Fact]
    public void An_alphabet_has_each_letter_once_and_small() => Assert.All(LanguageTable.All, language =>
    {
        Assert.Equal(language.Letters().ToLowerInvariant(), language.Letters());
        Assert.Equal(language.Letters().Length, language.Letters().Distinct().Count());
    });

    [Fact]
    public void A_language_is_called_in_its_texts_as_it_calls_itself()
    {
        using var content = new ContentCopy();
        var texts = content.Load().Script!.Texts;
        Assert.All(LanguageTable.All, language => Assert.Equal(language.OwnName(), texts[$"language.{language.Code()}"].In(language).Source));
    }
}
