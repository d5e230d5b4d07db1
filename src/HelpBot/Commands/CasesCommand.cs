using HelpBot.Application.Desk;
using HelpBot.Domain.Cases;
using HelpBot.Storage;

namespace HelpBot.Commands;

/// <summary><c>helpbot cases</c>: how far each case is and how old, beside a running bot; nothing else.</summary>
internal static class CasesCommand
{
    /// <summary>Makes the verb.</summary>
    public static Verb Create(CommandScope scope)
    {
        var verb = new Verb("cases", "Lists how far each case of the volunteers' desk is, and how old. Nothing else of a case is told: no alias, no owner, no word. Works while the bot runs.")
        {
            Examples = ["helpbot cases"],
        };
        verb.SetAction(_ => StoreVerb.Run(scope, store => Sentence(DeskReading.Read(StoreReading.LoadDesk(store)), scope.Terminal.Clock.GetUtcNow())));
        return verb;
    }

    private static string Sentence(DeskState desk, DateTimeOffset now)
    {
        // By age, so that the order tells nothing that the ages do not.
        var lines = desk.Cases.Values.OrderBy(held => held.OpenedAt).Select(held => $"{State(held),-12}{Age(now - held.OpenedAt)}").ToList();
        return lines.Count == 0 ? "No cases." : string.Join(Environment.NewLine, [.. lines, $"{lines.Count} in all."]);
    }

    private static string State(Case held) => held.AsideSince is not null ? "put aside" : held.State switch
    {
        CaseState.Offered => "offered",
        CaseState.Claimed => "claimed",
        CaseState.Talking => "talking",
        CaseState.HandedOver => "handed over",
        CaseState.Closed => "closed",
        CaseState.Sealed => "sealed",
        _ => "expired",
    };

    private static string Age(TimeSpan age) => age switch
    {
        { TotalMinutes: < 1 } => "under a minute",
        { TotalHours: < 1 } => $"{(int)age.TotalMinutes} min",
        { TotalDays: < 1 } => $"{(int)age.TotalHours} h {age.Minutes} min",
        _ => $"{(int)age.TotalDays} d {age.Hours} h",
    };
}
