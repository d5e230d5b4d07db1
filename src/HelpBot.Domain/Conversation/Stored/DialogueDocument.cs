namespace HelpBot.Domain.Conversation.Stored;

/// <summary>A <see cref="Dialogue"/> as fields. What is empty takes no byte but its bit in the mask.</summary>
internal static class DialogueDocument
{
    [Flags]
    private enum Has
    {
        Node = 1, Facts = 1 << 1, Region = 1 << 2, Town = 1 << 3, Candidates = 1 << 4, Service = 1 << 5, Page = 1 << 6, Back = 1 << 7,
        Resume = 1 << 8, CoverStep = 1 << 9, Timers = 1 << 10, Under = 1 << 11, ForcedTicks = 1 << 12, Opened = 1 << 13, Forced = 1 << 14,
        ForcedWords = 1 << 15, All = (1 << 16) - 1,
    }

    public static void Write(ref DocumentWriter to, Dialogue dialogue)
    {
        var has = Of(dialogue);
        to.Number((int)has);
        to.Byte((byte)(Low(dialogue.Language) | (Low(dialogue.ClientLanguage) << 2) | ((byte)dialogue.CoverAnswer << 4) | (High(dialogue.Language) << 6) | (High(dialogue.ClientLanguage) << 7)));
        to.Number(dialogue.Turn);
        if (has.HasFlag(Has.Node)) to.Text(dialogue.Node);
        if (has.HasFlag(Has.Facts)) Write(ref to, dialogue.Facts);
        if (has.HasFlag(Has.Region)) to.Text(dialogue.Region!);
        if (has.HasFlag(Has.Town)) to.Text(dialogue.Town!);
        if (has.HasFlag(Has.Candidates)) to.Texts(dialogue.Candidates);
        if (has.HasFlag(Has.Service)) to.Text(dialogue.Service!);
        if (has.HasFlag(Has.Page)) to.Number(dialogue.Page);
        if (has.HasFlag(Has.Back)) to.Texts(dialogue.Back);
        if (has.HasFlag(Has.Resume)) to.Text(dialogue.Resume!);
        if (has.HasFlag(Has.CoverStep)) to.Number(dialogue.CoverStep);
        if (has.HasFlag(Has.Timers)) TimerFields.Write(ref to, dialogue.Timers);
        if (has.HasFlag(Has.Under)) to.Text(dialogue.Under!);
        if (has.HasFlag(Has.ForcedTicks)) to.Texts(dialogue.ForcedTicks);
        if (!has.HasFlag(Has.ForcedWords)) return;
        to.Blob(dialogue.ForcedOwnWord);
        to.Blob(dialogue.ForcedForceWord);
    }

    public static Dialogue Read(ref DocumentReader from)
    {
        var has = (Has)from.Number();
        var kinds = from.Byte();
        var (language, client, answer) = ((kinds & 3) | (kinds >> 6 & 1) << 2, (kinds >> 2 & 3) | (kinds >> 7) << 2, kinds >> 4 & 3);
        if ((has & ~Has.All) != 0 || language > LanguageTable.All.Length || client > LanguageTable.All.Length || answer > (int)CoverAnswer.Wrong) from.Reject();
        return new()
        {
            Language = LanguageOf(language),
            ClientLanguage = LanguageOf(client),
            CoverAnswer = (CoverAnswer)answer,
            Turn = from.Number(),
            Node = has.HasFlag(Has.Node) ? from.Text() : "",
            Facts = has.HasFlag(Has.Facts) ? ReadFacts(ref from) : Facts.None,
            Region = has.HasFlag(Has.Region) ? from.Text() : null,
            Town = has.HasFlag(Has.Town) ? from.Text() : null,
            Candidates = has.HasFlag(Has.Candidates) ? from.Texts() : [],
            Service = has.HasFlag(Has.Service) ? from.Text() : null,
            Page = has.HasFlag(Has.Page) ? from.Number() : 0,
            Back = has.HasFlag(Has.Back) ? from.Texts() : [],
            Resume = has.HasFlag(Has.Resume) ? from.Text() : null,
            CoverStep = has.HasFlag(Has.CoverStep) ? from.Number() : 0,
            Timers = has.HasFlag(Has.Timers) ? TimerFields.Read(ref from) : [],
            Under = has.HasFlag(Has.Under) ? from.Text() : null,
            ForcedTicks = has.HasFlag(Has.ForcedTicks) ? from.Texts() : [],
            ForcedOwnWord = has.HasFlag(Has.ForcedWords) ? from.Blob() : [],
            ForcedForceWord = has.HasFlag(Has.ForcedWords) ? from.Blob() : [],
            Opened = has.HasFlag(Has.Opened),
            Forced = has.HasFlag(Has.Forced),
        };
    }

    private static Has Of(Dialogue dialogue) =>
        If(dialogue.Node.Length > 0, Has.Node) | If(!dialogue.Facts.Entries.IsEmpty, Has.Facts) | If(dialogue.Region is not null, Has.Region)
        | If(dialogue.Town is not null, Has.Town) | If(!dialogue.Candidates.IsEmpty, Has.Candidates) | If(dialogue.Service is not null, Has.Service)
        | If(dialogue.Page > 0, Has.Page) | If(!dialogue.Back.IsEmpty, Has.Back) | If(dialogue.Resume is not null, Has.Resume)
        | If(dialogue.CoverStep > 0, Has.CoverStep) | If(!dialogue.Timers.IsEmpty, Has.Timers) | If(dialogue.Under is not null, Has.Under)
        | If(!dialogue.ForcedTicks.IsEmpty, Has.ForcedTicks) | If(dialogue.Opened, Has.Opened) | If(dialogue.Forced, Has.Forced)
        | If(!dialogue.ForcedOwnWord.IsEmpty || !dialogue.ForcedForceWord.IsEmpty, Has.ForcedWords);

    private static Has If(bool present, Has bit) => present ? bit : 0;

    private static Language? LanguageOf(int number) => number == 0 ? null : (Language)number;

    // A language has three bits, so that seven fit: two where the first two languages always stood, the third at the byte's end.
    private static int Low(Language? language) => (int)(language ?? 0) & 3;

    private static int High(Language? language) => (int)(language ?? 0) >> 2;

    private static void Write(ref DocumentWriter to, Facts facts)
    {
        to.Number(facts.Entries.Length);
        foreach (var (name, value) in facts.Entries)
        {
            to.Text(name);
            to.Text(value);
        }
    }

    private static Facts ReadFacts(ref DocumentReader from)
    {
        var facts = Facts.None;
        for (var count = from.Number(); count > 0 && !from.HasFailed; count--) facts = facts.With(from.Text(), from.Text());
        return facts;
    }
}
