namespace HelpBot.Sandbox.Model;

/// <summary>What a person's phone showed beside the messages themselves: the lock screen, pop-ups, the clipboard.</summary>
internal sealed class ShownToPerson(int maxEntries)
{
    private readonly Queue<LockScreenNote> _notes = new();
    private readonly Queue<Popup> _popups = new();
    private long _lastPopup;

    public IReadOnlyCollection<LockScreenNote> Notes => _notes;

    public IReadOnlyCollection<Popup> Popups => _popups;

    public void Add(LockScreenNote note)
    {
        _notes.Enqueue(note);
        if (_notes.Count > maxEntries) _notes.Dequeue();
    }

    public void Show(DateTimeOffset at, string text, bool isAlert)
    {
        _popups.Enqueue(new Popup(++_lastPopup, at, text, isAlert));
        if (_popups.Count > maxEntries) _popups.Dequeue();
    }

    public void Withdraw(int messageId)
    {
        foreach (var note in _notes)
        {
            if (note.MessageId == messageId) note.IsWithdrawn = true;
        }
    }

    public void DismissNotes() => _notes.Clear();
}

/// <summary>A notification as it would stand on a locked phone. Deleting the message withdraws it; an edit does not change it.</summary>
internal sealed class LockScreenNote(DateTimeOffset at, int messageId, string title, string text, bool isSilent)
{
    public DateTimeOffset At { get; } = at;

    public int MessageId { get; } = messageId;

    public string Title { get; } = title;

    public string Text { get; } = text;

    public bool IsSilent { get; } = isSilent;

    public bool IsWithdrawn { get; set; }
}

/// <summary>The answer to a press: shown, never stored. An alert waits for OK, a toast fades.</summary>
internal sealed record Popup(long Number, DateTimeOffset At, string Text, bool IsAlert);
