using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;

namespace HelpBot.Tests.Domain.Cases;

public sealed class PeopleTests
{
    private readonly DeskStage _stage = new();

    [Fact]
    public void A_link_is_good_once()
    {
        _stage.Do(new DeskInput.MakeInvite(7, Roles.Volunteer | Roles.Lead)).Do(new DeskInput.UseInvite(7));
        var id = _stage.One<DeskEffect.Joined>().Who;
        Assert.True(_stage[id].IsLead);
        _stage.Do(new DeskInput.UseInvite(7)).One<DeskEffect.InviteVoid>();
    }

    [Fact]
    public void A_link_made_beside_the_program_is_good_once_and_remembered_until_its_end()
    {
        var code = new Invite(7, Roles.Volunteer | Roles.Lead, _stage.Now + TimeSpan.FromHours(24));
        _stage.Do(new DeskInput.UseSigned(code) { Reads = Language.Kazakh });
        var who = _stage[_stage.One<DeskEffect.Joined>().Who];
        Assert.Equal((true, Language.Kazakh), (who.IsLead, who.Reads));
        _stage.Do(new DeskInput.UseSigned(code)).One<DeskEffect.InviteVoid>();
        _stage.Do(new DeskInput.UseInvite(7)).One<DeskEffect.InviteVoid>();
        _stage.Wait(TimeSpan.FromHours(24)).Do(new DeskInput.UseSigned(code)).One<DeskEffect.InviteVoid>();
        Assert.Empty(_stage.Desk.Invites);
    }

    [Fact]
    public void A_link_made_beside_the_program_that_allows_nothing_is_void() =>
        _stage.Do(new DeskInput.UseSigned(new Invite(7, Roles.None, _stage.Now + TimeSpan.FromHours(1)))).One<DeskEffect.InviteVoid>();

    [Fact]
    public void A_link_is_void_after_24_hours()
    {
        _stage.Do(new DeskInput.MakeInvite(7, Roles.Volunteer)).Wait(TimeSpan.FromHours(24)).Do(new DeskInput.UseInvite(7)).One<DeskEffect.InviteVoid>();
        Assert.Empty(_stage.Desk.Invites);
    }

    [Fact]
    public void Practice_comes_before_the_first_shift()
    {
        _stage.Do(new DeskInput.MakeInvite(7, Roles.Volunteer)).Do(new DeskInput.UseInvite(7));
        var id = _stage.One<DeskEffect.Joined>().Who;
        Assert.Equal(DeskAnswer.PractiseFirst, _stage.Do(new DeskInput.OnShift(id)).Answered);
        Assert.Equal(DeskAnswer.RegionFirst, _stage.Do(new DeskInput.Practised(id)).Do(new DeskInput.OnShift(id)).Answered);
        Assert.Null(_stage[id].OnShiftSince);
        Assert.Equal(DeskAnswer.OnShift, _stage.Do(new DeskInput.SetProfile(id, SpokenLanguages.All, "almaty", IsWoman: false)).Do(new DeskInput.OnShift(id)).Answered);
    }

    [Fact]
    public void Who_lives_in_another_country_may_meet_everybody()
    {
        var who = _stage.Person(home: Volunteer.Abroad);
        var id = _stage.Open(new DeskInput.Offer(HelpBot.Domain.Conversation.Language.Russian, CasePriority.Ordinary, "almaty"));
        Assert.Equal(DeskAnswer.Taken, _stage.Do(new DeskInput.Take(who, id)).Answered);
    }

    [Fact]
    public void Who_leads_no_more_reads_no_complaint()
    {
        var (who, lead) = (_stage.Person(), _stage.Person(Roles.Volunteer | Roles.Lead));
        _stage.Person(Roles.Volunteer | Roles.Lead);
        var id = _stage.Talk(who);
        _stage.Do(new DeskInput.HerComplaint(id)).Do(new DeskInput.OpenSealed(lead, id));
        Assert.Equal(DeskAnswer.Done, _stage.Answered);
        _stage.Do(new DeskInput.SetRoles(lead, Roles.Volunteer));
        Assert.Contains(new DeskEffect.EraseChatOf(lead, id), _stage.Effects);
        Assert.Equal(DeskAnswer.NotAllowed, _stage.Do(new DeskInput.OpenSealed(lead, id)).Answered);
    }

