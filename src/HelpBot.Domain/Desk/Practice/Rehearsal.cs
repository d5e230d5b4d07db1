using System.Collections.Immutable;

namespace HelpBot.Domain.Desk.Practice;

/// <summary>One run through a scene. Immutable; it can be written down as the scene's kind and the answers given.</summary>
public sealed record Rehearsal
{
    /// <summary>How many answers that do not help may be given and the scene still be passed.</summary>
    public const int MaxWeak = 1;

    private Rehearsal(Scene scene) => Scene = scene;

    /// <summary>The scene.</summary>
    public Scene Scene { get; }

    /// <summary>The answers given so far, each by its place among those of its step, from 0.</summary>
    public ImmutableArray<int> Answers { get; private init; } = [];

    /// <summary>What was said and answered so far, in order.</summary>
    public ImmutableArray<Remark> Remarks { get; private init; } = [];

    /// <summary>The step that waits for an answer; null once it is over.</summary>
    public SceneStep? Step { get; private init; }

    /// <summary>Whether it is over.</summary>
    public bool IsOver => Step is null;

    /// <summary>Whether it is over and nothing in it would have done harm.</summary>
    public bool IsPassed => IsOver && Count(Worth.Harmful) == 0 && Count(Worth.Weak) <= MaxWeak;

    /// <summary>Begins a scene.</summary>
    public static Rehearsal Begin(Scene scene)
    {
        ArgumentNullException.ThrowIfNull(scene);
        return new(scene) { Step = scene.Steps[scene.First] };
    }

    /// <summary>Begins a scene and gives answers that were given before.</summary>
    /// <returns>The run after them; as far as they fit, if the scene has changed meanwhile.</returns>
    public static Rehearsal Resume(Scene scene, IEnumerable<int> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return answers.Aggregate(Begin(scene), (run, answer) => run.Answer(answer));
    }

    /// <summary>Gives an answer.</summary>
    /// <param name="place">Its place among those of the step, from 0.</param>
    /// <returns>The run after it; the same one if there is no such answer or it is over.</returns>
    public Rehearsal Answer(int place)
    {
        if (Step is not { } step || place < 0 || place >= step.Replies.Length) return this;
        var reply = step.Replies[place];
        return this with
        {
            Answers = Answers.Add(place),
            Remarks = Remarks.Add(new(step, reply)),
            Step = reply.Go is { } next ? Scene.Steps.GetValueOrDefault(next) : null,
        };
    }

    /// <summary>How many answers of a worth were given.</summary>
    public int Count(Worth worth) => Remarks.Count(remark => remark.Reply.Worth == worth);
}

/// <summary>One exchange of a scene.</summary>
/// <param name="Step">What came.</param>
/// <param name="Reply">What was answered.</param>
public sealed record Remark(SceneStep Step, SceneReply Reply);
