using System.ComponentModel.DataAnnotations;

namespace HelpBot.BotApi;

/// <summary>Section <c>Telegram</c>: how the bot reaches Telegram.</summary>
public sealed class TelegramOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Telegram";

    /// <summary>The address of Telegram's own servers.</summary>
    public const string OfficialApi = "https://api.telegram.org";

    /// <summary>The bot's token from BotFather. Better set in the environment (<c>Telegram__Token</c>) or through <see cref="TokenFile"/>; refused on the command line.</summary>
    public string? Token { get; set; }

    /// <summary>A file whose first line is the token; used where <see cref="Token"/> is not set.</summary>
    public string? TokenFile { get; set; }

    /// <summary>The base address of the Bot API.</summary>
    /// <value><see cref="OfficialApi"/> if unset; a local Bot API server, an emulator or a test otherwise.</value>
    [Required]
    public string ApiBaseUrl { get; set; } = OfficialApi;

    /// <summary>How long one <c>getUpdates</c> call may wait for news, in seconds.</summary>
    /// <value>1 to 50; 30 if unset.</value>
    /// <remarks>Source: Telegram Bot API, getUpdates, <c>timeout</c> (clamped to 50 by the server).</remarks>
    [Range(1, 50)]
    public int PollSeconds { get; set; } = 30;

    /// <summary>How long any other call may take, in seconds. Telegram holds a flooded call for up to eight seconds before it answers.</summary>
    /// <value>10 to 120; 40 if unset.</value>
    [Range(10, 120)]
    public int CallSeconds { get; set; } = 40;

    /// <summary>Updates by webhook instead of polling.</summary>
    public WebhookOptions Webhook { get; set; } = new();

    /// <summary>Whether the base address is Telegram's own.</summary>
    public bool IsOfficial => ApiBaseUrl.TrimEnd('/').Equals(OfficialApi, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Section <c>Telegram:Webhook</c>. Polling is used while <see cref="Url"/> is empty.</summary>
public sealed class WebhookOptions
{
    /// <summary>The public address that Telegram posts to; https, port 443, 80, 88 or 8443 (http only towards a server that is not Telegram's own).</summary>
    public string? Url { get; set; }

    /// <summary>The secret that Telegram repeats in each request's header: 1 to 256 of <c>A-Z a-z 0-9 _ -</c>. A random one is made at each start if unset.</summary>
    [RegularExpression("^[A-Za-z0-9_-]{1,256}$", ErrorMessage = "Telegram:Webhook:Secret must be 1 to 256 characters of A-Z a-z 0-9 _ - (or leave it out: a random one is made at each start).")]
    public string? Secret { get; set; }

    /// <summary>Where the bot's own server listens for those posts, behind your reverse proxy.</summary>
    /// <value><c>http://127.0.0.1:8081</c> if unset.</value>
    [Required]
    public string Listen { get; set; } = "http://127.0.0.1:8081";
}
