using System.Collections.Immutable;
using HelpBot.Application.Desk.Kept;
using HelpBot.Application.Telegram;
using HelpBot.Domain.Cases;

namespace HelpBot.Tests.Application.Desk;

public sealed class MemoryCodecTests
{
    private static readonly VolunteerId Who = new(3);
    private static readonly ImmutableSortedDictionary<VolunteerId, Panel> Bare = ImmutableSortedDictionary<VolunteerId, Panel>.Empty.Add(Who, new Panel(new TelegramChatId(7)));

    [Fact]
    public void What_was_asked_and_answered_in_a_chat_is_read_as_it_was_written()
    {
        var panel = Bare[Who] with { Question = new PanelQuestion(QuestionKind.Note, new CaseId(5)), Said = "talk.none", SaidOf = new CaseId(4), Notes = [new PanelNote(DeskNote.NotSent, new CaseId(2))] };
        var read = MemoryCodec.ReadPanels(MemoryCodec.Write(Bare.SetItem(Who, panel)).Span, Bare)[Who];
        Assert.Equal((panel.Question, panel.Said, panel.SaidOf), (read.Question, read.Said, read.SaidOf));
        Assert.Equal(panel.Notes.AsEnumerable(), read.Notes);
    }

    [Fact]
    public void A_row_from_before_questions_were_kept_is_read_without_them()
    {
        var panel = Bare[Who] with { Page = PanelPage.Replies, Passed = [1], Notes = [new PanelNote(DeskNote.Nudge, new CaseId(2))] };
        var row = MemoryCodec.Write(Bare.SetItem(Who, panel));
        // No question, about nothing, nothing said, of nothing: a byte each.
        var read = MemoryCodec.ReadPanels(row.Span[..^4], Bare)[Who];
        Assert.Equal((PanelPage.Replies, null, null), (read.Page, read.Question, read.Said));
        Assert.Equal(panel.Notes.AsEnumerable(), read.Notes);
    }
}
