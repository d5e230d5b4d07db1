using HelpBot.Application.Desk.Kept;

namespace HelpBot.Application.Desk.Board;

/// <summary>Messages of ours in the group that may be there without our knowing: a card was sent and Telegram's answer never came, or a kill came before the commit.</summary>
/// <remarks>
/// A supergroup counts its messages one by one, so such a card lies between the last id that was known and the next one that is. Others write there too, and what is theirs must stay: only
/// what the bot may edit is its own, so each id between is tried with an edit, and what could be edited is deleted.
/// </remarks>
internal sealed class Orphans
{
    /// <summary>How many ids are tried after one such send.</summary>
    public const int MostTries = 20;

    private readonly HashSet<int> _others = [];
    private readonly Queue<int> _suspects = new();
    private int? _lostAfter;

    /// <summary>The next id to try; null if there is none.</summary>
    public int? Next => _suspects.TryPeek(out var id) ? id : null;

    /// <summary>The highest id that is known; 0 if none is.</summary>
    public int Highest { get; private set; }

    /// <summary>Somebody else wrote in the group, or pressed something there.</summary>
    public void Heard(int message, bool isOurs)
    {
        if (message <= 0) return;
        Highest = Math.Max(Highest, message);
        if (isOurs) return;
        if (_others.Count >= 4096) _others.Clear();
        _others.Add(message);
    }

    /// <summary>The board as it was stored: what was sent after it was written is not known.</summary>
    public void Begin(BoardMessages board)
    {
        foreach (var message in board.Cards.Values.Append(board.Summary).Concat(board.Stale)) Highest = Math.Max(Highest, message);
        if (Highest > 0) _lostAfter = Highest;
    }

    /// <summary>The group is another, and counts anew.</summary>
    public void Clear()
    {
        (Highest, _lostAfter) = (0, null);
        _others.Clear();
        _suspects.Clear();
    }

    /// <summary>It is not known whether a message was sent.</summary>
    /// <param name="after"><see cref="Highest"/> when it was begun: by the time that its loss shows, others may have written below it.</param>
    public void Lost(int after) => _lostAfter ??= after;

    /// <summary>A message was sent: what lies before it is looked through.</summary>
    public void Sent(int message, BoardMessages board)
    {
        Highest = Math.Max(Highest, message);
        if (_lostAfter is not { } after) return;
        _lostAfter = null;
        var known = board.Cards.Values.Append(board.Summary).Concat(board.Stale).ToHashSet();
        for (var id = message - 1; id > after && id >= message - MostTries; id--)
            if (id > 0 && !_others.Contains(id) && !known.Contains(id)) _suspects.Enqueue(id);
    }

    /// <summary>The first is tried.</summary>
    public void Tried() => _suspects.TryDequeue(out _);
}
