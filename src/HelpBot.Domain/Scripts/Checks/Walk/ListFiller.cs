using HelpBot.Domain.Conversation;
using HelpBot.Domain.Directory;
using HelpBot.Domain.Places;

namespace HelpBot.Domain.Scripts.Checks.Walk;

/// <summary>Gives a screen every content that its list, or what its guards read of place and service, can have.</summary>
internal sealed class ListFiller(Script script, Node node, IReadOnlyCollection<string> reads, DateOnly today)
{
    /// <summary>How many sums of the cover are looked at: enough for every number of digits.</summary>
    private const int Sums = 40;

    /// <summary>The dialogues: without a place and a service first, then with each.</summary>
    public IEnumerable<Dialogue> Fill(Dialogue dialogue) => node.List switch
    {
        ListKind.CoverWord => Steps(dialogue, script.Cover.Words.Max(words => words.Length)),
        ListKind.CoverSum => Steps(dialogue, Sums).SelectMany(step => new[] { step, step with { CoverAnswer = CoverAnswer.Right }, step with { CoverAnswer = CoverAnswer.Wrong } }),
        ListKind.Candidates => [dialogue with { Candidates = [.. Regions().Select(region => new PlaceCandidate(region.Id).ToString())] }],
        ListKind.Services => Placed(dialogue).SelectMany(Paged),
        ListKind.Service => Served(dialogue),
        _ when reads.Contains(BotFacts.Number) || Says("name") || Says("number") => Served(dialogue),
        _ when reads.Contains(BotFacts.Place) || reads.Contains(BotFacts.Region) || Says("place") => Placed(dialogue),
        _ => [dialogue],
    };

    private bool Says(string parameter) => node.Text?.Uses(parameter) == true;

    private System.Collections.Immutable.ImmutableArray<Region> Regions() => script.Places?.Regions ?? [];

    private IEnumerable<Dialogue> Placed(Dialogue dialogue) => [dialogue, .. Regions().Select(region => dialogue with { Region = region.Id.Value })];

    private IEnumerable<Dialogue> Paged(Dialogue dialogue)
    {
        var pages = script.Help.For(dialogue.Region, dialogue.Town, today, dialogue.Language ?? LanguageTable.Default).Pages.Length;
        return Enumerable.Range(0, Math.Max(1, pages)).Select(page => dialogue with { Page = page });
    }

    private IEnumerable<Dialogue> Served(Dialogue dialogue) =>
    [
        dialogue,
        .. script.Directory.Services.Where(service => service.On(today).IsShown()).Select(service => dialogue with
        {
            Service = service.Id.Value,
            Region = service.Regions.IsEmpty ? dialogue.Region : service.Regions[0].Value,
        }),
    ];

    private static IEnumerable<Dialogue> Steps(Dialogue dialogue, int count) => Enumerable.Range(1, count).Select(step => dialogue with { CoverStep = step });
}
