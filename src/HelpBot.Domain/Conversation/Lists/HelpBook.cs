using System.Collections.Concurrent;
using System.Collections.Immutable;
using HelpBot.Domain.Directory;
using HelpBot.Domain.Places;
using HelpBot.Domain.Scripts;

namespace HelpBot.Domain.Conversation.Lists;

/// <summary>Who can help where, ready to be shown. What was written once for a place, a day and a language is kept, for many people ask for the same.</summary>
internal sealed class HelpBook(ServiceDirectory directory, IReadOnlyDictionary<string, ScriptText> texts)
{
    /// <summary>How many places, days and languages are kept; then it begins anew. There are some 120 places.</summary>
    public const int MaxKept = 1000;

    private const int MaxOnPage = 5, MaxCharacters = 1200;

    private static readonly TimeSpan Kazakhstan = TimeSpan.FromHours(5);

    private readonly ConcurrentDictionary<(string Region, string? Town, DateOnly Day, Language Language), HelpPages> _kept = new();

    public static DateOnly Day(DateTimeOffset now) => DateOnly.FromDateTime((now.ToUniversalTime() + Kazakhstan).DateTime);

    /// <summary>The list for a place; the national lines alone if the region is unknown.</summary>
    public HelpPages For(string? region, string? town, DateOnly day, Language language)
    {
        var key = (region ?? "", town, day, language);
        if (_kept.TryGetValue(key, out var pages)) return pages;
        if (_kept.Count >= MaxKept) _kept.Clear();
        return _kept[key] = Write(region, town, day, language);
    }

    /// <summary>One service as it is shown on a day; null if it is not.</summary>
    public ShownService? Find(string? id, DateOnly day) => id is null ? null : directory.FindShown(new ServiceId(id), day);

    private HelpPages Write(string? region, string? town, DateOnly day, Language language)
    {
        var help = directory.HelpFor(new RegionId(region ?? ""), town is null ? null : new TownId(town), day);
        var words = new ServiceWords(texts, language);
        var none = region is not null && help.Local.IsEmpty ? "\n" + words.Text(SystemTextKeys.None) : "";
        var pages = ImmutableArray.CreateBuilder<HelpPage>();
        var (html, entries) = ("", ImmutableArray.CreateBuilder<HelpEntry>());
        foreach (var service in help.All)
        {
            var line = "\n" + words.Line(service);
            if (entries.Count == MaxOnPage || (entries.Count > 0 && html.Length + line.Length > MaxCharacters)) Turn();
            html += line;
            entries.Add(new(service.Service.Id.Value, words.More(service)));
        }
        html += none;
        if (html.Length > 0 || pages.Count == 0) Turn();
        return new(pages.DrainToImmutable(), !help.Local.IsEmpty);

        void Turn()
        {
            pages.Add(new(html, entries.DrainToImmutable()));
            html = "";
        }
    }
}
