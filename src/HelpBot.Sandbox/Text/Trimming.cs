namespace HelpBot.Sandbox.Text;

/// <summary>Blanks at both ends go, and the entities move with the text.</summary>
internal static class Trimming
{
    public static FormattedText Trim(FormattedText text)
    {
        var value = text.Value;
        var start = 0;
        while (start < value.Length && char.IsWhiteSpace(value[start])) start++;
        var end = value.Length;
        while (end > start && char.IsWhiteSpace(value[end - 1])) end--;
        if (start == 0 && end == value.Length) return text;
        var entities = new List<TextEntity>(text.Entities.Count);
        foreach (var entity in text.Entities)
        {
            var from = Math.Max(entity.Offset, start);
            var to = Math.Min(entity.End, end);
            if (from < to) entities.Add(entity with { Offset = from - start, Length = to - from });
        }

        return new FormattedText(value[start..end], entities);
    }
}
