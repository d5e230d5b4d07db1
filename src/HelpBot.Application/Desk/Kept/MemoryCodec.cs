using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using HelpBot.Application.Chats;
using HelpBot.Application.Storage;
using HelpBot.Application.Telegram;
using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Desk.Kept;

/// <summary>Writes the parts of the desk's memory that the domain does not know, each as one row.</summary>
internal static class MemoryCodec
{
    /// <summary>The version of the layout, the first number of each row.</summary>
    public const int Version = 1;

    public static ReadOnlyMemory<byte> Write(CaseId id, CaseFile file) => Begin(to =>
    {
        to.Signed(id.Value);
        to.Number((ulong)(file.Her.Value >> 64));
        to.Number((ulong)file.Her.Value);
        to.Number((ulong)file.HeldFiles.Length);
        foreach (var held in file.HeldFiles) Write(to, held);
    });

    public static (CaseId Id, CaseFile File) ReadFile(SessionId record, ReadOnlySpan<byte> bytes)
    {
        var from = Open(bytes);
        var id = new CaseId(from.Int());
        var high = from.Number();
        var her = new SessionId(new UInt128(high, from.Number()));
        var held = ImmutableArray.CreateBuilder<TalkItem>();
        for (var left = from.Number(); left > 0; left--) held.Add(ReadItem(ref from));
        return (id, new CaseFile(record, her) { HeldFiles = held.DrainToImmutable() });
    }

    public static ReadOnlyMemory<byte> Write(TalkItem item) => Begin(to => Write(to, item));

    public static TalkItem ReadItem(ReadOnlySpan<byte> bytes)
    {
        var from = Open(bytes);
        return ReadItem(ref from);
    }

    public static ReadOnlyMemory<byte> Write(VolunteerId id, Panel panel) => Begin(to =>
    {
        to.Signed(id.Value);
        to.Signed(panel.Chat.Value);
    });

    public static (VolunteerId Id, TelegramChatId Chat) ReadAccount(ReadOnlySpan<byte> bytes)
    {
        var from = Open(bytes);
        return (new(from.Int()), new(from.Signed()));
    }

    public static ReadOnlyMemory<byte> Write(ImmutableSortedDictionary<VolunteerId, Panel> panels) => Begin(to =>
    {
        to.Number((ulong)panels.Count);
        foreach (var (id, panel) in panels)
        {
            to.Signed(id.Value);
            to.Number((ulong)panel.Page);
            to.Number((ulong)panel.Passed.Count);
            foreach (var kind in panel.Passed) to.Signed(kind);
            to.Number((ulong)panel.Notes.Length);
            foreach (var note in panel.Notes)
            {
                to.Number((ulong)note.Note | ((ulong)(note.Of?.Value ?? 0) << 8));
                to.Signed(note.About?.Value ?? 0);
            }
        }
        foreach (var panel in panels.Values)
        {
            to.Number(panel.Question is { } question ? (ulong)question.Kind + 1 : 0);
            to.Signed(panel.Question?.About.Value ?? 0);
            to.Part(Encoding.UTF8.GetBytes(panel.Said ?? ""));
            to.Signed(panel.SaidOf?.Value ?? 0);
        }
    });

    public static ImmutableSortedDictionary<VolunteerId, Panel> ReadPanels(ReadOnlySpan<byte> bytes, ImmutableSortedDictionary<VolunteerId, Panel> into)
    {
        var from = Open(bytes);
        var read = new List<VolunteerId>();
        for (var left = from.Number(); left > 0; left--)
        {
            read.Add(new VolunteerId(from.Int()));
            var page = (PanelPage)from.Number();
            var passed = ImmutableSortedSet.CreateBuilder<int>();
            for (var more = from.Number(); more > 0; more--) passed.Add(from.Int());
            var notes = ImmutableArray.CreateBuilder<PanelNote>();
            for (var more = from.Number(); more > 0; more--)
            {
                var note = from.Number();
                notes.Add(new((DeskNote)(note & 0xFF), Case(ref from), note >> 8 is > 0 and var of ? new VolunteerId((int)of) : null));
            }
            if (into.TryGetValue(read[^1], out var panel)) into = into.SetItem(read[^1], panel with { Page = page, Passed = passed.ToImmutable(), Notes = notes.DrainToImmutable() });
        }
        // Older rows end here.
        foreach (var id in from.IsAtEnd ? [] : read)
        {
            var (kind, about, said, of) = (from.Number(), Case(ref from), Text(from.Part()), Case(ref from));
            var question = kind > 0 && about is { } talk ? new PanelQuestion((QuestionKind)(kind - 1), talk) : null;
            if (into.TryGetValue(id, out var panel)) into = into.SetItem(id, panel with { Question = question, Said = said.Length > 0 ? said : null, SaidOf = of });
        }
        return into;
    }

