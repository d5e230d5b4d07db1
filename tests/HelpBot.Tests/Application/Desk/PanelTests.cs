using HelpBot.Application.Desk.Kept;
using HelpBot.Domain.Cases;

namespace HelpBot.Tests.Application.Desk;

public sealed class PanelTests
{
    [Fact]
    public void Of_many_notes_the_oldest_goes_but_never_a_complaint_or_a_second_look()
    {
        var panel = new Panel(default).With(new PanelNote(DeskNote.WentBack, new CaseId(1))).With(new PanelNote(DeskNote.Complaint, new CaseId(2))).With(new PanelNote(DeskNote.SecondLook, new CaseId(3)));
        for (var later = 4; later < 20; later++) panel = panel.With(new PanelNote(DeskNote.LeadNeeded, new CaseId(later)));
        Assert.Equal([2, 3, 18, 19], panel.Notes.Select(note => note.About!.Value.Value));
        Assert.Equal(Panel.MaxNotes, panel.Notes.Length);
        for (var later = 20; later < 30; later++) panel = panel.With(new PanelNote(DeskNote.Complaint, new CaseId(later)));
        Assert.Equal(11, panel.Notes.Count(note => note.Note == DeskNote.Complaint));
    }
}
