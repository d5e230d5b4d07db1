using System.Collections.Immutable;
using HelpBot.Application.Desk.Kept;
using HelpBot.Application.Desk.Sides;
using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Desk.Screens;

/// <summary>A talk as a volunteer reads it: whose it is and what is noted about it, then a page of its words.</summary>
internal sealed class TalkScreen(DeskRoom room, DeskTexts texts)
{
    /// <summary>The talk that is open in somebody's chat: one of their own, one that they read along, or a sealed one; null if none is.</summary>
    public static Case? Of(DeskMemory memory, Volunteer who, PanelPage page)
    {
        var read = ReadBy(memory, who);
        if (page == PanelPage.Reading && read is not null) return read;
        if (who.Current is { } current && memory.State.Find(current) is { } own && own.Owner == who.Id) return own;
        return memory.State.OwnedBy(who.Id).FirstOrDefault() ?? read;
    }

    /// <summary>The talk of somebody else that they read.</summary>
    public static Case? ReadBy(DeskMemory memory, Volunteer who) =>
        memory.State.Cases.Values.FirstOrDefault(open => open.State.IsOwned() && open.Reader == who.Id)
        ?? memory.State.Cases.Values.FirstOrDefault(closed => closed.SealedFor.Contains(who.Id) && memory.Files.TryGetValue(closed.Id, out var file) && file.Items.Values.Any(item => item.ShownTo.Contains(who.Id)));

    /// <summary>The note of an owner before; null if there is none for them.</summary>
    public static TalkItem? NoteBefore(DeskMemory memory, Volunteer who, Case open) =>
        open.Note is { } note && open.Owner == who.Id && memory.Files.TryGetValue(open.Id, out var file) && file.Items.TryGetValue(note, out var left) && left.ShownTo.Contains(who.Id) ? left : null;

    /// <summary>Draws all but the words.</summary>
    public void DrawHead(PanelDraft draft, Volunteer who, Case open, PanelPage page)
    {
        var values = CaseWords.Of(texts, draft.Language, open, draft.Now);
        var region = open.Region is { } id ? texts.Region(id, draft.Language) : texts.Plain("reveal.no-region", draft.Language);
        var marks = string.Join("\n", Marks(open, draft.Language));
        draft.Line(open switch
        {
            { State: CaseState.Sealed } => texts.Html("complaint.text", draft.Language, [.. values, ("days", Days(open.KeyEnds - draft.Now))]),
            { AsideSince: not null } => texts.Html("aside.text", draft.Language, values),
            _ when open.Owner == who.Id => texts.Html("reveal", draft.Language, [.. values, ("region", region), ("marks", marks)]),
            _ => texts.Html("lead.reads", draft.Language, [.. values.Where(value => value.Name != "owner"), ("owner", Owner(open, draft.Language)), ("marks", marks)]),
        });
        // Whole before the first answer; then on a button, or it would push her newest words off the screen.
        if (NoteBefore(room.Memory, who, open) is { } left && (open.State == CaseState.Claimed || page == PanelPage.NoteBefore)) draft.Line(texts.Html("notes.shown", draft.Language, ("text", left.Text)));
    }

    /// <summary>Draws the words, in the room that all the rest has left.</summary>
    /// <param name="draft">The message in the making.</param>
    /// <param name="at">Where they stand.</param>
    /// <param name="who">Who reads.</param>
    /// <param name="open">The talk.</param>
    /// <param name="end">The piece that the page ends before; 0 for the newest.</param>
    public void DrawWords(PanelDraft draft, (int, int) at, Volunteer who, Case open, int end)
    {
        var pieces = TalkPages.Cut(Items(who, open));
        if (pieces.Count == 0)
        {
            // An empty talk looks like a broken one.
            if (open.State == CaseState.Claimed && open.Owner == who.Id && !open.Marks.HasFlag(CaseMarks.UnderForce)) draft.Insert(at, [texts.Html("reveal.no-message", draft.Language)], []);
            return;
        }
        var left = draft.Room;
        var page = end > 0 ? TalkPages.Ending(pieces, left, end) : TalkPages.Newest(pieces, left, first: null);
        var shown = TalkPages.On(pieces, page);
        var rows = shown.Where(piece => piece is { IsFirst: true, Item.File: not null }).Select(piece => ImmutableArray.Create(CaseWords.Button(texts, draft.Language, piece.Item.File!.Value.Kind == MediaKind.Voice ? "button.voice" : "button.photo", VolunteerSide.File, new CaseId(piece.Item.Id.Value)))).ToList();
        var turn = ImmutableArray.CreateBuilder<ScreenButton>(2);
        if (page.HasEarlier) turn.Add(CaseWords.Button(texts, draft.Language, "button.earlier", VolunteerSide.Words, new CaseId(page.From)));
        if (page.HasLater) turn.Add(CaseWords.Button(texts, draft.Language, "button.later", VolunteerSide.Words, new CaseId(TalkPages.After(pieces, left, page))));
        if (turn.Count > 0) rows.Add(turn.DrainToImmutable());
        draft.Insert(at, shown.Select(piece => Line(draft.Language, piece, open, who)), rows);
    }