    [Fact]
    public void Two_people_bear_different_words_on_the_board() =>
        Assert.NotEqual(_stage[_stage.Person()].Alias, _stage[_stage.Person()].Alias);

    [Fact]
    public void Removal_hands_the_talk_back_and_erases_the_chat_at_once()
    {
        var (who, other) = (_stage.Person(), _stage.Person());
        var id = _stage.Talk(who);
        _stage.Forget().Do(new DeskInput.Remove(who));
        Assert.Equal([new DeskEffect.EraseChatOf(who, id)], _stage.Effects.OfType<DeskEffect.EraseChatOf>());
        _stage.One<DeskEffect.EraseAllOf>();
        Assert.True(_stage.Told(id, DeskNews.Returned));
        Assert.Equal(id, Assert.Single(_stage.Called(other)));
        Assert.Null(_stage.Desk.Find(who));
    }

    [Theory]
    [InlineData(Absence.NotInGroup)]
    [InlineData(Absence.Unreachable)]
    public void Who_leaves_the_group_or_blocks_the_bot_in_mid_talk_loses_it_and_can_do_nothing(Absence why)
    {
        var (who, _) = (_stage.Person(), _stage.Person());
        var id = _stage.Talk(who);
        _stage.Do(new DeskInput.BeAbsent(who, why));
        Assert.Null(_stage[id].Owner);
        Assert.Equal(DeskAnswer.NotOnList, _stage.Do(new DeskInput.OnShift(who)).Answered);
        Assert.Equal(DeskAnswer.NotOnList, _stage.Do(new DeskInput.Take(who, id)).Answered);
        _stage.Do(new DeskInput.BeAbsent(who, Absence.None)).Do(new DeskInput.OnShift(who));
        Assert.Equal(DeskAnswer.Taken, _stage.Do(new DeskInput.Take(who, id)).Answered);
    }

    [Fact]
    public void Who_turns_out_to_be_of_her_region_loses_the_talk()
    {
        var who = _stage.Person();
        var id = _stage.Open(new DeskInput.Offer(Language.Russian, CasePriority.Ordinary, "almaty"));
        _stage.Do(new DeskInput.Take(who, id)).Do(new DeskInput.SetProfile(who, SpokenLanguages.All, "almaty", false));
        Assert.Null(_stage[id].Owner);
    }

    [Fact]
    public void Whoever_is_not_on_the_list_gets_one_answer_and_nothing_else()
    {
        var id = new VolunteerId(9);
        Assert.Equal(DeskAnswer.NotOnList, _stage.Do(new DeskInput.OnShift(id)).Answered);
        Assert.Equal(DeskAnswer.NotOnList, _stage.Do(new DeskInput.OffShift(id)).Answered);
        _stage.Do(new DeskInput.Remove(id));
        Assert.Empty(_stage.Effects);
        _stage.Write(id);
        Assert.Equal(DeskAnswer.NotOnList, _stage.Answered);
    }

    [Fact]
    public void The_figures_tell_only_counts_of_ten_and_more()
    {
        var who = _stage.Person();
        for (var talks = 0; talks < 9; talks++) _stage.Do(new DeskInput.Close(who, _stage.Talk(who)));
        Assert.Empty(DeskStats.Of(_stage.Desk).Counts);
        Assert.Null(DeskStats.Of(_stage.Desk).WaitHalf);
        var slow = _stage.Open();
        _stage.Wait(TimeSpan.FromSeconds(40)).Do(new DeskInput.Take(who, slow));
        var stats = DeskStats.Of(_stage.Desk);
        Assert.Contains(KeyValuePair.Create(DeskCounts.Taken, 10), stats.Counts);
        Assert.DoesNotContain(stats.Counts, count => count.Key == DeskCounts.Closed);
        Assert.Equal((TimeSpan.Zero, TimeSpan.FromSeconds(40)), (stats.WaitHalf, stats.WaitMost));
    }
}
