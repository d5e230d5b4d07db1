using HelpBot.Domain.Directory;

namespace HelpBot.Tests.Domain.Services;

public sealed class PhoneNumberTests
{
    [Theory]
    [InlineData("102", true, true, "102")]
    [InlineData("11616", true, true, "11616")]
    [InlineData("+77000000000", true, false, "+7 700 000 00 00")]
    [InlineData("+447000000000", true, false, "+447000000000")]
    [InlineData("12", false, true, "12")]
    [InlineData("87000000000", false, true, "87000000000")]
    [InlineData("+7700", false, false, "+7700")]
    public void A_number_is_a_short_code_or_the_full_form(string value, bool right, bool isShort, string forTheEye)
    {
        var number = new PhoneNumber(value);
        Assert.Equal((right, isShort, forTheEye), (number.IsWellFormed, number.IsShort, number.ForTheEye));
    }

    [Theory]
    [InlineData("2025", "2025-01-01")]
    [InlineData("2025-11", "2025-11-01")]
    [InlineData("2025-11-06", "2025-11-06")]
    [InlineData("n.d.", null)]
    [InlineData("2025-13", null)]
    public void A_source_is_dated_as_exactly_as_it_says(string written, string? earliest)
    {
        var date = SourceDate.Find(written);
        Assert.Equal(earliest, date?.Earliest.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        if (date is not null)
            Assert.Equal(written, date.ToString());
    }
}
