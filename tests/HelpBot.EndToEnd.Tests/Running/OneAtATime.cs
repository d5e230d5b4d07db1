namespace HelpBot.EndToEnd.Tests.Running;

/// <summary>Tests that start the real program: one after another, since two at once on a small machine would measure each other.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class OneAtATime
{
    public const string Name = "one at a time";
}
