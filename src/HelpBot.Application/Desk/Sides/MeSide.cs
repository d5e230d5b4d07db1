using HelpBot.Application.Desk.Kept;
using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Desk.Sides;

/// <summary>What somebody on the list tells of themselves: it decides which cases they are offered, and nobody else sees it.</summary>
internal sealed class MeSide(DeskMachine machine, DeskTexts texts)
{
    public const string Speak = "speak", Read = "me-read", Woman = "woman", Region = "region";

    /// <summary>Takes a button of these pages.</summary>
    /// <returns>Whether it was one.</returns>
    public bool TryPress(DeskDraft draft, VolunteerId by, PanelAct act)
    {
        if (act.Verb is not (Speak or Read or Woman or Region) || draft.Memory.State.Find(by) is not { } who) return false;
        // It would take the talk away from them in the middle of a word.
        if (act.Verb != Read && draft.Memory.State.OwnedBy(by).Any())
        {
            draft.Answers[by] = DeskAnswer.TooManyTalks;
            return true;
        }
        switch (act.Verb)
        {
            case Speak: TurnLanguage(draft, who, act.First); break;
            case Read when Enum.IsDefined((Language)act.First): machine.Run(draft, new DeskInput.SetReading(by, (Language)act.First)); break;
            case Woman: Set(draft, who with { IsWoman = !who.IsWoman }); break;
            case Region: ChooseRegion(draft, who, act.First); break;
        }
        return true;
    }

    // Nobody is left without a language: the last one stays.
    private void TurnLanguage(DeskDraft draft, Volunteer who, int language)
    {
        if (!Enum.IsDefined((Language)language)) return;
        var languages = who.Languages ^ ((Language)language).Spoken();
        if (languages != Languages.None) Set(draft, who with { Languages = languages });
    }

    // The buttons count through the content's order, which does not depend on the reader's language; 0: in another country.
    private void ChooseRegion(DeskDraft draft, Volunteer who, int number)
    {
        var regions = texts.Regions(LanguageTable.Default);
        if (number < 0 || number > regions.Length) return;
        var isForShift = draft.Memory.Panels.GetValueOrDefault(who.Id)?.Open == OwnPage.RegionFirst;
        Set(draft, who with { HomeRegion = number == 0 ? Volunteer.Abroad : regions[number - 1].Id.Value });
        if (isForShift) machine.Run(draft, new DeskInput.OnShift(who.Id));
        else OwnSide.Show(draft, who.Id, new OwnPage(OwnPageKind.Me));
    }

    private void Set(DeskDraft draft, Volunteer who) => machine.Run(draft, new DeskInput.SetProfile(who.Id, who.Languages, who.HomeRegion, who.IsWoman));
}
