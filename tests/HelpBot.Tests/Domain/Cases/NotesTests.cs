using HelpBot.Domain.Cases;

namespace HelpBot.Tests.Domain.Cases;

public sealed class NotesTests
{
    private readonly DeskStage _stage = new();
    private int _notes = 10_000;

    [Fact]
    public void A_note_goes_to_the_next_owner_and_to_nobody_else()
    {
        var (who, next, lead) = (_stage.Person(), _stage.Person(), _stage.Person(Roles.Lead));
        var id = _stage.Talk(who);
        var note = Leave(who, id);
        Assert.Equal(DeskAnswer.NoteKept, _stage.Answered);
        _stage.Do(new DeskInput.CallLead(who, id)).Do(new DeskInput.Join(lead, id)).Do(new DeskInput.HandOver(who, id));
        Assert.DoesNotContain(_stage.All, effect => effect is DeskEffect.ShowNote);
        _stage.Do(new DeskInput.Take(next, id));
        Assert.Equal(new DeskEffect.ShowNote(id, note, next), _stage.One<DeskEffect.ShowNote>());
    }

    [Fact]
    public void The_one_after_that_does_not_get_it_unless_the_next_never_wrote_to_her()
    {
        var (who, silent, next, last) = (_stage.Person(), _stage.Person(), _stage.Person(), _stage.Person());
        var id = _stage.Talk(who);
        var note = Leave(who, id);
        _stage.Do(new DeskInput.HandOver(who, id)).Do(new DeskInput.Take(silent, id)).Do(new DeskInput.HandOver(silent, id)).Do(new DeskInput.Take(next, id));
        Assert.Equal(new DeskEffect.ShowNote(id, note, next), _stage.One<DeskEffect.ShowNote>());
        _stage.Write(next);
        _stage.Do(new DeskInput.HandOver(next, id));
        Assert.Contains(new DeskEffect.Drop(note), _stage.Effects);
        _stage.Do(new DeskInput.Take(last, id));
        Assert.DoesNotContain(_stage.Effects, effect => effect is DeskEffect.ShowNote);
    }

    [Fact]
    public void A_later_note_takes_the_place_of_the_earlier_and_its_writer_may_take_it_away()
    {
        var who = _stage.Person();
        var id = _stage.Talk(who);
        var first = Leave(who, id);
        var second = Leave(who, id);
        Assert.Contains(new DeskEffect.Drop(first), _stage.Effects);
        Assert.Equal((second, who), (_stage[id].Note!.Value, _stage[id].NoteBy!.Value));
        _stage.Do(new DeskInput.DropNote(who, id));
        Assert.Contains(new DeskEffect.Drop(second), _stage.Effects);
        Assert.Null(_stage[id].Note);
    }

    [Fact]
    public void Only_the_owner_leaves_one()
    {
        var (who, other) = (_stage.Person(), _stage.Person());
        var id = _stage.Talk(who);
        var note = Leave(other, id);
        Assert.Equal(DeskAnswer.NotAllowed, _stage.Answered);
        Assert.Contains(new DeskEffect.Drop(note), _stage.Effects);
        Assert.Null(_stage[id].Note);
    }

    [Fact]
    public void Whoever_takes_the_own_case_again_is_not_shown_the_own_note()
    {
        var who = _stage.Person();
        var id = _stage.Talk(who);
        Leave(who, id);
        _stage.Do(new DeskInput.HandOver(who, id)).Do(new DeskInput.Take(who, id));
        Assert.DoesNotContain(_stage.Effects, effect => effect is DeskEffect.ShowNote);
    }

    private ItemId Leave(VolunteerId by, CaseId id)
    {
        var note = new ItemId(++_notes);
        _stage.Do(new DeskInput.LeaveNote(by, id, note));
        return note;
    }
}