    /// <summary>Draws how her last message begins.</summary>
    public void DrawLast(PanelDraft draft, Volunteer who, Case open)
    {
        if (Items(who, open).LastOrDefault(item => item.By is null) is { } last) draft.Line(Line(draft.Language, TalkPages.Cut([last])[0], open, who));
    }

    /// <summary>One message, or a part of it, with who says it.</summary>
    public string Line(Language language, TalkPiece piece, Case open, Volunteer who)
    {
        var (item, text) = (piece.Item, piece.Text);
        if (item.Kind == ItemKind.Whisper) return texts.Html(item.By == who.Id ? "lead.whispered" : "lead.whisper", language, ("text", text));
        if (item.By is { } writer)
        {
            // Read afterwards, it matters who wrote, and no longer how it arrived.
            if (open.Owner is null) return texts.Html("talk.says", language, ("alias", room.Memory.State.Find(writer) is { } wrote ? texts.Person(wrote.Alias) : "▸"), ("text", text));
            var fate = Fate(item, open);
            return $"▸ {Html.Escape(text)}{(piece.IsLast ? fate : "")}";
        }
        var alias = texts.Case(open.Alias);
        if (item.Unseen is { } unseen) return Line(language, unseen, alias);
        var said = item.File is not { } file ? texts.Html("talk.says", language, ("alias", alias), ("text", text)) : texts.Html(file.Kind == MediaKind.Voice ? "talk.voice" : "talk.photo", language, ("alias", alias)) + (text.Length > 0 ? "\n" + Html.Escape(text) : "");
        return item.Unmasked is null || !piece.IsLast ? said : said + "\n" + texts.Html("talk.masked", language);
    }

    // What she had not opened when she could be reached no longer has not arrived; it does if she comes back.
    private static string Fate(TalkItem item, Case open) => item.Hers switch
    {
        _ when open.Her == HerPlace.Gone && item.Hers != HerSight.Open => " ✕",
        _ when open.HeldForHer.Contains(item.Id) => " ⏳",
        HerSight.None => " ✕",
        _ => " ✓",
    };

    private string Line(Language language, Unseen unseen, string alias)
    {
        var what = ("what", texts.Plain(unseen.Kind switch
        {
            UnseenKind.Sticker => "unseen.sticker",
            UnseenKind.Contact => "unseen.contact",
            UnseenKind.Place => "unseen.place",
            UnseenKind.Video => "unseen.video",
            UnseenKind.File => "unseen.file",
            _ => "unseen.else",
        }, language));
        return unseen.Times > 1 ? texts.Html("talk.unseen-more", language, ("alias", alias), what, ("count", DeskClock.Number(unseen.Times))) : texts.Html("talk.unseen", language, ("alias", alias), what);
    }

    // Whoever read along and answers now has nobody to speak to beside her: what they whispered is over.
    private IEnumerable<TalkItem> Items(Volunteer who, Case open) =>
        !room.Memory.Files.TryGetValue(open.Id, out var file) ? [] : file.Items.Values.Where(item =>
            item.Kind is ItemKind.Talk or ItemKind.Whisper && (item.ShownTo.Contains(who.Id) || item.By == who.Id)
            && !(item.Kind == ItemKind.Whisper && item.By == who.Id && open.Owner == who.Id));

    private IEnumerable<string> Marks(Case open, Language language)
    {
        var keys = new List<string>();
        // Whoever reads two orders follows neither: under force there is one.
        if (open.Marks.HasFlag(CaseMarks.UnderForce)) return [texts.Plain("mark.force", language)];
        if (open.Marks.HasFlag(CaseMarks.NotRechecked)) keys.Add("mark.unchecked");
        if (open.IsMinor) keys.Add("mark.minor");
        if (open.WantsWoman) keys.Add("mark.woman");
        if (open.Priority == CasePriority.Danger) keys.Add("mark.danger");
        if (open.Priority == CasePriority.SelfHarm) keys.Add("mark.self-harm");
        if (keys.Count == 0) keys.Add("mark.none");
        // Answered in the reader's language by mistake, she may not understand a word.
        if (open.Language != language) keys.Add($"mark.writes.{open.Language.Code()}");
        return keys.Select(key => texts.Plain(key, language));
    }

    private string Owner(Case open, Language language) => open.Owner is { } id && room.Memory.State.Find(id) is { } owner ? texts.Person(owner.Alias) : texts.Plain("owner.none", language);

    private static string Days(TimeSpan? left) => DeskClock.Number(Math.Max(0, (int)Math.Ceiling(left?.TotalDays ?? 0)));
}
