using HelpBot.Application.Desk.Screens;
using HelpBot.Domain.Desk.Outgoing;
using HelpBot.Tests.Content;
using HelpBot.Tests.Domain.Conversation.Shipped;

namespace HelpBot.Tests.Application.Desk;

/// <summary>Reasons to look again, as they are kept beside a text.</summary>
public sealed class WarningsTests
{
    [Fact]
    public void Every_reason_of_a_text_is_kept_with_its_part()
    {
        var warnings = ShippedScript.Script.Book.Outgoing.Look("Марина, уходите сегодня на улицу Абая, звоните 150. Позвоните ему. он вчера сломал дверь", ContentCopy.Today, "он вчера сломал дверь ногой");
        Assert.Equal(Enum.GetValues<OutgoingReason>(), warnings.Select(warning => warning.Reason));
        Assert.Equal(
            [("warn.address", "улицу Абая"), ("warn.number", "150"), ("warn.name", "Марина"), ("warn.leave", "уходите сегодня"), ("warn.confront", "Позвоните ему"), ("warn.her-words", "он вчера сломал дверь")],
            Warnings.Read(Warnings.Write(warnings)!));
    }

    [Fact]
    public void Nothing_to_ask_about_is_nothing_kept() => Assert.Null(Warnings.Write([]));

    [Fact]
    public void Of_a_note_only_what_says_who_and_where_is_asked_about()
    {
        var warnings = ShippedScript.Script.Book.Outgoing.Look("Марина уходит сегодня, улица Абая, звонила 150. Позвоните ему", ContentCopy.Today);
        Assert.Equal([("notes.warn-address", "улица Абая"), ("notes.warn-name", "Марина"), ("notes.warn-number", "@marina")], Warnings.Read(Warnings.WriteOfNote(warnings, "@marina")!));
        Assert.Null(Warnings.WriteOfNote(ShippedScript.Script.Book.Outgoing.Look("Уходите сегодня, звонила 150", ContentCopy.Today), null));
    }

    [Theory]
    [InlineData("warn.leave\nуходите сегодня", "уходите сегодня")]
    [InlineData("warn.leave\nуходите\nсегодня", "уходите сегодня")]
    public void What_an_earlier_program_kept_is_read(string kept, string part) => Assert.Equal([("warn.leave", part)], Warnings.Read(kept));

    [Fact]
    public void A_part_over_several_lines_stays_one_short_line()
    {
        var kept = Warnings.Write([new(OutgoingReason.Confront, "позвоните\nwarn.name\nему"), new(OutgoingReason.Name, new string('а', 500))])!;
        Assert.Equal([("warn.confront", "позвоните warn.name ему"), ("warn.name", new string('а', 79) + "…")], Warnings.Read(kept));
    }
}
