using HelpBot.Domain.Scripts;

namespace HelpBot.Tests.Domain.Scripts;

public sealed class TemplateTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("{a} + {b} = ?", "[a] + [b] = ?")]
    [InlineData("{page}", "[page]")]
    [InlineData("{not a name} {a}{b", "{not a name} [a]{b")]
    [InlineData("{", "{")]
    [InlineData("{}{{a}}", "{}{[a]}")]
    [InlineData("", "")]
    public void Parameters_are_filled_in_and_other_braces_stay(string source, string filled) =>
        Assert.Equal(filled, Template.Parse(source).Fill(name => $"[{name}]"));

    [Fact]
    public void Parameters_are_named_in_order_as_often_as_they_stand() =>
        Assert.Equal(["a", "b", "a"], Template.Parse("{a}{b} {a}").Parameters.AsEnumerable());
}
