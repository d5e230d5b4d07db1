using System.Collections.Immutable;
using HelpBot.Domain.Conversation;

namespace HelpBot.Domain.Scripts;

/// <summary>Whether a button is shown, or a junction taken: all of <see cref="When"/> and not all of <see cref="Unless"/>.</summary>
/// <param name="When">What must hold; null if nothing.</param>
/// <param name="Unless">What must not hold; null if nothing.</param>
public sealed record Guard(Condition? When, Condition? Unless)
{
    /// <summary>Always holds.</summary>
    public static readonly Guard Open = new(null, null);

    /// <summary>Whether it always holds.</summary>
    public bool IsOpen => When is null && Unless is null;

    /// <summary>Whether it holds for these facts.</summary>
    public bool Holds<T>(in T facts) where T : IFactValues => (When is null || When.Holds(facts)) && (Unless is null || !Unless.Holds(facts));

    /// <summary>The facts it reads, each as often as it is named.</summary>
    public IEnumerable<string> Reads => (When?.Reads ?? []).Concat(Unless?.Reads ?? []);
}

/// <summary>Several facts, each with one of some values.</summary>
/// <param name="Facts">All of these.</param>
/// <param name="AtLeast">And this; null if not asked.</param>
public sealed record Condition(ImmutableArray<FactIs> Facts, AtLeast? AtLeast)
{
    /// <summary>Whether it holds for these facts.</summary>
    public bool Holds<T>(in T facts) where T : IFactValues
    {
        foreach (var fact in Facts)
            if (!fact.Values.Contains(facts[fact.Name])) return false;
        return AtLeast is null || AtLeast.Holds(facts);
    }

    /// <summary>The facts it reads.</summary>
    public IEnumerable<string> Reads => Facts.Select(fact => fact.Name).Concat(AtLeast?.Of ?? []);
}

/// <summary>A fact that must have one of some values.</summary>
/// <param name="Name">The fact.</param>
/// <param name="Values">One or more; <see cref="Conversation.Facts.Unset"/> where nobody answered.</param>
public readonly record struct FactIs(string Name, ImmutableArray<string> Values);

/// <summary>At least so many of several facts have one value.</summary>
/// <param name="N">How many, from 1.</param>
/// <param name="Is">The value.</param>
/// <param name="Of">The facts.</param>
public sealed record AtLeast(int N, string Is, ImmutableArray<string> Of)
{
    /// <summary>Whether it holds for these facts.</summary>
    public bool Holds<T>(in T facts) where T : IFactValues
    {
        var found = 0;
        foreach (var name in Of)
            if (facts[name] == Is && ++found >= N) return true;
        return false;
    }
}
