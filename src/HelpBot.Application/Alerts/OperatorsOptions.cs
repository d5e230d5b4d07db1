namespace HelpBot.Application.Alerts;

/// <summary>Section <c>Operators</c>: who is told when something needs a hand.</summary>
public sealed class OperatorsOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Operators";

    /// <summary>The chat that gets alerts: a stable event id and a sentence, never content.</summary>
    /// <value>A Telegram chat id (negative for a group); 0 or unset: alerts stand in the log only.</value>
    public long ChatId { get; set; }
}
