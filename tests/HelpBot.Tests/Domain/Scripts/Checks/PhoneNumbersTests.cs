using HelpBot.Domain.Scripts.Checks.Texts;

namespace HelpBot.Tests.Domain.Scripts.Checks;

public class PhoneNumbersTests
{
    [Theory]
    [InlineData("Наберите 102.", "102")]
    [InlineData("102-ге қоңырау шалыңыз", "102")]
    [InlineData("Линия 150 и 11616", "150", "11616")]
    [InlineData("102 103 112", "102", "103", "112")]
    [InlineData("+7 700 000 00 00", "+7 700 000 00 00")]
    [InlineData("8 (700) 000-00-00", "8 (700) 000-00-00")]
    [InlineData("77000000000", "77000000000")]
    [InlineData("1303, 1414", "1303", "1414")]
    public void Digits_that_somebody_might_dial_are_found(string text, params string[] numbers) => Assert.Equal(numbers, PhoneNumbers.In(text));

    [Theory]
    [InlineData("6 ноября 2025 года")]
    [InlineData("2024–2026, 2024 2026, 2024-2026")]
    [InlineData("Закон 245-VIII")]
    [InlineData("Вам 14–17 лет, на 30 дней, 20 из 100")]
    [InlineData("17 + 28 = ?")]
    [InlineData("до 1 000 000 тенге")]
    [InlineData("9:00–18:00")]
    [InlineData("1999 ж.")]
    [InlineData("2026-11-22")]
    public void Years_sums_and_hours_are_no_numbers(string text) => Assert.Empty(PhoneNumbers.In(text));

    [Fact]
    public void A_national_prefix_is_read_as_the_international_one() => Assert.Equal("77000000000", PhoneNumbers.Bare("8 (700) 000-00-00"));
}
