using System.Globalization;
using System.Text;
using HelpBot.Domain.Directory;
using HelpBot.Domain.Scripts;
using HelpBot.Domain.Words;
using static HelpBot.Domain.Scripts.SystemTextKeys;

namespace HelpBot.Domain.Conversation.Lists;

/// <summary>Says in one language what the directory knows of a service.</summary>
internal sealed class ServiceWords(IReadOnlyDictionary<string, ScriptText> texts, Language language)
{
    /// <summary>One of the bot's own texts; empty if the script has none.</summary>
    public string Text(string key, string? parameter = null, string? value = null)
    {
        if (!texts.TryGetValue(key, out var text)) return "";
        var template = text.In(language).Template;
        return parameter is null ? template.Source : template.Fill(name => name == parameter ? Html.Escape(value!) : "");
    }

    /// <summary>The button to its details: plain.</summary>
    public string More(ShownService service) =>
        texts.TryGetValue(SystemTextKeys.More, out var text) ? text.In(language).Template.Fill(_ => Plain(service.Service.Label)) : Plain(service.Service.Label);

    /// <summary>Its line in a list: what, where to, on which terms, what will follow, how old the source is.</summary>
    public string Line(ShownService shown)
    {
        var service = shown.Service;
        var line = new StringBuilder().Append("<b>").Append(In(service.Label)).Append("</b> — ").Append(In(service.Does)).Append('.');
        if (shown.AskThrough111) Sentence(line, Text(NoPhone));
        foreach (var number in shown.Numbers)
            if (!IsItsLabel(number, service)) Sentence(line, NumberLine(number));
        Sentence(line, Terms(service));
        Sentence(line, In(shown.Follows));
        Sentence(line, In(service.Caution));
        if (service.SourceDate is { } date) line.Append(" (").Append(Date(date)).Append(')');
        return line.ToString();
    }

    /// <summary>All that is known of it.</summary>
    public string Whole(ShownService shown)
    {
        var service = shown.Service;
        var lines = new List<string> { $"<b>{In(service.Name)}</b>", Capital(In(service.Does)) };
        lines.AddRange(shown.Numbers.Select(NumberLine));
        if (shown.AskThrough111) lines.Add(Text(NoPhone));
        lines.Add(service.IsAllDay ? Text(SystemTextKeys.Hours, "hours", Text(AllDay)) : service.Hours is null ? "" : Text(SystemTextKeys.Hours, "hours", Plain(service.Hours)));
        if (!service.Languages.IsEmpty) lines.Add(Text(SystemTextKeys.Languages, "languages", string.Join(", ", service.Languages.Select(Name))));
        lines.Add(service.IsFree ? Text(Free) : In(service.Cost));
        lines.Add(Text(service.AnsweredBy switch { AnsweredBy.Police => ByPolice, AnsweredBy.Ngo => ByNgo, _ => ByState }));
        if (shown.Follows is not null) lines.Add($"{Text(SystemTextKeys.Follows)}: {In(shown.Follows)}");
        lines.Add(In(service.Caution));
        if (service.SourceDate is { } date) lines.Add(Text(SystemTextKeys.Source, "date", Date(date)));
        if (shown.Showing == Showing.Dialled && service.Dialled is { } dialled) lines.Add(Text(SystemTextKeys.Dialled, "date", Date(new(dialled.On.Year, dialled.On.Month, dialled.On.Day))));
        return string.Join('\n', lines.Where(line => line.Length > 0));
    }

    // A number for messages only is named by the service that carries it.
    private string NumberLine(PhoneNumber number) =>
        (number.IsForMessages ? "WhatsApp: {0}" : Text(Number, "number", "{0}")).Replace("{0}", $"<b>{number.ForTheEye}</b>", StringComparison.Ordinal);

    private string Terms(Service service)
    {
        var hours = service.IsAllDay ? Text(AllDay) : In(service.Hours);
        var cost = service.IsFree ? Text(Free) : In(service.Cost);
        return Capital(cost.Length > 0 && hours.Length > 0 ? $"{cost}, {hours}" : cost + hours);
    }

    private string Date(SourceDate date) => (date.Month, date.Day) switch
    {
        ({ } month, { } day) => DayMonthYear(date.Year, month, day),
        ({ } month, null) => string.Create(CultureInfo.InvariantCulture, $"{month:D2}.{date.Year}"),
        _ => date.Year.ToString(CultureInfo.InvariantCulture),
    };

    private string DayMonthYear(int year, int month, int day) => texts.TryGetValue(SystemTextKeys.Date, out var text)
        ? text.In(language).Template.Fill(name => name switch
        {
            "day" => day.ToString(CultureInfo.InvariantCulture),
            "month" => Text(Month(month)),
            "year" => year.ToString(CultureInfo.InvariantCulture),
            _ => "",
        })
        : "";

    private string Name(Language spoken) => Text(OfLanguage(spoken));

    private string In(LocalText? text) => text is null ? "" : Html.Escape(text.In(language));

    private string Plain(LocalText text) => text.In(language);

    private bool IsItsLabel(PhoneNumber number, Service service) => service.Label.In(language).Replace(" ", "", StringComparison.Ordinal) == number.Value;

    private static string Capital(string text) => text.Length == 0 ? "" : char.ToUpperInvariant(text[0]) + text[1..];

    private static void Sentence(StringBuilder line, string sentence)
    {
        if (sentence.Length == 0) return;
        line.Append(' ').Append(sentence);
        if (!".!?".Contains(sentence[^1], StringComparison.Ordinal)) line.Append('.');
    }
}
