using System.Collections.Immutable;
using System.Globalization;
using HelpBot.Domain.Places;
using HelpBot.Domain.Scripts;
using HelpBot.Domain.Scripts.Compiling;

namespace HelpBot.Domain.Conversation.Lists;

/// <summary>What lists add to the screens of one dialogue: places, services, the one service that she chose.</summary>
internal readonly struct Listed(Dialogue dialogue, Script script, Moment moment)
{
    /// <summary>What a pop-up and the clipboard can bear of a name, in characters.</summary>
    private const int MaxName = 100;

    private DateOnly Day => HelpBook.Day(moment.Now);

    /// <summary>The list for her place.</summary>
    public HelpPages Pages(Language language) => script.Help.For(dialogue.Region, dialogue.Town, Day, language);

    /// <summary>The value of <see cref="BotFacts.Place"/>.</summary>
    public string PlaceFact => dialogue.Region is null ? Facts.Unset : Pages(AnyLanguage).HasLocal ? "shown" : "empty";

    /// <summary>The value of <see cref="BotFacts.Number"/>.</summary>
    public string NumberFact => script.Help.Find(dialogue.Service, Day) switch
    {
        null => Facts.Unset,
        { Numbers.IsEmpty: true } => "none",
        var shown => shown.Numbers[0].IsShort ? "short" : "long",
    };

    /// <summary>The value of <see cref="BotFacts.Pages"/>.</summary>
    public string PagesFact => dialogue.Page < Pages(AnyLanguage).Pages.Length - 1 ? "more" : "last";

    private Language AnyLanguage => dialogue.Language ?? LanguageTable.Default;

    /// <summary>The value of a parameter; empty if there is nothing to name.</summary>
    public string Value(string name, Language language) => name switch
    {
        "place" => PlaceName(language),
        "page" => Number(Math.Min(dialogue.Page + 1, Pages(language).Pages.Length)),
        "pages" => Number(Pages(language).Pages.Length),
        "name" => script.Help.Find(dialogue.Service, Day)?.Service.Name.In(language) is { } whole ? whole[..Math.Min(MaxName, whole.Length)] : "",
        "number" => script.Help.Find(dialogue.Service, Day) is { Numbers: [var number, ..] } ? number.ForTheEye : "",
        _ => "",
    };

    /// <summary>The screen's text with what the list says.</summary>
    public string Describe(string text, Node node, Language language)
    {
        if (node.List == ListKind.Services) return text + Pages(language).At(dialogue.Page).Html;
        return script.Help.Find(dialogue.Service, Day) is { } shown ? $"{text}\n{new ServiceWords(script.Texts, language).Whole(shown)}" : text;
    }

    /// <summary>The list's buttons, each with its entry behind the list's tag.</summary>
    public ImmutableArray<ScreenButton> Buttons(Node node, Language language)
    {
        var buttons = ImmutableArray.CreateBuilder<ScreenButton>();
        switch (node.List)
        {
            case ListKind.Regions:
                foreach (var region in script.RegionsIn[language]) buttons.Add(new(region.Label.In(language), Data(node, region.Id.Value)));
                break;
            case ListKind.Candidates:
                foreach (var entry in dialogue.Candidates) buttons.Add(new(Label(entry, language), Data(node, entry)));
                break;
            case ListKind.Services:
                foreach (var entry in Pages(language).At(dialogue.Page).Entries) buttons.Add(new(entry.Label, Data(node, entry.Id)));
                break;
        }
        return buttons.DrainToImmutable();
    }

    /// <summary>Whether a service stands in the list for her place.</summary>
    public bool Offers(string service)
    {
        foreach (var page in Pages(AnyLanguage).Pages)
            foreach (var entry in page.Entries)
                if (entry.Id == service) return true;
        return false;
    }

    private string PlaceName(Language language)
    {
        if (dialogue.Region is not { } id || script.Places?.Find(new RegionId(id)) is not { } region) return "";
        var town = dialogue.Town is { } townId ? script.Places.Find(region.Id, new TownId(townId)) : null;
        return (town?.Name ?? region.Name).In(language);
    }

    private string Label(string candidate, Language language) => script.Places?.Label(PlaceCandidate.Parse(candidate), language) ?? candidate;

    private static string Data(Node node, string entry) => string.Concat(node.ListTag, Tags.SeparatorText, entry);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
