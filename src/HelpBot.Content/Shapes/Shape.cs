using System.Collections.Immutable;
using System.Reflection;
using HelpBot.Domain.Conversation;

namespace HelpBot.Content.Shapes;

/// <summary>What may stand at a place of a content file. Derived from the source records; both the binder and the JSON schema follow it, so they agree.</summary>
internal abstract record Shape
{
    private Shape() { }

    /// <summary>A word or text.</summary>
    /// <param name="Type">What becomes of it: <c>string</c>, <c>Sourced</c>, <c>bool</c> or <c>int</c>.</param>
    /// <param name="Words">The words that it may be; empty if any.</param>
    /// <param name="OrPrefix">A beginning that makes any word allowed; null if none.</param>
    public sealed record Word(Type Type, ImmutableArray<string> Words, string? OrPrefix) : Shape;

    /// <summary>A list.</summary>
    /// <param name="Item">What each entry is.</param>
    /// <param name="ItemType">Its type.</param>
    /// <param name="OrOne">Whether one entry may stand without the list.</param>
    public sealed record Several(Shape Item, Type ItemType, bool OrOne) : Shape;

    /// <summary>Keys of the writer's choice with values of one kind.</summary>
    /// <param name="Value">What each value is.</param>
    /// <param name="ValueType">Its type.</param>
    public sealed record Named(Shape Value, Type ValueType) : Shape;

    /// <summary>Fixed keys.</summary>
    /// <param name="Type">The source record.</param>
    /// <param name="Fields">Its keys, in the order of the type.</param>
    /// <param name="Short">The field that a plain word stands for; null if none.</param>
    /// <param name="Others">The field that takes all keys that are no other field's; null if there are no others.</param>
    /// <param name="At">The property that takes the position; null if it has none.</param>
    public sealed record Fixed(Type Type, ImmutableArray<Field> Fields, Field? Short, Field? Others, PropertyInfo? At) : Shape;
}

/// <summary>One key of a record.</summary>
/// <param name="Key">As written.</param>
/// <param name="Property">Where the value goes.</param>
/// <param name="Must">Whether the key must be there.</param>
/// <param name="Lazy">What may stand there. Lazy because records may hold each other.</param>
/// <param name="Language">Of a property that holds something for each language, the language; null for any other property.</param>
internal sealed record Field(string Key, PropertyInfo Property, bool Must, Lazy<Shape> Lazy, Language? Language = null)
{
    /// <summary>What may stand there.</summary>
    public Shape Shape => Lazy.Value;

    /// <summary>Puts a value into a record.</summary>
    public void Put(object record, object value) =>
        Property.SetValue(record, Language is { } language ? Sequences.With(Property.GetValue(record)!, language, value) : value);
}
