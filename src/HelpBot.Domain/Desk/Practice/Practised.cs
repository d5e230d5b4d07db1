using System.Collections.Immutable;

namespace HelpBot.Domain.Desk.Practice;

/// <summary>Whether somebody has practised enough for a first shift.</summary>
public static class Practised
{
    /// <summary>Whether all scenes that the content has were passed.</summary>
    /// <param name="passed">The kinds that were passed, in any order.</param>
    /// <param name="scenes">The scenes there are; where there is none, nobody counts as practised.</param>
    public static bool IsEnough(IEnumerable<SceneKind> passed, ImmutableArray<Scene> scenes) =>
        !scenes.IsDefaultOrEmpty && scenes.Select(scene => scene.Kind).Distinct().All(passed.ToHashSet().Contains);
}
