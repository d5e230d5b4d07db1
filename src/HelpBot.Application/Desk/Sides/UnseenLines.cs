using HelpBot.Application.Desk.Kept;
using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Desk.Sides;

/// <summary>What she sends and nobody is shown leaves a line in the talk, or the volunteer would think that she is silent. Nothing of it is kept.</summary>
internal static class UnseenLines
{
    /// <summary>One more came. Several of a kind one after another are one line that counts.</summary>
    public static void Tell(DeskDraft draft, DeskMachine machine, CaseId of, Input? input)
    {
        if (!draft.Memory.Files.TryGetValue(of, out var file)) return;
        var kind = KindOf(input);
        if (file.Items.Values.LastOrDefault(item => item.Kind == ItemKind.Talk) is { Unseen: { } unseen } last && unseen.Kind == kind)
        {
            draft.Memory = draft.Memory.With(of, last with { Unseen = unseen with { Times = unseen.Times + 1 } });
            machine.Run(draft, new DeskInput.HerAct(of));
            foreach (var who in last.ShownTo) draft.Ask(who);
            return;
        }
        var item = new TalkItem(draft.NextItem(), null, "", draft.Now) { Unseen = new(kind, Times: 1) };
        draft.Memory = draft.Memory.With(of, item);
        machine.Run(draft, new DeskInput.HerMessage(of, item.Id, 0));
    }

    private static UnseenKind KindOf(Input? input) => input switch
    {
        Input.Location => UnseenKind.Place,
        Input.Media { Kind: MediaKind.Sticker } => UnseenKind.Sticker,
        Input.Media { Kind: MediaKind.Contact } => UnseenKind.Contact,
        Input.Media { Kind: MediaKind.VideoNote } => UnseenKind.Video,
        Input.Media { Kind: MediaKind.Document } => UnseenKind.File,
        _ => UnseenKind.Else,
    };
}
