using HelpBot.Domain.Words;

namespace HelpBot.Tests.Domain.Words;

public sealed class EditsTests
{
    [Theory]
    [InlineData("алматы", "алматы", 0)]
    [InlineData("алматы", "алмты", 1)]
    [InlineData("алматы", "аламты", 1)]
    [InlineData("алматы", "олматы", 1)]
    [InlineData("алматы", "олмати", 2)]
    [InlineData("алматы", "тараз", 3)]
    [InlineData("", "аб", 2)]
    [InlineData("караганда", "карганада", 2)]
    public void Slips_are_counted_up_to_the_limit(string left, string right, int distance)
    {
        Assert.Equal(distance, Edits.Between(left, right, 2));
        Assert.Equal(distance, Edits.Between(right, left, 2));
    }
}
