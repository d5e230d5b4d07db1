namespace HelpBot.EndToEnd.Tests.Running;

/// <summary>Tests that start the real program and wait in real time: one after another, since two at once on a small machine would measure each other. Where the clock is moved by hand nothing is measured, and they run beside others.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class OneAtATime
{
    public const string Name = "one at a time";
}
