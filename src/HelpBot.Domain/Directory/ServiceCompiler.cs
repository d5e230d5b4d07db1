using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Directory.Source;
using HelpBot.Domain.Places;
using HelpBot.Domain.Scripts.Compiling;
using HelpBot.Domain.Scripts.Source;
using HelpBot.Domain.Words;

namespace HelpBot.Domain.Directory;

/// <summary>Compiles one service.</summary>
internal sealed partial class ServiceCompiler(ServiceSource source, PlaceContent places, IssueList issues)
{
    private const string National = "national";

    /// <returns>The service, as far as it could be read; null if it has no id.</returns>
    public Service? Compile()
    {
        if (source.Id is not { } id)
        {
            issues.Missing(source.At, "id", "a service");
            return null;
        }
        if (!IdPattern().IsMatch(id.Value))
            issues.Error("bad-id", id.At, $"'{id.Value}' is no id.", "Use small letters, digits and hyphens, 32 at most.");
        var service = new Service
        {
            Id = new ServiceId(id.Value),
            Kind = Chosen<ServiceKind>(source.Kind, "kind"),
            Regions = Regions(),
            Town = Town(),
            TakesFrom = [.. source.TakesFrom.Where(IsRegion).Select(region => new RegionId(region.Value))],
            Label = Words(source.Label, "label"),
            Name = Words(source.Name, "name"),
            Does = Words(source.Does, "does"),
            Numbers = [.. source.Numbers.Select(n => Number(n, false)), .. source.Whatsapp.Select(n => Number(n, true))],
            IsAllDay = source.AllDay,
            Hours = WordsOrNone(source.Hours, "hours"),
            Languages = Languages(),
            IsFree = source.Free,
            Cost = WordsOrNone(source.Cost, "cost"),
            AnsweredBy = Chosen<AnsweredBy>(source.AnsweredBy, "answered_by"),
            Follows = WordsOrNone(source.Follows, "follows"),
            Caution = WordsOrNone(source.Caution, "caution"),
            IsNotForDanger = source.NotForDanger,
            IsOnNumbersScreen = source.OnNumbersScreen,
            Sources = [.. source.Source.Select(s => s.Value)],
            SourceDate = Date(),
            Grade = Chosen<Grade>(source.Grade, "grade"),
            Dialled = Called(),
            IsPinned = source.Pinned,
            IsHidden = source.Hidden,
            Note = source.Note,
            At = source.At,
        };
        CheckWhole(service);
        return service;
    }

    private void CheckWhole(Service service)
    {
        if (service.Sources.IsEmpty)
            issues.Missing(source.At, "source", Where);
        if (service.IsPinned && (service.Numbers.IsEmpty || service.Numbers.Any(n => !ServiceDirectory.PinnedNumbers.Contains(n.Value))))
            issues.Error("not-pinnable", source.At.Under("pinned"), $"{Where} is pinned, but only 102, 103, 112 and 111 may be.", "Take 'pinned' away and have the number dialled.");
        if (service.Dialled is not null && service.Numbers.Any(n => ServiceDirectory.NeverDialledNumbers.Contains(n.Value)))
            issues.Error("never-dial", source.At.Under("dialled"), "102, 103 and 112 are never dialled for a test.", "Take 'dialled' away; they are checked against an official page.");
        if (service.Follows is null && !service.IsHidden && !service.Numbers.IsEmpty)
            issues.Error("missing-follows", source.At, $"{Where} has a number, but not what will follow a call.", "Add 'follows:'; if nobody knows, say so in it.");
        foreach (var number in source.Numbers.Concat(source.Whatsapp))
        {
            if (new PhoneNumber(number.Value).IsPlaceholder)
                issues.Error("placeholder-number", number.At, $"{number.Value} is a number of examples.", "Write the real number, or none.");
        }
    }

    private string Where => $"the service '{source.Id?.Value}'";

    private T Chosen<T>(Sourced? written, string key) where T : struct, Enum
    {
        if (written is null)
            issues.Missing(source.At, key, Where);
        return issues.Choose<T>(written) ?? default;
    }

