using System.Collections.Frozen;
using System.Globalization;
using HelpBot.Domain.Scripts;

namespace HelpBot.Domain.Conversation.Rendering;

/// <summary>Day and hour of the next shift, as people in Kazakhstan say them.</summary>
internal readonly struct ShiftWords(FrozenDictionary<string, ScriptText> texts, Language language, DateTimeOffset now)
{
    private static readonly TimeSpan Kazakhstan = TimeSpan.FromHours(5);

    /// <summary>The value of <c>{day}</c> or <c>{time}</c>.</summary>
    public string Of(string name, DateTimeOffset next)
    {
        var local = next.ToOffset(Kazakhstan);
        return name == "time" ? local.ToString("H:mm", CultureInfo.InvariantCulture) : Day(local.Date, now.ToOffset(Kazakhstan).Date);
    }

    private string Day(DateTime day, DateTime today)
    {
        var key = (day - today).Days switch
        {
            0 => SystemTextKeys.Today,
            1 => SystemTextKeys.Tomorrow,
            _ => SystemTextKeys.OnDay(day.DayOfWeek),
        };
        return texts.TryGetValue(key, out var text) ? text.In(language).Source : "";
    }
}
