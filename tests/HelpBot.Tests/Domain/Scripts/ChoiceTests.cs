using HelpBot.Domain.Scripts;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Tests.Domain.Scripts;

public sealed class ChoiceTests
{
    [Fact]
    public void Names_are_written_in_kebab_case()
    {
        Assert.Equal(["hide", "forget", "next-page", "previous-page", "alert"], Choice.Words(typeof(Deed)).Take(5));
        Assert.Equal("lock-15", Choice.Word(Deed.Lock15));
    }

    [Fact]
    public void Every_written_form_is_read_back()
    {
        foreach (var deed in Enum.GetValues<Deed>()) Assert.Equal(deed, Choice.Find<Deed>(Choice.Word(deed)));
        Assert.Null(Choice.Find<Deed>("Hide"));
    }
}
