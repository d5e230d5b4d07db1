using HelpBot.Domain.Cases;

namespace HelpBot.Tests.Domain.Cases;

/// <summary>Reading what is somebody else's: along with the owner, or as a lead who looks again.</summary>
public sealed class LooksTests
{
    private readonly DeskStage _stage = new();

    [Fact]
    public void Whoever_reads_along_sees_what_the_owner_sees_and_may_say_something_to_the_owner_alone()
    {
        var (who, lead) = (_stage.Person(), _stage.Person(Roles.Lead));
        var id = _stage.Talk(who);
        _stage.Do(new DeskInput.CallLead(who, id)).Do(new DeskInput.Join(lead, id));
        Assert.Equal(new DeskEffect.Share(id, who, lead), _stage.One<DeskEffect.Share>());
        var words = _stage.Write(lead);
        Assert.Equal(new DeskEffect.Whisper(id, words, who), _stage.One<DeskEffect.Whisper>());
        Assert.DoesNotContain(_stage.Effects, effect => effect is DeskEffect.ToHer);
        _stage.Do(new DeskInput.Leave(lead, id));
        Assert.Equal(DeskAnswer.NoTalk, After(lead));
    }

    [Fact]
    public void While_somebody_reads_along_nobody_else_is_called_and_nothing_is_left_asked_for()
    {
        var (who, lead, other) = (_stage.Person(), _stage.Person(Roles.Lead), _stage.Person(Roles.Lead));
        var id = _stage.Talk(who);
        _stage.Do(new DeskInput.CallLead(who, id)).Do(new DeskInput.Join(lead, id)).Forget();
        Assert.Equal(DeskAnswer.ReadAlready, _stage.Do(new DeskInput.CallLead(who, id)).Answered);
        Assert.False(_stage.Told(other, DeskNote.LeadCalled));
        Assert.False(_stage.Do(new DeskInput.Leave(lead, id))[id].LeadAsked);
    }

    [Fact]
    public void A_lead_from_her_own_region_reads_nothing_of_hers_unless_she_allows_it()
    {
        var (who, neighbour) = (_stage.Person(), _stage.Person(Roles.Lead, home: "almaty"));
        var near = Talk(allows: false);
        Assert.Equal(DeskAnswer.NoLead, _stage.Do(new DeskInput.CallLead(who, near)).Answered);
        Assert.Equal(DeskAnswer.NotAllowed, _stage.Do(new DeskInput.Join(neighbour, near)).Answered);
        _stage.Do(new DeskInput.PutAside(who, near));
        Assert.False(_stage.Told(neighbour, DeskNote.SecondLook));
        Assert.Equal(DeskAnswer.NotAllowed, _stage.Do(new DeskInput.OpenSealed(neighbour, near)).Answered);
        Assert.Equal(DeskAnswer.NotAllowed, _stage.Do(new DeskInput.SecondLook(neighbour, near, Stays: true)).Answered);
        Assert.Empty(_stage.Do(new DeskInput.HerComplaint(near))[near].SealedFor);

        var far = Talk(allows: true);
        Assert.Equal(DeskAnswer.LeadCalled, _stage.Do(new DeskInput.CallLead(who, far)).Answered);
        Assert.Equal(DeskAnswer.Done, _stage.Do(new DeskInput.Join(neighbour, far)).Answered);

        CaseId Talk(bool allows)
        {
            var id = _stage.Open(new DeskInput.Offer(HelpBot.Domain.Conversation.Language.Russian, CasePriority.Ordinary, "almaty") { AllowsOwnRegion = allows });
            _stage.Do(new DeskInput.Take(who, id));
            _stage.Write(who, id);
            return id;
        }
    }

    [Fact]
    public void With_two_talks_to_read_along_nothing_is_guessed()
    {
        _stage.Rules = new() { Minors = MinorsPath.Supervised };
        const Roles Cleared = Roles.Volunteer | Roles.ClearedForMinors;
        var (one, two, reader) = (_stage.Person(Cleared), _stage.Person(Cleared), _stage.Person(Cleared));
        foreach (var owner in (VolunteerId[])[one, two])
        {
            var id = _stage.Open(new DeskInput.Offer(HelpBot.Domain.Conversation.Language.Russian, CasePriority.Ordinary) { IsMinor = true });
            _stage.Do(new DeskInput.Take(owner, id)).Do(new DeskInput.Join(reader, id));
        }
        Assert.Equal(DeskAnswer.NoTalk, After(reader));
    }

