using System.Globalization;

namespace HelpBot.Sandbox.Strict;

/// <summary>What a bot may send: the parameters of methods and the fields of objects, read from <c>requests.table</c>.</summary>
internal sealed class RequestTable
{
    private readonly Dictionary<string, RequestShape> _shapes;

    private RequestTable(Dictionary<string, RequestShape> shapes) => _shapes = shapes;

    public static RequestTable Default { get; } = Load();

    public IReadOnlyCollection<RequestShape> Shapes => _shapes.Values;

    public RequestShape? Find(string name) => _shapes.GetValueOrDefault(name);

    public static RequestTable Parse(TextReader reader)
    {
        var shapes = new Dictionary<string, RequestShape>(StringComparer.OrdinalIgnoreCase);
        List<RequestField> fields = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (line[0] == ' ') fields.Add(ReadField(words));
            else if (words is [var choice, "=", .. var cases]) shapes[choice] = new RequestShape(choice, [], [.. cases.Where(static word => word != "|")]);
            else shapes[words[0]] = new RequestShape(words[0], fields = [], null);
        }

        return new RequestTable(shapes);
    }

    private static RequestField ReadField(string[] words)
    {
        var isRequired = words[0].EndsWith('!');
        return new RequestField(words[0].TrimEnd('!'), isRequired, [.. words[1].Split('|')], words.Length > 2 ? ReadLimits(words[2]) : null);
    }

    private static RequestLimits ReadLimits(string text)
    {
        var isBytes = text.EndsWith('b');
        var ends = text.TrimEnd('b').Split("..");
        return new RequestLimits(int.Parse(ends[0], CultureInfo.InvariantCulture), int.Parse(ends[1], CultureInfo.InvariantCulture), isBytes);
    }

    private static RequestTable Load()
    {
        using var stream = typeof(RequestTable).Assembly.GetManifestResourceStream("HelpBot.Sandbox.Strict.requests.table")!;
        using var reader = new StreamReader(stream);
        return Parse(reader);
    }
}

/// <summary>A method or an object. <c>Cases</c> is null but for a choice of objects; "any" alone is an object nobody looks into.</summary>
internal sealed record RequestShape(string Name, IReadOnlyList<RequestField> Fields, IReadOnlyList<string>? Cases)
{
    public bool IsAny => Cases is ["any"];
}

/// <summary>One parameter or field; it fits if it fits one of its types.</summary>
internal sealed record RequestField(string Name, bool IsRequired, IReadOnlyList<string> Types, RequestLimits? Limits);

/// <summary>Inclusive limits of a value, a length or a count.</summary>
internal sealed record RequestLimits(int Min, int Max, bool IsBytes);
