using System.Collections.Frozen;
using System.Collections.Immutable;
using HelpBot.Domain.Scripts;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Domain.Desk.Practice;

/// <summary>A played survivor: what she writes, what may be answered, what is said about it at the end.</summary>
/// <param name="Kind">Who is played.</param>
/// <param name="Title">On a button.</param>
/// <param name="Intro">What is said before it begins.</param>
/// <param name="Lesson">What is to be remembered.</param>
/// <param name="First">The name of the first step.</param>
/// <param name="Steps">All steps by name.</param>
/// <param name="At">Where it stands.</param>
public sealed record Scene(SceneKind Kind, ScriptText Title, ScriptText Intro, ScriptText Lesson, string First, FrozenDictionary<string, SceneStep> Steps, SourcePosition At);

/// <summary>A step of a scene.</summary>
/// <param name="Says">What comes from the played survivor.</param>
/// <param name="Replies">The answers to choose from, in order.</param>
public sealed record SceneStep(ScriptText Says, ImmutableArray<SceneReply> Replies);

/// <summary>An answer to choose.</summary>
/// <param name="Text">What the volunteer writes or does.</param>
/// <param name="Worth">How good it is.</param>
/// <param name="Why">Why.</param>
/// <param name="Go">The step that follows; null: the scene is over.</param>
public sealed record SceneReply(ScriptText Text, Worth Worth, ScriptText Why, string? Go);

/// <summary>Who is played.</summary>
public enum SceneKind : byte
{
    /// <summary>Somebody frightened, with danger near.</summary>
    Frightened = 0,

    /// <summary>Somebody who hardly writes.</summary>
    Silent = 1,

    /// <summary>Somebody under 18.</summary>
    Teenager = 2,

    /// <summary>The one who harms, writing as her.</summary>
    Abuser = 3,

    /// <summary>Somebody who plays a prank.</summary>
    Prankster = 4,
}

/// <summary>How good an answer is.</summary>
public enum Worth : byte
{
    /// <summary>As it should be.</summary>
    Good = 0,

    /// <summary>It does not help; it does no harm either.</summary>
    Weak = 1,

    /// <summary>In earnest it could do harm.</summary>
    Harmful = 2,
}
