using FsCheck;
using FsCheck.Fluent;
using HelpBot.Domain.Understanding;

namespace HelpBot.Tests.Domain.Understanding;

public class AnyTextTests
{
    [Fact]
    public void Any_text_is_read_without_an_exception_and_twice_the_same() =>
        Prop.ForAll<string>(text =>
        {
            var reading = Shipped.Read(text ?? "");
            return Enum.IsDefined(reading.Label) && (reading.Label == Label.Exit) == reading.Exit.HasValue
                && reading.Reason == Shipped.Read(text ?? "").Reason;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("\ud83d")]
    [InlineData("\0\u200b\u200d")]
    [InlineData("ааааааааааааааааааааааааааааааааааааааааааааааааааааааааааааааааааааааааааааааааааааа")]
    [InlineData("مرحبا كيف حالك")]
    [InlineData("我很好")]
    public void Odd_texts_are_not_taken_for_danger(string text) => Assert.NotEqual(Label.Danger, Shipped.Read(text).Label);

    [Fact]
    public void A_full_message_of_one_word_is_read() => Shipped.Read(new string('й', 5000));
}
