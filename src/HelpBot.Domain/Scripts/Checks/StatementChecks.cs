using System.Globalization;

namespace HelpBot.Domain.Scripts.Checks;

/// <summary>Checks what texts state of law and medicine: how well it is supported, and how long ago somebody looked.</summary>
internal sealed class StatementChecks(Script script, DateOnly today, Findings findings)
{
    /// <summary>After so many days a statement must be compared with its source again.</summary>
    public const int MaxAgeDays = 180;

    private const string Supported = "2+", Single = "1", Unsourced = "U";

    public void Run()
    {
        foreach (var (id, statement) in script.Statements.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            if (statement.Grade is { } grade && grade.Value is not (Supported or Single or Unsourced))
                findings.Error("unknown-grade", grade.At, $"'{grade.Value}' is no grade.", $"Write {Supported}, {Single} or {Unsourced}.");
            if (statement.Date is { } date) CheckDate(id, date);
        }

        foreach (var text in script.Texts.Values.OrderBy(text => text.Key, StringComparer.Ordinal))
            foreach (var wording in text.Wordings)
                foreach (var fact in wording.Facts)
                    CheckUse(text.Key, wording, fact);
    }

    private void CheckDate(string id, Source.Sourced date)
    {
        if (!DateOnly.TryParseExact(date.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            findings.Error("bad-date", date.At, $"'{date.Value}' is no date.", "Write YYYY-MM-DD.");
        else if (day > today)
            findings.Error("bad-date", date.At, $"{date.Value} has not come yet.", "Write the day on which it was compared with its source.");
        else if (today.DayNumber - day.DayNumber > MaxAgeDays)
            findings.Warning("statement-old", date.At, $"'{id}' was last compared with its source {today.DayNumber - day.DayNumber} days ago.", "Compare it again and write the day.");
    }

    private void CheckUse(string key, Wording wording, string fact)
    {
        if (!script.Statements.TryGetValue(fact, out var statement)) return;
        if (statement.Grade?.Value == Unsourced)
            findings.Error("statement-unsourced", wording.At, $"'{key}' states '{fact}', for which there is no source.", "Leave it out until somebody has found one.");
        if (statement.Grade?.Value == Single && ReservedScreens.Danger(script).Any(node => node.Text?.Key == key))
            findings.Error("statement-weak", wording.At, $"'{key}' stands on a screen for danger and states '{fact}', which one source alone supports.", "Leave it out there, or find a second source.");
    }
}
