using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Content.Schema;

/// <summary>The JSON schemas of all content files: <c>scripts/schema/</c>.</summary>
public static class SchemaFiles
{
    /// <summary>The folder below the content's.</summary>
    public const string Folder = "schema";

    /// <summary>Makes them all from the types.</summary>
    /// <returns>File name to content, sorted by name.</returns>
    public static IReadOnlyList<KeyValuePair<string, string>> All()
    {
        var docs = XmlDocs.Of(typeof(Sourced).Assembly, typeof(SchemaFiles).Assembly);
        return
        [
            .. ContentFiles.Schemas.OrderBy(schema => schema.Key, StringComparer.Ordinal)
                .Select(schema => KeyValuePair.Create($"{schema.Key}.schema.json", Text(schema.Value, schema.Key, docs))),
        ];
    }

    /// <summary>Writes those that changed.</summary>
    /// <param name="scripts">The content's folder.</param>
    /// <returns>The names of the files that were written.</returns>
    public static IReadOnlyList<string> Write(string scripts)
    {
        var folder = Directory.CreateDirectory(Path.Combine(scripts, Folder)).FullName;
        var written = new List<string>();
        foreach (var (name, text) in All())
        {
            var path = Path.Combine(folder, name);
            if (File.Exists(path) && File.ReadAllText(path) == text) continue;
            File.WriteAllText(path, text);
            written.Add(name);
        }

        return written;
    }

    private static string Text(Type type, string title, XmlDocs docs)
    {
        using var bytes = new MemoryStream();
        // Kazakh and Russian stay legible; the files are never part of a web page.
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var writer = new Utf8JsonWriter(bytes, options)) SchemaWriter.Write(type, title, docs).WriteTo(writer);
        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }
}
