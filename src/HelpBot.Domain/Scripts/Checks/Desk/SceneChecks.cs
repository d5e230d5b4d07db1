using System.Collections.Immutable;
using HelpBot.Domain.Desk.Practice;
using HelpBot.Domain.Desk.Practice.Source;
using HelpBot.Domain.Desk.Source;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Domain.Scripts.Checks.Desk;

/// <summary>Checks the played survivors: each kind once, every step reached, every step with a good answer, an end that can be reached.</summary>
internal sealed class SceneChecks(ImmutableArray<SceneSource> scenes, WordingChecks wordings, Findings findings)
{
    public void Run()
    {
        foreach (var kind in Choice.Words(typeof(SceneKind)).Where(kind => !scenes.Any(scene => scene.Kind?.Value == kind)))
            findings.Error("scene-missing", new("practice", 0, ""), $"Nobody plays '{kind}'.", "Write a file with this kind.");
        foreach (var twin in scenes.Where(scene => scenes.First(other => other.Kind?.Value == scene.Kind?.Value) != scene))
            findings.Error("scene-missing", twin.At, $"'{twin.Kind?.Value}' is played twice.", "Leave one file for each kind.");
        foreach (var scene in scenes) Check(scene);
    }

    private void Check(SceneSource scene)
    {
        foreach (var text in (DeskTextSource?[])[scene.Title, scene.Intro, scene.Lesson]) Check(text);
        var reached = new HashSet<string>(scene.Steps.Keys.Take(1));
        foreach (var step in scene.Steps.Values)
            foreach (var reply in step.Replies)
                if (reply.Go is { } go)
                {
                    if (scene.Steps.ContainsKey(go.Value)) reached.Add(go.Value);
                    else findings.Error("unknown-step", go.At, $"There is no step '{go.Value}' in this scene.", Spelling.FindNearest(go.Value, scene.Steps.Keys) is { } near ? $"Did you mean '{near}'?" : "Correct the name, or add the step.");
                }
        foreach (var (name, step) in scene.Steps) Check(name, step, reached.Contains(name));
        if (scene.Steps.Count > 0 && !Ends(scene))
            findings.Error("scene-without-end", scene.At, "Good answers never lead to the end of this scene.", "Leave 'go:' out of the last good answer.");
    }

    private void Check(string name, SceneStepSource step, bool isReached)
    {
        if (!isReached) findings.Error("unreached-step", step.At, $"Nothing leads to the step '{name}'.", "Let an answer lead there, or take it out.");
        if (step.Replies.Length < 2 || !step.Replies.Any(IsGood) || step.Replies.All(IsGood))
            findings.Error("nothing-to-choose", step.At, $"The step '{name}' needs a good answer and one that is not.", "Write both.");
        Check(step.Says);
        foreach (var reply in step.Replies)
        {
            Check(reply.Text);
            Check(reply.Why);
        }
    }

    private void Check(DeskTextSource? text)
    {
        if (text is null) return;
        foreach (var words in text.In) wordings.Check("practice", new(Template.Parse(words), text.Reviewed, [], text.At));
    }

    // Along good answers alone.
    private static bool Ends(SceneSource scene)
    {
        var (seen, waiting) = (new HashSet<string>(), new Stack<string>(scene.Steps.Keys.Take(1)));
        while (waiting.TryPop(out var name))
        {
            if (!seen.Add(name) || !scene.Steps.TryGetValue(name, out var step)) continue;
            foreach (var reply in step.Replies.Where(IsGood))
                if (reply.Go is { } go) waiting.Push(go.Value);
                else return true;
        }
        return false;
    }

    private static bool IsGood(SceneReplySource reply) => reply.Worth?.Value == Choice.Word(Worth.Good);
}
