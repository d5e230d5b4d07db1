using HelpBot.Sandbox.Keyboards;
using HelpBot.Sandbox.Model;
using HelpBot.Sandbox.Text;

namespace HelpBot.Sandbox.Crowd;

/// <summary>One message as it stands on a screen. <c>Kind</c> is text, location, contact, service, or the kind of file: voice, photo...</summary>
internal sealed record ScreenMessage(int Id, bool IsFromBot, string Kind, string Text, DateTimeOffset Date)
{
    public IReadOnlyList<TextEntity> Entities { get; init; } = [];

    public IReadOnlyList<IReadOnlyList<ScreenButton>> Rows { get; init; } = [];

    public DateTimeOffset? EditedAt { get; init; }

    public bool IsProtected { get; init; }

    public bool IsSilent { get; init; }

    /// <summary>The writer's Telegram id; 0 for the bot.</summary>
    public long FromId { get; init; }

    public IEnumerable<ScreenButton> Buttons => Rows.SelectMany(static row => row);

    public static ScreenMessage Of(ChatMessage message) => new(message.Id, message.IsFromBot, KindOf(message.Content), message.Text?.Value ?? "", message.Date)
    {
        Entities = message.Text?.Entities ?? [],
        Rows = message.Markup is ReplyMarkup.Inline inline
            ? [.. inline.Rows.Select(static row => (IReadOnlyList<ScreenButton>)[.. row.Select(static b => new ScreenButton(b.Text, b.Action, b.Value, b.Style))])]
            : [],
        EditedAt = message.EditedAt,
        IsProtected = message.IsProtected,
        IsSilent = message.IsSilent,
        FromId = message.From?.Id ?? 0,
    };

    private static string KindOf(MessageContent content) => content switch
    {
        MessageContent.Words => "text",
        MessageContent.Media media => media.File.Kind.ToString().ToLowerInvariant(),
        MessageContent.Location => "location",
        MessageContent.Contact => "contact",
        _ => "service",
    };
}

/// <summary>One button as it stands on a screen.</summary>
internal sealed record ScreenButton(string Text, ButtonAction Action, string Value, string? Style);
