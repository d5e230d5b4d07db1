using System.Collections.Immutable;
using System.Reflection;
using HelpBot.Domain.Conversation;

namespace HelpBot.Content.Shapes;

/// <summary>Makes typed lists and dictionaries from values whose type is known only when running. What could not be bound (null) is left out.</summary>
internal static class Sequences
{
    private static readonly MethodInfo Array = Find(nameof(ToArray));
    private static readonly MethodInfo Dictionary = Find(nameof(ToDictionary));

    /// <summary>An <see cref="ImmutableArray{T}"/> of a type.</summary>
    public static object ArrayOf(Type item, IEnumerable<object?> values) => Array.MakeGenericMethod(item).Invoke(null, [values])!;

    /// <summary>A dictionary from strings to a type, in the order of the values.</summary>
    public static object DictionaryOf(Type value, IEnumerable<(string Key, object? Value)> values) => Dictionary.MakeGenericMethod(value).Invoke(null, [values])!;

    /// <summary>A <see cref="PerLanguage{T}"/> with one value changed.</summary>
    public static object With(object perLanguage, Language language, object value) =>
        perLanguage.GetType().GetMethod(nameof(PerLanguage<>.With))!.Invoke(perLanguage, [language, value])!;

    private static ImmutableArray<T> ToArray<T>(IEnumerable<object?> values) => [.. values.Where(value => value is not null).Select(value => (T)value!)];

    // An ordered dictionary: the order of the file is the order in which screens and issues are listed.
    private static OrderedDictionary<string, T> ToDictionary<T>(IEnumerable<(string Key, object? Value)> values)
    {
        var named = new OrderedDictionary<string, T>(StringComparer.Ordinal);
        foreach (var (key, value) in values)
            if (value is T bound) named.Add(key, bound);
        return named;
    }

    private static MethodInfo Find(string name) => typeof(Sequences).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!;
}
