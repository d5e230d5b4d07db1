using HelpBot.Content;
using HelpBot.Domain.Scripts;

namespace HelpBot.Tests.Content;

/// <summary>A copy of the shipped content that a test may break.</summary>
internal sealed class ContentCopy : IDisposable
{
    /// <summary>The day on which tests check the content: later, statements and services are out of date.</summary>
    public static readonly DateOnly Today = new(2026, 12, 1);

    public ContentCopy()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Scripts, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".yaml" or ".bin"))
        {
            var copy = At(Path.GetRelativePath(Repository.Scripts, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("helpbot-content-").FullName;

    public string At(string file) => Path.Combine(Folder, file);

    public ScriptLoad Load() => ScriptFolder.Load(Folder, Today);

    /// <summary>Changes one place of a file. It must be there exactly once.</summary>
    /// <returns>The line of the change, from 1.</returns>
    public int Change(string file, string was, string becomes)
    {
        var text = File.ReadAllText(At(file));
        var at = text.IndexOf(was, StringComparison.Ordinal);
        Assert.True(at >= 0 && text.IndexOf(was, at + 1, StringComparison.Ordinal) < 0, $"{was} must stand once in {file}.");
        File.WriteAllText(At(file), text[..at] + becomes + text[(at + was.Length)..]);
        return text.AsSpan(0, at).Count('\n') + 1;
    }

    /// <summary>Adds lines at the end of a file.</summary>
    /// <returns>The line of the first of them, from 1.</returns>
    public int Append(string file, string lines)
    {
        var line = File.ReadAllText(At(file)).AsSpan().Count('\n') + 1;
        File.AppendAllText(At(file), lines);
        return line;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

/// <summary>Ways to ask for issues.</summary>
internal static class Issues
{
    /// <summary>The one issue with a code.</summary>
    public static ScriptIssue Only(this ScriptLoad load, string code)
    {
        var found = load.Issues.Where(issue => issue.Code == code).ToArray();
        Assert.True(found.Length == 1, $"{found.Length} issues {code}; there are:\n{string.Join('\n', load.Issues)}");
        return found[0];
    }
}