    private ImmutableArray<RegionId> Regions()
    {
        if (source.Regions.IsEmpty)
            issues.Missing(source.At, "regions", Where);
        if (source.Regions.Length == 1 && source.Regions[0].Value == National)
            return [];
        return [.. source.Regions.Where(IsRegion).Select(region => new RegionId(region.Value))];
    }

    private bool IsRegion(Sourced written)
    {
        if (places.Regions.Any(region => region.Id.Value == written.Value))
            return true;
        issues.Unknown("unknown-region", written, "region", places.Regions.Select(region => region.Id.Value));
        return false;
    }

    private TownId? Town()
    {
        if (source.Town is not { } written)
            return null;
        var regions = places.Regions.Where(region => source.Regions.Any(r => r.Value == region.Id.Value)).ToList();
        // An unknown region has its own issue.
        if (regions.Count == 0 && source.Regions.Any(r => r.Value != National))
            return null;
        var towns = regions.SelectMany(region => region.Towns).ToList();
        if (towns.Exists(town => town.Id.Value == written.Value))
            return new TownId(written.Value);
        issues.Unknown("unknown-town", written, "town in its region", towns.Select(town => town.Id.Value));
        return null;
    }

    private LocalText Words(LocalTextSource? written, string key)
    {
        if (written is null)
            issues.Missing(source.At, key, Where);
        return WordsOrNone(written, key) ?? LocalText.Empty;
    }

    private LocalText? WordsOrNone(LocalTextSource? written, string key)
    {
        if (written is null)
            return null;
        var text = LocalText.Of(written);
        if (text.LacksALanguage)
            issues.Error("missing-language", source.At.Under(key), $"'{key}' of {Where} is missing in one language.", $"Write it in {LanguageTable.Listed}.");
        if (text.Words.Any(LongDigits().IsMatch))
            issues.Error("number-in-text", source.At.Under(key), $"'{key}' of {Where} holds digits that look like a number to call.", "Write the number under 'numbers:' only, so that it expires.");
        return text;
    }

    private PhoneNumber Number(Sourced written, bool forMessages)
    {
        var number = new PhoneNumber(written.Value, forMessages);
        if (!number.IsWellFormed)
            issues.Error("bad-number", written.At, $"'{written.Value}' is no number.", "Write a short code of three to five digits, or +7 and ten digits, in quotes.");
        return number;
    }

    private ImmutableArray<Language> Languages()
    {
        foreach (var written in source.Languages.Where(l => !LanguageTable.Codes.Contains(l.Value)))
            issues.Unknown("unknown-choice", written, "language", LanguageTable.Codes);
        return [.. source.Languages.Select(l => LanguageTable.Find(l.Value)).OfType<Language>()];
    }

    private SourceDate? Date()
    {
        if (source.SourceDate is not { } written)
            return null;
        var date = SourceDate.Find(written.Value);
        if (date is null)
            issues.Error("bad-date", written.At, $"'{written.Value}' is no date.", "Write YYYY, YYYY-MM or YYYY-MM-DD.");
        return date;
    }

    private Dialled? Called()
    {
        if (source.Dialled is not { } written)
            return null;
        if (string.IsNullOrWhiteSpace(written.By?.Value))
            issues.Missing(written.At, "by", $"'dialled' of {Where}");
        if (written.On is { } on && DateOnly.TryParseExact(on.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return new Dialled(day, written.By?.Value ?? "");
        issues.Error("bad-date", written.On?.At ?? written.At, $"'{written.On?.Value}' is no day.", "Write YYYY-MM-DD.");
        return null;
    }

    [GeneratedRegex("^[a-z0-9-]{1,32}$")]
    private static partial Regex IdPattern();

    // Six digits or more, however they are spaced: years and short codes are shorter.
    [GeneratedRegex(@"\+?\d(?:[ \-()]*\d){5,}")]
    private static partial Regex LongDigits();
}
