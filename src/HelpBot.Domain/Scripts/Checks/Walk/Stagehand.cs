using HelpBot.Domain.Conversation;

namespace HelpBot.Domain.Scripts.Checks.Walk;

/// <summary>Makes the sessions in which a screen is looked at.</summary>
internal sealed class Stagehand(Script script, DateOnly today)
{
    // Midday in Kazakhstan.
    private readonly DateTimeOffset _now = new(today, new TimeOnly(7, 0), TimeSpan.Zero);

    // Thousands of words are sorted for it: once, not for each of ten thousand situations.
    private readonly PerLanguage<string?> _receipts = new(script.Receipts.Longest);

    /// <summary>The languages in which a screen can be seen; null before one is chosen.</summary>
    public static IEnumerable<Language?> LanguagesOf(Node node)
    {
        foreach (var language in LanguageTable.All) yield return language;
        if (node.Both || node.Area != Area.Ordinary || node.Id == Reserved.Privacy) yield return null;
    }

    /// <summary>The sessions and moments of a situation: one, or one for each content that a list can have.</summary>
    /// <returns>None if the values cannot stand together.</returns>
    public IEnumerable<(Session Session, Moment Moment)> Set(Situation situation)
    {
        var stage = Has(situation, BotFacts.Case, "waiting") ? CaseStage.Waiting : Has(situation, BotFacts.Case, "talking") ? CaseStage.Talking : Has(situation, BotFacts.Case, "aside") ? CaseStage.Aside : CaseStage.None;
        var moment = new Moment(_now, 1, Has(situation, BotFacts.Shift, "on"), new(stage, NextShift: Has(situation, BotFacts.Planned, "next") ? _now.AddHours(14) : null, MinorsMayTalk: Has(situation, BotFacts.Minors, "supervised"), HasMasked: Has(situation, BotFacts.Masked, "hidden")), _receipts[situation.Language ?? LanguageTable.Default]);
        var (dialogue, holdings) = Begin(situation);
        foreach (var filled in new ListFiller(script, situation.Node, [.. situation.Values.Select(value => value.Key)], today).Fill(dialogue))
            foreach (var ticked in Ticked(situation.Node, holdings))
            {
                var session = new Session(filled, ticked);
                if (Fits(situation, session, moment)) yield return (session, moment);
            }
    }

    private static (Dialogue, Holdings) Begin(in Situation situation)
    {
        var facts = Facts.None;
        foreach (var (name, value) in situation.Values)
            if (!BotFacts.All.ContainsKey(name)) facts = facts.With(name, value);
        var dialogue = new Dialogue
        {
            Node = situation.Node.Id,
            Turn = 1,
            Language = situation.Language,
            ClientLanguage = situation.Language ?? LanguageTable.Default,
            Facts = facts,
            Back = situation.Node.Area == Area.Ordinary ? [Reserved.Danger] : [],
            Opened = situation.Node.Area == Area.Ordinary,
        };
        var holdings = new Holdings
        {
            Locked = situation.Node.Area == Area.Cover,
            OwnWord = Has(situation, BotFacts.Word, "set") ? [1] : [],
            ForceWord = Has(situation, BotFacts.Force, "set") ? [1] : [],
            LeftBehind = Has(situation, BotFacts.Traces, "left") ? 1 : 0,
        };
        return (dialogue, holdings);
    }

    // A count of ticks is shown: none and all are its ends.
    private static IEnumerable<Holdings> Ticked(Node node, Holdings holdings)
    {
        yield return holdings;
        if (!node.Ticks.IsEmpty) yield return holdings with { Ticks = [.. node.Ticks.Select(tick => tick.Label.Key).Order(StringComparer.Ordinal)] };
    }

    // Some facts hang together: no place, nothing to show for it.
    private bool Fits(in Situation situation, Session session, in Moment moment)
    {
        var view = new Conversation.Turns.FactView(session.Dialogue, session.Holdings, script, moment);
        foreach (var (name, value) in situation.Values)
            if (view[name] != value) return false;
        return true;
    }

    private static bool Has(in Situation situation, string fact, string value) => situation.Values.Contains(new(fact, value));
}
