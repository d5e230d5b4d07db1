using System.Diagnostics.CodeAnalysis;
using HelpBot.EndToEnd.Tests.ByHand;

/// <summary>What the runtime calls before the program's first line, where <see cref="HandLine"/> has asked for it (decision 0009). Its name and place are the runtime's.</summary>
[SuppressMessage("Design", "CA1050:Declare types in namespaces", Justification = "The runtime looks for it without one.")]
internal static class StartupHook
{
    public static void Initialize() => HookedProgram.Begin();
}