    public static ReadOnlyMemory<byte> Write(int lastItem, BoardMessages board) => Begin(to =>
    {
        to.Signed(lastItem);
        to.Signed(board.Group.Value);
        to.Signed(board.Configured.Value);
        to.Signed(board.Summary);
        to.Number((ulong)board.Cards.Count);
        foreach (var (id, message) in board.Cards)
        {
            to.Signed(id.Value);
            to.Signed(message);
        }
        to.Number((ulong)board.Stale.Length);
        foreach (var message in board.Stale) to.Signed(message);
        to.Number((ulong)board.Sent.Length);
        foreach (var at in board.Sent) to.Signed(at.ToUnixTimeMilliseconds());
    });

    public static (int LastItem, BoardMessages Board) ReadBoard(ReadOnlySpan<byte> bytes)
    {
        var from = Open(bytes);
        var last = from.Int();
        var board = new BoardMessages(new(from.Signed()), new(from.Signed()), from.Int(), BoardMessages.None.Cards);
        for (var left = from.Number(); left > 0; left--)
        {
            var id = new CaseId(from.Int());
            board = board with { Cards = board.Cards.SetItem(id, from.Int()) };
        }
        for (var left = from.Number(); left > 0; left--) board = board with { Stale = board.Stale.Add(from.Int()) };
        // Rows of the first days had no times.
        for (var left = from.IsAtEnd ? 0 : from.Number(); left > 0; left--) board = board with { Sent = board.Sent.Add(DateTimeOffset.FromUnixTimeMilliseconds(from.Signed())) };
        return (last, board);
    }

    private static void Write(ByteWriter to, TalkItem item)
    {
        to.Signed(item.Id.Value);
        to.Signed(item.By?.Value ?? 0);
        to.Signed(item.At.ToUnixTimeMilliseconds());
        to.Number((ulong)item.Hers | (item.IsLost ? 8UL : 0) | (item.Unmasked is null ? 0 : 16UL) | (item.File is null ? 0 : 32UL) | ((ulong)item.Kind << 6) | (item.Warning is null ? 0 : 256UL) | (item.IsForNext ? 512UL : 0) | (item.Unseen is null ? 0 : 1024UL));
        to.Signed(item.MessageId);
        to.Part(Encoding.UTF8.GetBytes(item.Text));
        if (item.Unmasked is { } whole) to.Part(Encoding.UTF8.GetBytes(whole));
        if (item.File is { } file)
        {
            to.Number((ulong)file.Kind);
            to.Part(Encoding.UTF8.GetBytes(file.Id));
        }
        if (item.Warning is { } warning) to.Part(Encoding.UTF8.GetBytes(warning));
        if (item.Unseen is { } unseen)
        {
            to.Number((ulong)unseen.Kind);
            to.Number((ulong)unseen.Times);
        }
        to.Number((ulong)item.ShownTo.Count);
        foreach (var who in item.ShownTo) to.Signed(who.Value);
    }

    private static TalkItem ReadItem(ref ByteReader from)
    {
        var id = new ItemId(from.Int());
        VolunteerId? by = from.Int() is > 0 and var who ? new VolunteerId(who) : null;
        var at = DateTimeOffset.FromUnixTimeMilliseconds(from.Signed());
        var marks = from.Number();
        var message = from.Int();
        var item = new TalkItem(id, by, Text(from.Part()), at) { MessageId = message, Hers = (HerSight)(marks & 3), IsLost = (marks & 8) != 0, IsForNext = (marks & 512) != 0, Kind = (ItemKind)((marks >> 6) & 3) };
        if ((marks & 16) != 0) item = item with { Unmasked = Text(from.Part()) };
        if ((marks & 32) != 0)
        {
            var kind = (MediaKind)from.Number();
            item = item with { File = new MediaFile(kind, Text(from.Part())) };
        }
        if ((marks & 256) != 0) item = item with { Warning = Text(from.Part()) };
        if ((marks & 1024) != 0)
        {
            var kind = (UnseenKind)from.Number();
            item = item with { Unseen = new Unseen(kind, (int)from.Number()) };
        }
        var shown = ImmutableSortedSet.CreateBuilder<VolunteerId>();
        for (var left = from.Number(); left > 0; left--) shown.Add(new(from.Int()));
        return item with { ShownTo = shown.ToImmutable() };
    }

    private static CaseId? Case(ref ByteReader from) => from.Int() is > 0 and var number ? new CaseId(number) : null;

    private static string Text(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes);

    private static ReadOnlyMemory<byte> Begin(Action<ByteWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(64);
        var to = new ByteWriter(buffer);
        to.Number(Version);
        write(to);
        return buffer.WrittenMemory;
    }

    private static ByteReader Open(ReadOnlySpan<byte> bytes)
    {
        var from = new ByteReader(bytes);
        return from.Number() is var version && version == Version ? from : throw new InvalidDataException($"A stored part of the desk has version {version}; this program reads {Version}.");
    }
}
