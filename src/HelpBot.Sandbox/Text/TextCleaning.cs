using System.Text;

namespace HelpBot.Sandbox.Text;

/// <summary>What the server does to every string before it looks at it.</summary>
internal static class TextCleaning
{
    public static string Clean(string text)
    {
        foreach (var unit in text)
        {
            if (IsUnwanted(unit)) return Rebuild(text);
        }

        return text;
    }

    private static string Rebuild(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            if (!IsUnwanted(unit)) clean.Append(unit);
            else if (unit < ' ' && unit != '\r') clean.Append(' ');
        }

        return clean.ToString();
    }

    // Control characters become blanks; carriage returns and direction overrides vanish.
    private static bool IsUnwanted(char unit) => (unit < ' ' && unit != '\n') || unit is >= '\u2028' and <= '\u202E';
}
