using System.Collections.Immutable;
using HelpBot.Domain.Desk.Outgoing;

namespace HelpBot.Application.Desk.Screens;

/// <summary>Why a volunteer is asked before words go out, as it is kept with the words: for each reason the key of its text, a line break, and the part that is meant.</summary>
internal static class Warnings
{
    /// <summary>The longest part that is shown, in characters: a reason is one short line.</summary>
    private const int MostShown = 80;

    private static readonly ImmutableHashSet<string> Keys = [.. Enum.GetValues<OutgoingReason>().SelectMany(reason => (string?[])[Key(reason), KeyOfNote(reason)]).OfType<string>()];

    /// <summary>The reasons as one text; null if there is none.</summary>
    public static string? Write(ImmutableArray<OutgoingWarning> warnings) =>
        warnings.IsEmpty ? null : string.Join('\n', warnings.Select(warning => $"{Key(warning.Reason)}\n{OnOneLine(warning.Part)}"));

    /// <summary>The reasons against a note for the next owner; null if there is none.</summary>
    /// <remarks>She never reads it: only what says who she is, and where, is asked about.</remarks>
    public static string? WriteOfNote(ImmutableArray<OutgoingWarning> warnings, string? contact)
    {
        // Of numbers any contact counts, not only those outside the directory.
        var reasons = warnings.Where(warning => warning.Reason != OutgoingReason.Number);
        if (contact is not null) reasons = reasons.Append(new OutgoingWarning(OutgoingReason.Number, contact));
        var lines = reasons.Where(warning => KeyOfNote(warning.Reason) is not null).Select(warning => $"{KeyOfNote(warning.Reason)}\n{OnOneLine(warning.Part)}").ToList();
        return lines.Count == 0 ? null : string.Join('\n', lines);
    }

    /// <summary>Reads them back.</summary>
    /// <remarks>Earlier programs kept one reason, whose part could hold line breaks: a line that is no key belongs to the part before it.</remarks>
    public static IReadOnlyList<(string Key, string Part)> Read(string kept)
    {
        var read = new List<(string Key, string Part)>();
        foreach (var line in kept.Split('\n'))
        {
            if (Keys.Contains(line)) read.Add((line, ""));
            else if (read.Count > 0) read[^1] = (read[^1].Key, OnOneLine($"{read[^1].Part} {line}"));
        }
        return read;
    }

    private static string OnOneLine(string part)
    {
        var line = string.Join(' ', part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= MostShown ? line : line[..TalkPages.Whole(line, MostShown - 1)] + "…";
    }

    private static string Key(OutgoingReason reason) => reason switch
    {
        OutgoingReason.Address => "warn.address",
        OutgoingReason.Number => "warn.number",
        OutgoingReason.Name => "warn.name",
        OutgoingReason.Leave => "warn.leave",
        OutgoingReason.Confront => "warn.confront",
        OutgoingReason.HerWords => "warn.her-words",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string? KeyOfNote(OutgoingReason reason) => reason switch
    {
        OutgoingReason.Address => "notes.warn-address",
        OutgoingReason.Name => "notes.warn-name",
        OutgoingReason.Number => "notes.warn-number",
        _ => null,
    };
}
