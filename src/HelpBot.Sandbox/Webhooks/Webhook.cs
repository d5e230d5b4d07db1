namespace HelpBot.Sandbox.Webhooks;

/// <summary>Where updates are pushed, and how it last went.</summary>
internal sealed class Webhook
{
    public required Uri Url { get; init; }

    /// <summary>Sent with each push in a header; null if the bot gave none.</summary>
    public string? SecretToken { get; init; }

    public int MaxConnections { get; init; } = DefaultConnections;

    public DateTimeOffset? LastErrorAt { get; set; }

    public string? LastError { get; set; }

    /// <summary>Since when the bot's side answers 410 and nothing else.</summary>
    public DateTimeOffset? GoneSince { get; set; }

    public const int DefaultConnections = 40;
}
