namespace HelpBot.Application.Chats;

/// <summary>A message of ours or hers that still lies in her chat.</summary>
/// <param name="Id">Its number in the chat.</param>
/// <param name="SentSeconds">When it was sent, in whole seconds since 1970, rounded down: a trace is never taken for younger than it is.</param>
/// <param name="Marks">What it is and what is to become of it.</param>
internal readonly record struct ChatTrace(int Id, uint SentSeconds, TraceMarks Marks)
{
    public ChatTrace(int id, DateTimeOffset sent, TraceMarks marks) : this(id, Seconds(sent), marks) { }

    public DateTimeOffset Sent => DateTimeOffset.FromUnixTimeSeconds(SentSeconds);

    public bool Is(TraceMarks mark) => (Marks & mark) != 0;

    public ChatTrace With(TraceMarks mark) => this with { Marks = Marks | mark };

    public static uint Seconds(DateTimeOffset moment) => (uint)Math.Clamp(moment.ToUnixTimeSeconds(), 0, uint.MaxValue);
}

/// <summary>What a trace is and what is to become of it.</summary>
[Flags]
internal enum TraceMarks : byte
{
    /// <summary>Hers; it stays until its age.</summary>
    None = 0,

    /// <summary>The bot's.</summary>
    Ours = 1,

    /// <summary>Hers, and read: it goes as soon as the answer is out.</summary>
    Typed = 2,

    /// <summary>It goes now (Hide, Forget, a message that was replaced).</summary>
    Doomed = 4,

    /// <summary>Telegram no longer deletes it: it is edited to a neutral text instead.</summary>
    TooOld = 8,
}
