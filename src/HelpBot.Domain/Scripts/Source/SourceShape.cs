namespace HelpBot.Domain.Scripts.Source;

/// <summary>The words that a property may hold: the names of an enum in kebab case, as <see cref="Choice"/> spells them.</summary>
/// <param name="words">The enum.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OneOfAttribute(Type words) : Attribute
{
    /// <summary>The enum.</summary>
    public Type Words { get; } = words;

    /// <summary>A beginning that makes any word allowed (<c>timer-</c>); null if none.</summary>
    public string? OrPrefix { get; init; }

    /// <summary>A beginning that makes a word of each language's code (<c>language-</c>); null if none.</summary>
    public string? OrLanguage { get; init; }
}

/// <summary>The property holds something for each language: a key for each, its code (<c>ru</c>, <c>kk</c>).</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class EachLanguageAttribute : Attribute;

/// <summary>A plain scalar may stand for the whole record: it is then this property.</summary>
/// <param name="property">The property's C# name.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ShortFormAttribute(string property) : Attribute
{
    /// <summary>The property's C# name.</summary>
    public string Property { get; } = property;
}

/// <summary>Where a list is expected, one entry may stand without the list. On a list of lists or a map of lists this is meant of the inner ones.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OneOrManyAttribute : Attribute;

/// <summary>All keys of the mapping that are no other property's stand in this one (a dictionary).</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OtherKeysAttribute : Attribute;

/// <summary>The key must be there.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MustAttribute : Attribute;

/// <summary>Not read from the file by this name: a position, or a slot that another reader fills.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NotWrittenAttribute : Attribute;
