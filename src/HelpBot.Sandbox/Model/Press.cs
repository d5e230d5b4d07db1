namespace HelpBot.Sandbox.Model;

/// <summary>A press of an inline button that waits for its answer.</summary>
internal sealed class Press(string id, Person person, Chat chat, int messageId, string data, DateTimeOffset at)
{
    public string Id { get; } = id;

    public Person Person { get; } = person;

    public Chat Chat { get; } = chat;

    public int MessageId { get; } = messageId;

    public string Data { get; } = data;

    public DateTimeOffset At { get; } = at;

    /// <summary>How often it was answered; more than once is the bot's fault and is flagged.</summary>
    public int Answers { get; set; }

    /// <summary>Text of the first answer; null if none was given.</summary>
    public string? AnswerText { get; set; }

    public bool IsAlert { get; set; }
}
