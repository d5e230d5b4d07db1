using HelpBot.Content.Yaml;
using HelpBot.Domain.Scripts.Checks;

namespace HelpBot.Content.Shapes;

/// <summary>Puts a tree into the source records. What does not fit becomes an issue and is left out; the rest is bound, so that all issues come at once.</summary>
/// <param name="issues">What did not fit.</param>
internal sealed class Binder(IssueList issues)
{
    /// <summary>Binds a whole file.</summary>
    /// <typeparam name="T">A source record or a dictionary of them.</typeparam>
    /// <param name="tree">The file.</param>
    /// <returns>Null if the file as a whole has the wrong shape.</returns>
    public T? Bind<T>(YamlTree tree) where T : class => (T?)Bind(tree, Shapes.Of(typeof(T)));

    private object? Bind(YamlTree tree, Shape shape)
    {
        if (tree is YamlTree.Scalar { IsNothing: true })
        {
            issues.Error("empty-value", tree.At, "Nothing stands after this key.", "Write a value, or take the key away.");
            return null;
        }

        return shape switch
        {
            Shape.Word word => tree is YamlTree.Scalar scalar ? WordBinder.Bind(scalar, word, issues) : WrongKind(tree, "a word or text"),
            Shape.Several several => BindList(tree, several),
            Shape.Named named => BindNamed(tree, named),
            Shape.Fixed record => BindRecord(tree, record),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private object? BindList(YamlTree tree, Shape.Several shape)
    {
        if (tree is YamlTree.List list) return Sequences.ArrayOf(shape.ItemType, list.Items.Select(item => Bind(item, shape.Item)));
        return shape.OrOne ? Sequences.ArrayOf(shape.ItemType, [Bind(tree, shape.Item)]) : WrongKind(tree, "a list");
    }

    private object? BindNamed(YamlTree tree, Shape.Named shape) => tree is YamlTree.Map map
        ? Sequences.DictionaryOf(shape.ValueType, map.Entries.Select(entry => (entry.Key.Value, Bind(entry.Value, shape.Value))))
        : WrongKind(tree, "keys with values");

    private object? BindRecord(YamlTree tree, Shape.Fixed shape)
    {
        var record = Activator.CreateInstance(shape.Type)!;
        shape.At?.SetValue(record, tree.At);
        if (tree is YamlTree.Map map)
        {
            BindFields(map, shape, record);
            return record;
        }

        if (shape.Short is not { } field || tree is YamlTree.List) return WrongKind(tree, shape.Short is null ? "keys with values" : "a text, or keys with values");
        if (Bind(tree, field.Shape) is { } value) field.Put(record, value);
        return record;
    }

    private void BindFields(YamlTree.Map map, Shape.Fixed shape, object record)
    {
        var others = new List<(string, object?)>();
        foreach (var (key, value) in map.Entries)
        {
            if (shape.Fields.FirstOrDefault(field => field.Key == key.Value) is { } field)
            {
                if (Bind(value, field.Shape) is { } bound) field.Put(record, bound);
            }
            else if (shape.Others is { Shape: Shape.Named named }) others.Add((key.Value, Bind(value, named.Value)));
            else issues.Error("unknown-key", key.At, $"The key {key.Value} means nothing here.", Mend(key.Value, shape));
        }

        if (shape.Others is { Shape: Shape.Named taken } slot) slot.Property.SetValue(record, Sequences.DictionaryOf(taken.ValueType, others));
        foreach (var field in shape.Fields.Where(field => field.Must && map.Find(field.Key) is null))
            issues.Error("missing-key", map.At, $"The key {field.Key} is missing.", $"Add {field.Key}: with its value.");
    }

    private static string Mend(string written, Shape.Fixed shape)
    {
        var keys = shape.Fields.Select(field => field.Key).ToArray();
        return Spelling.FindNearest(written, keys) is { } near
            ? $"Did you mean {near}?"
            : $"Take it away, or use one of: {string.Join(", ", keys)}.";
    }

    private object? WrongKind(YamlTree tree, string wanted)
    {
        issues.Error("wrong-kind", tree.At, $"Here stands {tree.Kind}.", $"Write {wanted}.");
        return null;
    }
}
