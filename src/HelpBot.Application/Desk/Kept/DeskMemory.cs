using System.Collections.Immutable;
using HelpBot.Application.Storage;
using HelpBot.Application.Telegram;
using HelpBot.Domain.Cases;

namespace HelpBot.Application.Desk.Kept;

/// <summary>All that the volunteers' desk keeps. Immutable: a turn makes a new one, which counts once it is committed.</summary>
internal sealed record DeskMemory
{
    public static readonly DeskMemory New = new();

    /// <summary>The state machine's part.</summary>
    public DeskState State { get; init; } = DeskState.New;

    /// <summary>The words and owners of cases whose key lives.</summary>
    public ImmutableSortedDictionary<CaseId, CaseFile> Files { get; init; } = ImmutableSortedDictionary<CaseId, CaseFile>.Empty;

    /// <summary>The private chats of those on the list.</summary>
    public ImmutableSortedDictionary<VolunteerId, Panel> Panels { get; init; } = ImmutableSortedDictionary<VolunteerId, Panel>.Empty;

    /// <summary>The number of the last message of any talk.</summary>
    public int LastItem { get; init; }

    /// <summary>What stands in the group.</summary>
    public BoardMessages Board { get; init; } = BoardMessages.None;

    /// <summary>The case of a session that is open or was the last; null if there is none.</summary>
    public CaseId? FindCase(SessionId her)
    {
        CaseId? found = null;
        foreach (var (id, file) in Files)
            if (file.Her == her) found = id;
        return found;
    }

    public TalkItem? FindItem(ItemId item) => FindFile(item) is { } of ? Files[of].Items[item] : null;

    public CaseId? FindFile(ItemId item)
    {
        foreach (var (id, file) in Files)
            if (file.Items.ContainsKey(item)) return id;
        return null;
    }

    /// <summary>Whoever has a text that waits for "to whom?" or "send anyway" is asked: after an earlier one was answered, and after a restart, which the question itself does not outlive.</summary>
    public DeskMemory AskAgain()
    {
        var memory = this;
        foreach (var who in State.People.Values)
            if (memory.Panels.TryGetValue(who.Id, out var panel) && panel.Asked is null && memory.FindAsked(who) is { } asked) memory = memory.With(who.Id, panel with { Asked = asked });
        return memory;
    }

    private AskedText? FindAsked(Volunteer who)
    {
        CaseId[] own = [.. State.OwnedBy(who.Id).Select(open => open.Id)];
        if (own.Length == 0) return null;
        foreach (var item in who.Asked)
            if (FindItem(item) is { } text) return new AskedText(item, text.Text, [.. own], null);
        foreach (var id in own)
            if (Files.TryGetValue(id, out var file) && file.Items.Values.FirstOrDefault(item => item.Kind == ItemKind.Unsent && item.By == who.Id) is { } unsent) return new AskedText(unsent.Id, unsent.Text, [id], unsent.Warning) { IsForNext = unsent.IsForNext };
        return null;
    }

    public DeskMemory With(CaseId of, CaseFile file) => this with { Files = Files.SetItem(of, file) };

    public DeskMemory With(CaseId of, TalkItem item) => Files.TryGetValue(of, out var file) ? With(of, file with { Items = file.Items.SetItem(item.Id, item) }) : this;

    public DeskMemory Without(ItemId item) => FindFile(item) is { } of ? With(of, Files[of] with { Items = Files[of].Items.Remove(item) }) : this;

    public DeskMemory With(VolunteerId of, Panel panel) => this with { Panels = Panels.SetItem(of, panel) };
}

/// <summary>The messages of the board, as far as they are known.</summary>
/// <param name="Group">The group; it may have moved since it was set.</param>
/// <param name="Configured">The group that the settings named when this was written: another one begins a new board.</param>
/// <param name="Summary">The pinned message; 0 if there is none.</param>
/// <param name="Cards">The cards.</param>
internal sealed record BoardMessages(TelegramChatId Group, TelegramChatId Configured, int Summary, ImmutableSortedDictionary<CaseId, int> Cards)
{
    public static readonly BoardMessages None = new(default, default, 0, ImmutableSortedDictionary<CaseId, int>.Empty);

    /// <summary>Messages of cases that are over, or of a board that was begun anew: still to be deleted.</summary>
    public ImmutableArray<int> Stale { get; init; } = [];

    /// <summary>When the last minute's messages and edits went out, oldest first.</summary>
    public ImmutableArray<DateTimeOffset> Sent { get; init; } = [];
}
