using HelpBot.Application.Desk.Kept;
using HelpBot.Domain.Cases;

namespace HelpBot.Application.Desk;

/// <summary>What the state machine asks for concerning single messages.</summary>
internal static class TalkItems
{
    /// <summary>A message may stand in a volunteer's chat.</summary>
    public static void Show(this DeskDraft draft, CaseId of, ItemId id, VolunteerId to)
    {
        if (Find(draft, of, id) is not { } item) return;
        draft.Memory = draft.Memory.With(of, item with { ShownTo = item.ShownTo.Add(to) });
        // Whoever reads a page of before is brought to the new word.
        if (draft.Memory.Panels.TryGetValue(to, out var panel) && (panel.Open is not null || panel.WordsPage != 0)) draft.Memory = draft.Memory.With(to, panel with { Open = null, WordsPage = 0 });
        draft.Ask(to, new(IsFresh: true, HasSound: true));
    }

    /// <summary>Messages of a talk stand in another chat too; a note stands where it was meant to.</summary>
    public static void Share(this DeskDraft draft, CaseId of, Func<TalkItem, bool> which, VolunteerId with)
    {
        if (!draft.Memory.Files.TryGetValue(of, out var file)) return;
        foreach (var item in file.Items.Values)
            if (item.Kind == ItemKind.Talk && which(item)) file = file with { Items = file.Items.SetItem(item.Id, item with { ShownTo = item.ShownTo.Add(with) }) };
        draft.Memory = draft.Memory.With(of, file);
        draft.Ask(with, new(IsFresh: true));
    }

    /// <summary>A message goes to her.</summary>
    public static void ShowHer(this DeskDraft draft, CaseId of, ItemId id, Manner manner)
    {
        if (Find(draft, of, id) is not { } item) return;
        draft.Memory = draft.Memory.With(of, item with { Hers = manner == Manner.Direct ? HerSight.Open : HerSight.Covered });
        draft.Memory = draft.Memory.With(of, draft.Memory.Files[of] with { HerPage = 0, HerFirst = null });
        draft.AskHers(draft.Memory.Files[of].Her, new(IsFresh: true, HasSound: manner == Manner.CoverWithSound));
        if (item.By is { } by) draft.Ask(by);
    }

    /// <summary>A message becomes the end of an earlier one.</summary>
    public static void Merge(this DeskDraft draft, CaseId of, ItemId id, ItemId into)
    {
        if (Find(draft, of, id) is not { } item || Find(draft, of, into) is not { } earlier) return;
        // What is masked in one of them stays masked until she lets all of it through.
        var unmasked = item.Unmasked is null && earlier.Unmasked is null ? null : $"{earlier.Unmasked ?? earlier.Text}\n{item.Unmasked ?? item.Text}";
        draft.Memory = draft.Memory.Without(id).With(of, earlier with { Text = $"{earlier.Text}\n{item.Text}", Unmasked = unmasked, MessageId = item.MessageId });
        foreach (var who in earlier.ShownTo) draft.Ask(who, new(IsFresh: true, HasSound: true));
    }

    /// <summary>A message is gone, wherever it stood.</summary>
    public static void Drop(this DeskDraft draft, ItemId id)
    {
        foreach (var (who, panel) in draft.Memory.Panels)
        {
            if (panel.Asked?.Item != id) continue;
            draft.Memory = draft.Memory.With(who, panel with { Asked = null });
            draft.Ask(who);
        }
        if (draft.Memory.FindFile(id) is not { } of) return;
        var item = draft.Memory.Files[of].Items[id];
        draft.Memory = draft.Memory.Without(id);
        foreach (var who in item.ShownTo) draft.Ask(who);
        if (item.By is { } by) draft.Ask(by);
        if (item.Hers != HerSight.None) draft.AskHers(draft.Memory.Files[of].Her);
    }

    /// <summary>Nothing of a case stands in a volunteer's chat any more.</summary>
    public static void HideFrom(this DeskDraft draft, VolunteerId who, CaseId of)
    {
        var isUnsent = false;
        if (draft.Memory.Files.TryGetValue(of, out var file))
        {
            foreach (var item in file.Items.Values)
                if (item.Kind == ItemKind.Unsent && item.By == who) (file, isUnsent) = (file with { Items = file.Items.Remove(item.Id) }, true);
                else if (item.ShownTo.Contains(who)) file = file with { Items = file.Items.SetItem(item.Id, item with { ShownTo = item.ShownTo.Remove(who) }) };
            draft.Memory = draft.Memory.With(of, file);
        }
        if (draft.Memory.Panels.TryGetValue(who, out var seen))
        {
            var panel = seen.Without(of) with { WordsPage = 0 };
            draft.Memory = draft.Memory.With(who, isUnsent ? panel.With(new PanelNote(DeskNote.NotSent, of)) : panel);
        }
        draft.Erased.Add(who);
        draft.Ask(who);
    }

    /// <summary>Nothing of the talk stands in her chat any more.</summary>
    public static void HideFromHer(this DeskDraft draft, CaseId of)
    {
        if (!draft.Memory.Files.TryGetValue(of, out var file)) return;
        foreach (var item in file.Items.Values)
            if (item.Hers != HerSight.None) file = file with { Items = file.Items.SetItem(item.Id, item with { Hers = HerSight.None }) };
        draft.Memory = draft.Memory.With(of, file);
        draft.AskHers(file.Her);
    }

    private static TalkItem? Find(DeskDraft draft, CaseId of, ItemId id) =>
        draft.Memory.Files.TryGetValue(of, out var file) ? file.Items.GetValueOrDefault(id) : null;
}
