namespace HelpBot.Domain.Understanding.Training;

/// <summary>Reads a table of labelled phrases: a heading line, then one phrase a line, columns parted by tabs.</summary>
/// <remarks>Columns are found by the names in the heading: <c>lang</c>, <c>label</c> and <c>text</c> must be there, <c>id</c> and
/// <c>group</c> may be. Other columns are ignored, so that tables of others can be measured as they are.</remarks>
public static class PhraseFile
{
    /// <summary>Reads a table.</summary>
    /// <param name="content">The text of the file.</param>
    /// <param name="faults">Receives one sentence for each line that cannot be read; such lines are left out.</param>
    /// <returns>The phrases in file order.</returns>
    public static IReadOnlyList<Phrase> Parse(string content, IList<string> faults)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(faults);
        var lines = content.Split('\n');
        var heading = lines[0].TrimEnd('\r').Split('\t');
        int language = Array.IndexOf(heading, "lang"), label = Array.IndexOf(heading, "label"), text = Array.IndexOf(heading, "text");
        int id = Array.IndexOf(heading, "id"), group = Array.IndexOf(heading, "group");
        if (language < 0 || label < 0 || text < 0)
        {
            faults.Add("Line 1: the heading needs the columns lang, label and text, parted by tabs.");
            return [];
        }
        var phrases = new List<Phrase>(lines.Length);
        for (var at = 1; at < lines.Length; at++)
        {
            var line = lines[at].TrimEnd('\r');
            if (line.Length == 0)
                continue;
            var cells = line.Split('\t');
            if (cells.Length != heading.Length)
                faults.Add($"Line {at + 1}: {cells.Length} columns, the heading has {heading.Length}.");
            else if (Labels.Find(cells[label]) is not { } known)
                faults.Add($"Line {at + 1}: no label is called '{cells[label]}'.");
            else
                phrases.Add(new Phrase(Cell(cells, id), cells[language], known, Cell(cells, group), cells[text]));
        }
        return phrases;
    }

    private static string Cell(string[] cells, int column) => column < 0 ? "" : cells[column];
}
