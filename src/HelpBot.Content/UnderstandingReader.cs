using System.Security.Cryptography;
using HelpBot.Content.Understanding;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Content;

/// <summary>Makes the reader of free text a part of the script's source.</summary>
internal static class UnderstandingReader
{
    /// <summary>Reads the folder <c>understanding/</c>.</summary>
    /// <param name="scripts">The content's folder, absolute.</param>
    /// <param name="issues">What is wrong with it.</param>
    /// <returns>Null if something is wrong.</returns>
    public static UnderstandingSource? Read(string scripts, IssueList issues)
    {
        var folder = Path.Combine(scripts, UnderstandingFolder.Name);
        try
        {
            var (understander, found) = new UnderstandingFolder(folder).Read();
            issues.AddNew(found.Select(issue => issue with { At = issue.At with { File = $"{UnderstandingFolder.Name}/{issue.At.File}" } }));
            return understander is null ? null : new(understander.Read, HashOf(folder)) { Topics = understander.Topics };
        }
        catch (IOException failure)
        {
            issues.BrokenFile("file-unreadable", new(UnderstandingFolder.Name, 0, ""), $"The folder cannot be read: {failure.Message}", "Let the user under whom HelpBot runs read it.");
            return null;
        }
    }

    private static string HashOf(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(folder).Where(file => Path.GetExtension(file) is ".yaml" or ".bin").Order(StringComparer.Ordinal))
            hash.AppendData(File.ReadAllBytes(file));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
