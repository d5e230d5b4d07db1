using System.Collections.Immutable;
using HelpBot.Domain.Conversation;

namespace HelpBot.Domain.Scripts.Checks.Walk;

/// <summary>A screen with the values of the facts that its guards read.</summary>
/// <param name="Node">The screen.</param>
/// <param name="Language">The language; null before one is chosen.</param>
/// <param name="Values">Facts with their values; those that are left out are unset.</param>
internal readonly record struct Situation(Node Node, Language? Language, ImmutableArray<KeyValuePair<string, string>> Values);

/// <summary>Facts as a list.</summary>
/// <param name="values">Those that are left out are unset.</param>
internal readonly struct ListedFacts(ImmutableArray<KeyValuePair<string, string>> values) : IFactValues
{
    public string this[string name]
    {
        get
        {
            foreach (var (fact, value) in values)
                if (fact == name) return value;
            return Facts.Unset;
        }
    }
}
