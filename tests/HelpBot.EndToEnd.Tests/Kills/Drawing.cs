namespace HelpBot.EndToEnd.Tests.Kills;

/// <summary>A screen as one text, with everything but the message's number.</summary>
internal static class Drawing
{
    public static string Of(string text, IEnumerable<IEnumerable<(string Label, string Value)>> rows) =>
        text + "\n" + string.Join('\n', rows.Select(row => string.Join(" | ", row.Select(button => $"{button.Label} ({button.Value})"))));
}
