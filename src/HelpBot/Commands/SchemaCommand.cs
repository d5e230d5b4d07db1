using HelpBot.Content.Schema;

namespace HelpBot.Commands;

/// <summary><c>helpbot schema</c>: what an editor needs to complete and check the content.</summary>
internal static class SchemaCommand
{
    /// <summary>Makes the verb.</summary>
    public static Verb Create(CommandScope scope)
    {
        var verb = new Verb("schema", "Writes the JSON schemas of the content files, from which an editor completes and checks.")
        {
            Examples = ["helpbot schema"],
        };
        verb.SetAction(_ => Run(scope));
        return verb;
    }

    private static int Run(CommandScope scope)
    {
        var written = SchemaFiles.Write(scope.ScriptsPath);
        foreach (var name in written) scope.Terminal.Out.WriteLine(Path.Combine(scope.ScriptsPath, SchemaFiles.Folder, name));
        if (written.Count == 0) scope.Terminal.Out.WriteLine("All schemas are current.");
        return 0;
    }
}
