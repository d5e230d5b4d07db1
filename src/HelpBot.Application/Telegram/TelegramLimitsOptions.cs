using System.ComponentModel.DataAnnotations;

namespace HelpBot.Application.Telegram;

/// <summary>Section <c>Telegram:Limits</c>: how fast the bot calls Telegram. 0 means no limit (a local Bot API server, a load test).</summary>
public sealed class TelegramLimitsOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Telegram:Limits";

    /// <summary>Messages, edits and deletions together, per second.</summary>
    /// <value>0 to 1000; 28 if unset, a little under the 30 that Telegram lets through.</value>
    /// <remarks>Source: Telegram bots FAQ, "My bot is hitting limits"; edits share the limit of messages.</remarks>
    [Range(0, 1000)]
    public int PerSecond { get; set; } = 28;

    /// <summary>How many calls may go at once after a pause.</summary>
    /// <value>1 to 100; 5 if unset.</value>
    [Range(1, 100)]
    public int Burst { get; set; } = 5;

    /// <summary>Messages and edits in one chat, per second.</summary>
    /// <value>0 to 30; 1 if unset.</value>
    /// <remarks>Source: Telegram bots FAQ: "avoid sending more than one message per second" in one chat; short bursts pass.</remarks>
    [Range(0, 30)]
    public int PerChatPerSecond { get; set; } = 1;

    /// <summary>How many messages and edits may go to one chat at once after a pause.</summary>
    /// <value>1 to 20; 5 if unset.</value>
    [Range(1, 20)]
    public int ChatBurst { get; set; } = 5;

    /// <summary>Deletion calls per second, out of <see cref="PerSecond"/>; each deletes up to 100 messages. Not in force while <see cref="PerSecond"/> is 0.</summary>
    /// <value>1 to 1000; 10 if unset.</value>
    [Range(1, 1000)]
    public int DeletionsPerSecond { get; set; } = 10;
}
