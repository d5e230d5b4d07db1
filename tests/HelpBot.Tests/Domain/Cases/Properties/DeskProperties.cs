using FsCheck;
using FsCheck.Fluent;
using HelpBot.Domain.Cases;
using HelpBot.Domain.Cases.Stored;

namespace HelpBot.Tests.Domain.Cases.Properties;

public sealed class DeskProperties
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(1500).WithEndSize(60);

    private static readonly DeskRules Busy = new() { TalksAtOnce = 3, Minors = MinorsPath.Supervised };

    [Fact]
    public void Nobodys_word_ever_reaches_another_than_its_cases_owner_and_a_case_has_one_owner() => Check.One(Thorough, Prop.ForAll(AnyDeskInputs.Many, acts =>
    {
        var crowd = new DeskCrowd(Busy);
        foreach (var act in acts) crowd.Do(act);
    }));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Nor_in_long_nights_in_which_much_is_said(int talks)
    {
        var (given, reached) = (0, 0);
        for (var seed = 0; seed < 5; seed++)
        {
            var crowd = new DeskCrowd(Busy with { TalksAtOnce = talks });
            foreach (var act in AnyDeskInputs.Long(1500, seed + (100 * talks))) crowd.Do(act);
            given += crowd.Watch.Given.Count;
            reached += crowd.Watch.Reached;
        }

        // The property says something only if words do reach people.
        Assert.InRange(given, 25, int.MaxValue);
        Assert.InRange(reached, 25, int.MaxValue);
    }

    [Fact]
    public void The_same_inputs_give_the_same_bytes() => Check.One(Thorough.WithMaxTest(200), Prop.ForAll(AnyDeskInputs.Many, acts =>
    {
        var (one, other) = (new DeskCrowd(Busy), new DeskCrowd(Busy));
        foreach (var act in acts)
        {
            one.Do(act);
            other.Do(act);
            Assert.Equal(DeskCodec.Encode(one.Stage.Desk), DeskCodec.Encode(other.Stage.Desk));
            Assert.Equal(one.Stage.Effects.Select(effect => effect.GetType()), other.Stage.Effects.Select(effect => effect.GetType()));
        }
    }));

    [Fact]
    public void However_a_night_went_in_31_days_every_key_is_destroyed() => Check.One(Thorough.WithMaxTest(150), Prop.ForAll(AnyDeskInputs.Many, acts =>
    {
        var crowd = new DeskCrowd(Busy);
        foreach (var act in acts) crowd.Do(act);
        var opened = crowd.Stage.Desk.LastCase;
        crowd.Stage.Wait(TimeSpan.FromDays(32));
        Assert.Empty(crowd.Stage.Desk.Cases);
        Assert.Equal(opened, crowd.Stage.All.OfType<DeskEffect.DestroyKey>().Select(gone => gone.Case).Distinct().Count());
    }));
}
