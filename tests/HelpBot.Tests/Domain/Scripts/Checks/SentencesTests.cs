using HelpBot.Domain.Scripts.Checks.Texts;

namespace HelpBot.Tests.Domain.Scripts.Checks;

public class SentencesTests
{
    [Theory]
    [InlineData("Наберите 102. Скажите адрес.", new[] { 2, 2 })]
    [InlineData("102 — полиция\n103 — скорая", new[] { 2, 2 })]
    [InlineData("Версия 1.5 готова!", new[] { 3 })]
    [InlineData("— … —", new int[0])]
    [InlineData("«Верно.» Дальше?", new[] { 1, 1 })]
    public void Sentences_end_at_marks_and_lines(string text, int[] words) => Assert.Equal(words, Sentences.Of(text).Select(sentence => sentence.Words));

    [Fact]
    public void The_average_is_over_sentences() => Assert.Equal(1.5, Sentences.Average([.. Sentences.Of("Один два. Три.")]));
}