    [Fact]
    public void A_lead_reads_what_was_put_aside_before_deciding_and_no_longer_after_it()
    {
        var (who, lead, plain) = (_stage.Person(Roles.Lead), _stage.Person(Roles.Lead), _stage.Person());
        var id = _stage.Talk(who);
        _stage.Do(new DeskInput.PutAside(who, id));
        Assert.Contains(new DeskEffect.TellVolunteer(lead, DeskNote.SecondLook, id, Of: who), _stage.Effects);
        Assert.Equal(DeskAnswer.NotAllowed, _stage.Do(new DeskInput.OpenSealed(who, id)).Answered);
        Assert.Equal(DeskAnswer.NotAllowed, _stage.Do(new DeskInput.OpenSealed(plain, id)).Answered);
        _stage.Do(new DeskInput.OpenSealed(lead, id));
        Assert.Equal(new DeskEffect.Reveal(id, lead), _stage.One<DeskEffect.Reveal>());
        Assert.Equal(new DeskEffect.ShowSealed(id, lead), _stage.One<DeskEffect.ShowSealed>());
        _stage.Do(new DeskInput.SecondLook(lead, id, Stays: false));
        Assert.Contains(new DeskEffect.EraseChatOf(lead, id), _stage.Effects);
        Assert.Empty(_stage[id].SealedFor);
    }

    [Fact]
    public void A_lead_puts_a_sealed_text_away_and_may_open_it_again()
    {
        var (who, lead) = (_stage.Person(), _stage.Person(Roles.Lead));
        var id = _stage.Talk(who);
        _stage.Do(new DeskInput.HerComplaint(id));
        Assert.True(_stage.Told(who, DeskNote.Complained));
        _stage.Do(new DeskInput.OpenSealed(lead, id)).Do(new DeskInput.Leave(lead, id));
        Assert.Contains(new DeskEffect.EraseChatOf(lead, id), _stage.Effects);
        Assert.Equal(DeskAnswer.Done, _stage.Do(new DeskInput.OpenSealed(lead, id)).Answered);
    }

    [Fact]
    public void Who_ever_answered_in_a_talk_reads_no_complaint_about_it_and_who_was_complained_of_judges_nothing()
    {
        var (first, who, lead) = (_stage.Person(Roles.Lead), _stage.Person(Roles.Lead), _stage.Person(Roles.Lead));
        var id = _stage.Talk(first);
        _stage.Do(new DeskInput.HandOver(first, id)).Do(new DeskInput.Take(who, id));
        _stage.Write(who);
        _stage.Do(new DeskInput.HerComplaint(id));
        Assert.Equal([lead], _stage[id].SealedFor);
        var next = _stage.Open(new DeskInput.Offer(HelpBot.Domain.Conversation.Language.Russian, CasePriority.Ordinary) { After = id });
        _stage.Do(new DeskInput.Take(lead, next)).Forget().Do(new DeskInput.PutAside(lead, next));
        Assert.False(_stage.Told(who, DeskNote.SecondLook));
        Assert.Equal(DeskAnswer.NotAllowed, _stage.Do(new DeskInput.SecondLook(who, next, Stays: true)).Answered);
        Assert.True(_stage.Told(first, DeskNote.SecondLook));
    }

    [Fact]
    public void An_owner_takes_back_what_waits_for_her_and_she_is_unanswered_again()
    {
        var who = _stage.Person();
        var id = _stage.Talk(who);
        _stage.Do(new DeskInput.HerMove(id, HerPlace.Locked));
        var item = _stage.Write(who);
        Assert.Equal(item, Assert.Single(_stage[id].HeldForHer));
        _stage.Do(new DeskInput.TheirTakeBack(who, id, item));
        Assert.Contains(new DeskEffect.Retract(id, item), _stage.Effects);
        Assert.Empty(_stage[id].HeldForHer);
        Assert.NotNull(_stage[id].UnansweredSince);
    }

    private DeskAnswer After(VolunteerId who)
    {
        _stage.Write(who);
        return _stage.Answered;
    }
}
