using HelpBot.Domain.Words;

namespace HelpBot.Tests.Domain.Words;

public sealed class LayoutTests
{
    [Theory]
    [InlineData("gjvjubnt", "помогите")]
    [InlineData("cnjg", "стоп")]
    [InlineData(",tn", "бет")]
    [InlineData("Fkvfns", "алматы")]
    public void Latin_keys_are_read_as_Cyrillic(string typed, string meant) => Assert.Equal(meant, Layout.Unshift(typed));

    [Fact]
    public void Cyrillic_keys_are_read_as_Latin() => Assert.Equal("stop", Layout.Shift("ыещз"));

    [Theory]
    [InlineData("0аз3р", "қазір")]
    [InlineData("9рып", "ұрып")]
    [InlineData("к-мек", "көмек")]
    [InlineData("102", null)]
    [InlineData("слово", null)]
    public void The_digit_row_is_read_as_Kazakh_letters(string typed, string? meant) =>
        Assert.Equal(meant, Layout.KazakhDigits(typed));

    [Fact]
    public void Kazakh_on_Latin_keys_takes_both_steps() =>
        Assert.Equal("қазір", Layout.KazakhDigits(Layout.Unshift("0fp3h")));

    [Theory]
    [InlineData("gjvjubnt", true)]
    [InlineData("cnjg", true)]
    [InlineData("fkvfns", true)]
    [InlineData("almaty", false)]
    [InlineData("shchuchinsk", false)]
    [InlineData("jatyr", false)]
    [InlineData("v", false)]
    public void Words_are_told_from_keys(string word, bool shifted) => Assert.Equal(shifted, Layout.LooksShifted(word));
}
