using HelpBot.Sandbox.Keyboards;

namespace HelpBot.Sandbox.Model;

/// <summary>One message as Telegram's server holds it.</summary>
internal sealed class ChatMessage
{
    public required int Id { get; init; }

    public required Chat Chat { get; init; }

    /// <summary>The writer; null is the bot.</summary>
    public required Person? From { get; init; }

    public required DateTimeOffset Date { get; init; }

    public required MessageContent Content { get; set; }

    public DateTimeOffset? EditedAt { get; set; }

    public ReplyMarkup? Markup { get; set; }

    public int? ReplyTo { get; init; }

    /// <summary>Items of one album share this; null outside albums.</summary>
    public string? MediaGroup { get; init; }

    /// <summary>Name of the one it was forwarded from; null if it was not.</summary>
    public string? ForwardedFrom { get; init; }

    public bool IsProtected { get; init; }

    public bool IsSilent { get; init; }

    /// <summary>The bot's reaction, an emoji; null is none.</summary>
    public string? Reaction { get; set; }

    /// <summary>An anonymous administrator wrote it: the writer is shown as the group.</summary>
    public bool IsFromGroupItself { get; init; }

    /// <summary>Whether the people of the chat still see it.</summary>
    public bool IsOnScreen { get; set; } = true;

    /// <summary>Whether the bot can still edit, delete, copy or reply to it.</summary>
    public bool IsKnownToBot { get; set; } = true;

    public bool IsFromBot => From is null;

    /// <summary>Text or caption, null if it has neither.</summary>
    public Text.FormattedText? Text => Content switch
    {
        MessageContent.Words words => words.Text,
        MessageContent.Media media => media.Caption,
        _ => null,
    };
}
