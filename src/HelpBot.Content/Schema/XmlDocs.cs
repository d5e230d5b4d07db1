using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace HelpBot.Content.Schema;

/// <summary>The docstrings of assemblies, from the XML files that the build puts beside them.</summary>
internal sealed partial class XmlDocs
{
    private readonly Dictionary<string, XElement> _summaries;

    private XmlDocs(Dictionary<string, XElement> summaries) => _summaries = summaries;

    /// <summary>Reads the docstrings of assemblies.</summary>
    /// <exception cref="FileNotFoundException">An XML file does not lie beside its assembly.</exception>
    public static XmlDocs Of(params IEnumerable<Assembly> assemblies)
    {
        var members = assemblies.SelectMany(assembly => XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member"));
        // Code that the build generates has the same name in every assembly.
        return new(members.Where(member => member.Element("summary") is not null).DistinctBy(member => member.Attribute("name")!.Value).ToDictionary(member => member.Attribute("name")!.Value, member => member.Element("summary")!, StringComparer.Ordinal));
    }

    /// <summary>What a record is.</summary>
    /// <returns>One line of plain text; empty if nothing is said.</returns>
    public string For(Type type) => Find($"T:{type.FullName}");

    /// <summary>What a property means.</summary>
    /// <returns>One line of plain text; empty if nothing is said.</returns>
    public string For(PropertyInfo property) => Find($"P:{property.DeclaringType!.FullName}.{property.Name}");

    private string Find(string name) => _summaries.TryGetValue(name, out var summary)
        ? Blanks().Replace(string.Concat(summary.Nodes().Select(Plain)), " ").Trim()
        : "";

    private static string Plain(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" or "paramref" } link => link.Attributes().First().Value.Split('.')[^1],
        XElement element => element.Value,
        _ => "",
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
