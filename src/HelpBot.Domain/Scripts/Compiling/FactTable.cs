using System.Collections.Frozen;
using System.Collections.Immutable;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Domain.Scripts.Compiling;

/// <summary>Which facts there are and which values each can have.</summary>
internal sealed class FactTable(IReadOnlyDictionary<string, ImmutableArray<Sourced>> declared, IssueList issues)
{
    private readonly Dictionary<string, ImmutableArray<string>> _declared = [];

    public void CompileAll(SourcePosition at)
    {
        foreach (var (name, values) in declared)
        {
            if (BotFacts.All.ContainsKey(name))
                issues.Error("fact-of-the-bot", at.Under($"facts.{name}"), $"'{name}' is a fact that the bot fills in by itself.", "Give yours another name.");
            if (values.IsDefaultOrEmpty)
                issues.Error("fact-without-values", at.Under($"facts.{name}"), $"The fact '{name}' has no values.", "List the values that it can have.");
            _declared[name] = values.IsDefault ? [] : [.. values.Select(value => value.Value)];
        }
    }

    public FrozenDictionary<string, ImmutableArray<string>> Freeze() => _declared.ToFrozenDictionary();

    public ImmutableArray<KeyValuePair<string, string>> Sets(IReadOnlyDictionary<string, Sourced> set)
    {
        var sets = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        foreach (var (name, value) in set)
        {
            if (BotFacts.All.ContainsKey(name))
                issues.Error("fact-of-the-bot", value.At, $"'{name}' is filled in by the bot and cannot be set.", "Take it out of 'set:'.");
            else if (Knows(name, value.At)) CheckValue(name, value);
            sets.Add(new(name, value.Value));
        }
        return sets.DrainToImmutable();
    }

    public Guard Guard(ConditionSource? when, ConditionSource? unless) =>
        when is null && unless is null ? Scripts.Guard.Open : new(Condition(when), Condition(unless));

    private Condition? Condition(ConditionSource? source)
    {
        if (source is null) return null;
        var facts = ImmutableArray.CreateBuilder<FactIs>();
        foreach (var (name, values) in source.Facts)
        {
            if (Knows(name, values.IsDefaultOrEmpty ? source.At : values[0].At))
                foreach (var value in values) CheckValue(name, value);
            facts.Add(new(name, [.. values.Select(value => value.Value)]));
        }
        if (facts.Count == 0 && source.AtLeast is null)
            issues.Error("empty-condition", source.At, "The condition names no fact.", "Name one, or take the condition out.");
        return new(facts.DrainToImmutable(), AtLeast(source.AtLeast));
    }

    private AtLeast? AtLeast(AtLeastSource? source)
    {
        if (source is null) return null;
        var of = source.Of.IsDefault ? [] : source.Of;
        if (source.N is not { } n || n < 1 || n > of.Length)
            issues.Error("bad-count", source.At, $"'n' must lie between 1 and the number of facts ({of.Length}).", "Correct 'n', or name more facts under 'of:'.");
        if (source.Is is not { } value) issues.Missing(source.At, "is", "at_least");
        else
            foreach (var name in of)
                if (Knows(name.Value, name.At)) CheckValue(name.Value, value);
        return new(source.N ?? 1, source.Is?.Value ?? Conversation.Facts.Unset, [.. of.Select(name => name.Value)]);
    }

    private bool Knows(string name, SourcePosition at)
    {
        if (_declared.ContainsKey(name) || BotFacts.All.ContainsKey(name)) return true;
        issues.Unknown("unknown-fact", new(name, at), "fact", _declared.Keys.Concat(BotFacts.All.Keys));
        return false;
    }

    private void CheckValue(string name, Sourced value)
    {
        if (value.Value == Conversation.Facts.Unset) return;
        var values = _declared.TryGetValue(name, out var own) ? own : BotFacts.All[name];
        if (!values.Contains(value.Value)) issues.Unknown("unknown-value", value, $"value of '{name}'", values);
    }
}
