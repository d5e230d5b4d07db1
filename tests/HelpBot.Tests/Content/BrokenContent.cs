using System.Collections.Immutable;
using HelpBot.Content;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Tests.Content;

/// <summary>The shipped content in memory, to be broken in one place.</summary>
internal sealed class BrokenContent
{
    private static readonly Lazy<FolderText> Shipped = new(() => FolderText.Read(Repository.Scripts, new IssueList()));
    private static readonly Lazy<UnderstandingSource?> Understanding = new(() => UnderstandingReader.Read(Repository.Scripts, new IssueList()));

    private ImmutableSortedDictionary<string, string> _files = Shipped.Value.Files;

    /// <summary>Changes one place of a file. It must be there exactly once.</summary>
    /// <returns>The line of the change, from 1.</returns>
    public int Change(string file, string was, string becomes)
    {
        var text = _files[file];
        var at = text.IndexOf(was, StringComparison.Ordinal);
        Assert.True(at >= 0 && text.IndexOf(was, at + 1, StringComparison.Ordinal) < 0, $"\"{was}\" must stand once in {file}.");
        _files = _files.SetItem(file, text[..at] + becomes + text[(at + was.Length)..]);
        return text.AsSpan(0, at).Count('\n') + 1;
    }

    /// <summary>Changes the first such line below another one.</summary>
    /// <returns>The line of the change, from 1.</returns>
    public int ChangeBelow(string file, string start, string was, string becomes)
    {
        var lines = _files[file].Split('\n');
        var at = Array.IndexOf(lines, was, LineOf(file, start));
        Assert.True(at > 0, $"\"{was}\" must stand below \"{start}\" in {file}.");
        lines[at] = becomes;
        _files = _files.SetItem(file, string.Join('\n', lines));
        return at + 1;
    }

    /// <summary>The line that begins so, from 1.</summary>
    public int LineOf(string file, string start) => Array.FindIndex(_files[file].Split('\n'), line => line.StartsWith(start, StringComparison.Ordinal)) + 1;

    /// <summary>Gives a text other words.</summary>
    /// <returns>The line of its key.</returns>
    public int Word(string language, string key, string words)
    {
        var file = $"texts/{language}.yaml";
        var lines = _files[file].Split('\n').ToList();
        var at = lines.FindIndex(line => line.StartsWith($"{key}:", StringComparison.Ordinal));
        Assert.True(at >= 0, $"There is no text {key} in {file}.");
        var end = at + 1;
        while (end < lines.Count && (lines[end].StartsWith(' ') || lines[end].Length == 0)) end++;
        lines.RemoveRange(at, end - at);
        lines.Insert(at, $"{key}: \"{words.Replace("\n", "\\n", StringComparison.Ordinal)}\"");
        _files = _files.SetItem(file, string.Join('\n', lines));
        return at + 1;
    }

    /// <summary>Adds lines at the end of a file.</summary>
    /// <returns>The line of the first of them, from 1.</returns>
    public int Append(string file, string lines)
    {
        var line = _files[file].AsSpan().Count('\n') + 1;
        _files = _files.SetItem(file, _files[file] + lines);
        return line;
    }

    /// <summary>A screen more.</summary>
    /// <returns>The line of its id.</returns>
    public int AddNode(string lines) => Change("conversation.yaml", "  numbers.say:\n", $"{lines}  numbers.say:\n");

    public ScriptLoad Load(DateOnly? today = null) => ScriptFolder.Load(new(_files), Understanding.Value, today ?? ContentCopy.Today, new IssueList());
}
