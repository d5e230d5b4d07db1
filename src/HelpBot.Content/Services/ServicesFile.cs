using System.Collections.Immutable;
using System.Text;
using HelpBot.Domain.Directory;
using HelpBot.Domain.Scripts;

namespace HelpBot.Content.Services;

/// <summary>Edits <c>services.yaml</c> so that it stays the file that a person wrote.</summary>
public static class ServicesFile
{
    /// <summary>Changes one service. The new text is read and compared before it takes the place of the old one, in one step.</summary>
    /// <param name="scripts">The content's folder, absolute.</param>
    /// <param name="id">The service.</param>
    /// <param name="edit">The change.</param>
    /// <exception cref="IOException">The file cannot be read or written; it is as it was.</exception>
    public static EditOutcome Edit(string scripts, string id, ServiceEdit edit)
    {
        var load = DirectoryFolder.Load(scripts);
        if (load.Directory is null) return new EditOutcome.Broken(load.Issues);
        if (load.Directory.Find(new ServiceId(id)) is not { } service) return new EditOutcome.Unknown();
        if (Refuse(service, edit) is { } reason) return new EditOutcome.Refused(reason);
        var path = Path.Combine(scripts, ContentFiles.Services);
        var written = File.ReadAllText(path);
        var text = written.ReplaceLineEndings("\n");
        foreach (var candidate in ServiceSurgeon.Candidates(text, id, edit))
        {
            if (!Holds(scripts, candidate, load.Directory, id, edit)) continue;
            Replace(path, written.Contains("\r\n", StringComparison.Ordinal) ? candidate.ReplaceLineEndings("\r\n") : candidate);
            return new EditOutcome.Done();
        }

        return new EditOutcome.Refused($"The entry is not written in lines of the form \"key: value\": write \"{edit.Key}: {edit.Value}\" into it by hand.");
    }

    private static string? Refuse(Service service, ServiceEdit edit) => edit switch
    {
        ServiceEdit.Dialled when service.Numbers.Any(number => ServiceDirectory.NeverDialledNumbers.Contains(number.Value)) => "102, 103 and 112 are never dialled for a test: somebody else may need the line.",
        ServiceEdit.Dialled when service.Numbers.IsEmpty => "It has no number that could be dialled.",
        ServiceEdit.Dialled { By: var by } when string.IsNullOrWhiteSpace(by) || by.Length > 60 || by.Any(char.IsControl) => "The name of who called must have 1 to 60 characters.",
        ServiceEdit.Hide when service.IsPinned => "102, 103, 112 and 111 are always shown.",
        _ => null,
    };

    // Nothing but the one value may have changed, and it must be what was wanted.
    private static bool Holds(string scripts, string candidate, ServiceDirectory before, string id, ServiceEdit edit)
    {
        var issues = new IssueList();
        var folder = FolderText.Read(scripts, issues, ContentFiles.Regions);
        var after = DirectoryFolder.Load(new(folder.Files.SetItem(ContentFiles.Services, candidate)), issues).Directory;
        if (after is null || !after.Services.Select(each => each.Id).SequenceEqual(before.Services.Select(each => each.Id))) return false;
        var service = after.Find(new ServiceId(id))!;
        var others = after.Services.Zip(before.Services).Where(pair => pair.First.Id.Value != id).All(pair => pair.First.Dialled == pair.Second.Dialled && pair.First.IsHidden == pair.Second.IsHidden);
        return others && edit switch
        {
            ServiceEdit.Dialled dialled => service.Dialled is { } mark && mark.On == dialled.On && mark.By == dialled.By,
            ServiceEdit.Hide => service.IsHidden,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static void Replace(string path, string text)
    {
        var fresh = $"{path}.new";
        using (var file = new FileStream(fresh, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            file.Write(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text));
            file.Flush(flushToDisk: true);
        }

        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(fresh, File.GetUnixFileMode(path));
        File.Move(fresh, path, overwrite: true);
    }
}

/// <summary>What became of a change.</summary>
public abstract record EditOutcome
{
    private EditOutcome() { }

    /// <summary>It stands in the file.</summary>
    public sealed record Done : EditOutcome;

    /// <summary>There is no such service.</summary>
    public sealed record Unknown : EditOutcome;

    /// <summary>It may not be done, or not by this program.</summary>
    /// <param name="Reason">Why, one sentence.</param>
    public sealed record Refused(string Reason) : EditOutcome;

    /// <summary>The file has errors already.</summary>
    /// <param name="Issues">Which.</param>
    public sealed record Broken(ImmutableArray<ScriptIssue> Issues) : EditOutcome;
}
