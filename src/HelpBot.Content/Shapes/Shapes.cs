using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Content.Shapes;

/// <summary>Derives the shape of a file from the record that it becomes.</summary>
internal static class Shapes
{
    private static readonly ConcurrentDictionary<Type, Shape.Fixed> Records = new();
    private static readonly Type[] Plain = [typeof(string), typeof(Sourced), typeof(bool), typeof(int)];

    /// <summary>The shape of a type.</summary>
    /// <param name="type">A source record, a list or dictionary of them, or a plain type.</param>
    /// <param name="property">The property of that type, for its attributes; null for a whole file.</param>
    public static Shape Of(Type type, PropertyInfo? property = null)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (Plain.Contains(type)) return Word(type, property);
        if (!type.IsGenericType) return Records.GetOrAdd(type, Record);
        var arguments = type.GetGenericArguments();
        if (type.GetGenericTypeDefinition() is var open && (open == typeof(ImmutableArray<>) || open == typeof(IReadOnlyList<>))) return List(arguments[0], property);
        if (open == typeof(IReadOnlyDictionary<,>)) return new Shape.Named(Of(arguments[1], property), arguments[1]);
        throw new NotSupportedException($"No shape for {type}.");
    }

    private static Shape.Word Word(Type type, PropertyInfo? property)
    {
        var words = property?.GetCustomAttribute<OneOfAttribute>();
        var languages = words?.OrLanguage is { } prefix ? LanguageTable.Codes.Select(code => prefix + code) : [];
        return new(type, words is null ? [] : [.. Choice.Words(words.Words), .. languages], words?.OrPrefix);
    }

    // On a list of lists "one or many" is meant of the inner ones.
    private static Shape.Several List(Type item, PropertyInfo? property)
    {
        var orOne = property?.IsDefined(typeof(OneOrManyAttribute)) == true;
        var outer = item.IsGenericType && item.GetGenericTypeDefinition() == typeof(ImmutableArray<>);
        return new(Of(item, property), item, orOne && !outer);
    }

    private static Shape.Fixed Record(Type type)
    {
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite).ToArray();
        var written = properties.Where(property => !property.IsDefined(typeof(NotWrittenAttribute))).SelectMany(Fields).ToImmutableArray();
        var others = written.SingleOrDefault(field => field.Property.IsDefined(typeof(OtherKeysAttribute)));
        var shortForm = type.GetCustomAttribute<ShortFormAttribute>()?.Property;
        return new(
            type,
            written.RemoveAll(field => field == others),
            // It may have no key of its own: then the short form is the only one.
            properties.Where(property => property.Name == shortForm).Select(Field).SingleOrDefault(),
            others,
            properties.SingleOrDefault(property => property.PropertyType == typeof(SourcePosition)));
    }

    private static IEnumerable<Field> Fields(PropertyInfo property)
    {
        if (!property.IsDefined(typeof(EachLanguageAttribute))) return [Field(property)];
        var must = property.IsDefined(typeof(MustAttribute));
        var shape = new Lazy<Shape>(() => Of(property.PropertyType.GetGenericArguments()[0], property));
        return LanguageTable.All.Select(language => new Field(language.Code(), property, must, shape, language));
    }

    private static Field Field(PropertyInfo property) =>
        new(SnakeCase(property.Name), property, property.IsDefined(typeof(MustAttribute)), new(() => Of(property.PropertyType, property)));

    private static string SnakeCase(string name)
    {
        var key = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && key.Length > 0) key.Append('_');
            key.Append(char.ToLowerInvariant(letter));
        }

        return key.ToString();
    }
}
