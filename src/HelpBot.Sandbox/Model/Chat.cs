namespace HelpBot.Sandbox.Model;

internal enum ChatKind
{
    Private,
    Group,
    Supergroup,
}

/// <summary>A chat that the bot account can be in: one person's private chat, or a group.</summary>
internal sealed class Chat
{
    private TaskCompletionSource? _changed;

    public required long Id { get; init; }

    public required ChatKind Kind { get; init; }

    public required MessageLog Messages { get; init; }

    /// <summary>The person of a private chat; null in groups.</summary>
    public Person? Person { get; init; }

    /// <summary>The group's own state; null in private chats.</summary>
    public Group? Group { get; init; }

    public bool IsPrivate => Kind == ChatKind.Private;

    /// <summary>What each person of this chat was shown beside the messages, by person id.</summary>
    public Dictionary<long, ShownToPerson> Shown { get; } = [];

    public int? PinnedMessage { get; set; }

    /// <summary>Reply keyboard that stands in place of the letters.</summary>
    public Keyboards.ReplyMarkup.Reply? ReplyKeyboard { get; set; }

    /// <summary>The bot's "typing" is shown until then.</summary>
    public DateTimeOffset TypingUntil { get; set; }

    /// <summary>The newest press in this chat; its button spins until it is answered.</summary>
    public Press? LastPress { get; set; }

    /// <summary>The person's auto-delete timer; null is off.</summary>
    public TimeSpan? AutoDeleteAfter { get; set; }

    public ShownToPerson ShownTo(long personId, int maxEntries)
    {
        if (!Shown.TryGetValue(personId, out var shown)) Shown[personId] = shown = new ShownToPerson(maxEntries);
        return shown;
    }

    /// <summary>A task that ends at the next change of this chat. Call under the world's gate.</summary>
    public Task NextChange() =>
        (_changed ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    public void SignalChange()
    {
        _changed?.TrySetResult();
        _changed = null;
    }
}
