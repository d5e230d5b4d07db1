using HelpBot.Domain.Conversation.Lists;
using HelpBot.Domain.Scripts;

namespace HelpBot.Domain.Conversation.Turns;

/// <summary>The facts as guards see them: hers, and those that the bot fills in.</summary>
/// <remarks>Under force nothing shows that words, traces or a talk were ever there.</remarks>
internal readonly struct FactView(Dialogue dialogue, Holdings holdings, Script script, Moment moment) : IFactValues
{
    private CaseStage Case => dialogue.Forced ? CaseStage.None : moment.Desk.Case;

    public string this[string name] => name switch
    {
        BotFacts.Language => dialogue.Language?.Code() ?? Facts.Unset,
        BotFacts.Region => dialogue.Region is null ? Facts.Unset : "set",
        BotFacts.Shift => moment.OnShift || Case != CaseStage.None ? "on" : "off",
        BotFacts.Case => Case switch { CaseStage.Waiting => "waiting", CaseStage.Talking => "talking", CaseStage.Aside => "aside", _ => Facts.Unset },
        BotFacts.Planned => moment.Desk.NextShift is null ? Facts.Unset : "next",
        BotFacts.Minors => moment.Desk.MinorsMayTalk || Case != CaseStage.None ? "supervised" : Facts.Unset,
        BotFacts.Masked => Case != CaseStage.None && moment.Desk.HasMasked ? "hidden" : Facts.Unset,
        BotFacts.Word => SetWords.Own(dialogue, holdings).IsDefaultOrEmpty ? Facts.Unset : "set",
        BotFacts.Force => SetWords.Force(dialogue, holdings).IsDefaultOrEmpty ? Facts.Unset : "set",
        BotFacts.Locked => holdings.Locked ? "yes" : Facts.Unset,
        BotFacts.Traces => dialogue.Forced || holdings.LeftBehind == 0 ? Facts.Unset : "left",
        BotFacts.Place => new Listed(dialogue, script, moment).PlaceFact,
        BotFacts.Number => new Listed(dialogue, script, moment).NumberFact,
        BotFacts.Pages => new Listed(dialogue, script, moment).PagesFact,
        _ => dialogue.Facts[name],
    };
}
