using HelpBot.Domain.Desk.Practice;
using HelpBot.Tests.Domain.Conversation.Shipped;

namespace HelpBot.Tests.Domain.Desk.Practice;

/// <summary>The practice room, with the shipped scenes.</summary>
public sealed class RehearsalTests
{
    public static TheoryData<SceneKind> Kinds => [.. Enum.GetValues<SceneKind>()];

    private static Scene Scene(SceneKind kind) => ShippedScript.Script.Book.Scenes.Single(scene => scene.Kind == kind);

    private static Rehearsal Play(SceneKind kind, Func<SceneStep, int> choose)
    {
        var run = Rehearsal.Begin(Scene(kind));
        for (var steps = 0; run.Step is { } step; steps++)
        {
            Assert.True(steps < 20, "The scene does not end.");
            run = run.Answer(choose(step));
        }
        return run;
    }

    private static int First(SceneStep step, Func<Worth, bool> which)
    {
        var at = step.Replies.ToList().FindIndex(reply => which(reply.Worth));
        return at < 0 ? 0 : at;
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Good_answers_lead_through_a_scene_and_pass_it(SceneKind kind)
    {
        var run = Play(kind, step => First(step, worth => worth == Worth.Good));
        Assert.True(run.IsPassed);
        Assert.All(run.Remarks, remark => Assert.Equal(Worth.Good, remark.Reply.Worth));
    }

    [Theory, MemberData(nameof(Kinds))]
    public void One_answer_that_would_do_harm_fails_it(SceneKind kind)
    {
        var harmed = false;
        var run = Play(kind, step =>
        {
            var harmful = harmed ? -1 : step.Replies.ToList().FindIndex(reply => reply.Worth == Worth.Harmful);
            harmed |= harmful >= 0;
            return harmful >= 0 ? harmful : First(step, worth => worth == Worth.Good);
        });
        Assert.True(harmed);
        Assert.False(run.IsPassed);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void One_answer_that_does_not_help_is_forgiven_and_two_are_not(SceneKind kind)
    {
        bool Passes(int weak) => Play(kind, step =>
        {
            var place = weak > 0 ? step.Replies.ToList().FindIndex(reply => reply.Worth == Worth.Weak) : -1;
            if (place >= 0) weak--;
            return place >= 0 ? place : First(step, worth => worth == Worth.Good);
        }).IsPassed;
        Assert.True(Passes(1));
        Assert.Equal(Scene(kind).Steps.Values.Count(step => step.Replies.Any(reply => reply.Worth == Worth.Weak)) < 2, Passes(2));
    }

    [Fact]
    public void Every_answer_is_told_apart_at_the_end_in_its_order()
    {
        var run = Play(SceneKind.Abuser, step => First(step, worth => worth == Worth.Harmful));
        Assert.Equal(run.Answers.Length, run.Remarks.Length);
        Assert.Equal(run.Remarks.Length, run.Count(Worth.Harmful));
        Assert.All(run.Remarks, remark => Assert.NotEmpty(remark.Reply.Why.In(HelpBot.Domain.Conversation.Language.Kazakh).Source));
    }

    [Fact]
    public void An_answer_that_is_none_changes_nothing()
    {
        var run = Rehearsal.Begin(Scene(SceneKind.Silent));
        Assert.Same(run, run.Answer(-1));
        Assert.Same(run, run.Answer(99));
        var over = Play(SceneKind.Silent, step => First(step, worth => worth == Worth.Good));
        Assert.Same(over, over.Answer(0));
        Assert.False(run.IsPassed);
    }

    [Fact]
    public void A_run_goes_on_from_its_answers_alone()
    {
        var run = Rehearsal.Begin(Scene(SceneKind.Teenager)).Answer(0).Answer(1);
        var again = Rehearsal.Resume(Scene(SceneKind.Teenager), run.Answers);
        Assert.Equal(run.Remarks.AsEnumerable(), again.Remarks);
        Assert.Equal(run.Step, again.Step);
    }

    [Fact]
    public void A_first_shift_needs_every_scene()
    {
        var scenes = ShippedScript.Script.Book.Scenes;
        Assert.True(Practised.IsEnough(Enum.GetValues<SceneKind>(), scenes));
        Assert.False(Practised.IsEnough(Enum.GetValues<SceneKind>().Skip(1), scenes));
        Assert.False(Practised.IsEnough(Enum.GetValues<SceneKind>(), []));
    }
}
