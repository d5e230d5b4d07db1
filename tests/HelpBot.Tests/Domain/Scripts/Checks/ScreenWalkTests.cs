using HelpBot.Domain.Scripts.Checks;
using HelpBot.Domain.Scripts.Checks.Walk;
using HelpBot.Tests.Content;

namespace HelpBot.Tests.Domain.Scripts.Checks;

public class ScreenWalkTests
{
    [Fact]
    public void The_shipped_script_is_walked_whole_and_leaves_room_to_grow()
    {
        var script = new BrokenContent().Load().Compiled!;
        var walk = new ScreenWalk(script, ContentCopy.Today, new Findings());
        walk.Run();
        Assert.InRange(walk.Situations, script.Ordered.Length * 2, ScreenWalk.MaxSituations / 8);
    }

    [Fact]
    public void The_walk_is_the_same_every_time()
    {
        var script = SmallScript.Compiled;
        Assert.Equal(Walk(), Walk());

        int Walk()
        {
            var walk = new ScreenWalk(script, ContentCopy.Today, new Findings());
            walk.Run();
            return walk.Situations;
        }
    }
}
