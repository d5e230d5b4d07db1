using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;

namespace HelpBot.Tests.Domain.Cases;

public sealed class SpokenLanguagesTests
{
    [Fact]
    public void Each_language_has_a_bit_of_its_own_and_all_of_them_are_all_there_are()
    {
        var bits = LanguageTable.All.Select(language => (byte)language.Spoken()).ToList();
        Assert.All(bits, bit => Assert.Equal(1, System.Numerics.BitOperations.PopCount(bit)));
        Assert.Equal(bits.Count, bits.Distinct().Count());
        Assert.Equal(bits.Sum(bit => bit), (byte)SpokenLanguages.All);
    }

    [Fact]
    public void The_bits_are_those_that_stand_in_stored_lists() =>
        Assert.Equal((1, 2), ((int)Language.Kazakh.Spoken(), (int)Language.Russian.Spoken()));
}
