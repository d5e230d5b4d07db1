namespace HelpBot.Application.Alerts;

/// <summary>Something an operator must know. Never holds content, names or ids of people.</summary>
/// <param name="Id">Stable, so that it can be searched for and counted: lower case, hyphens.</param>
/// <param name="Sentence">What happened and what to do, in one or two sentences.</param>
public sealed record OperatorEvent(string Id, string Sentence)
{
    /// <summary>The disk is full.</summary>
    public static readonly OperatorEvent DiskFull = new("disk-full", "The disk is full: nothing can be kept, presses are answered with the numbers only. Free some space; the bot goes on by itself.");

    /// <summary>The store fails for another reason.</summary>
    public static readonly OperatorEvent StoreUnavailable = new("store-unavailable", "The store cannot be written: nothing is confirmed to Telegram. Look at the log, check the data folder; the bot goes on by itself.");

    /// <summary>The token is no longer valid.</summary>
    public static readonly OperatorEvent TokenRefused = new("token-refused", "Telegram refuses the token. Nothing is sent any more: set the present token from BotFather and start again.");

    /// <summary>A turn failed.</summary>
    public static readonly OperatorEvent ScriptFault = new("script-fault", "A turn of the script failed and was answered with the numbers. Run 'helpbot check' and report it with the log.");

    /// <summary>A screen was refused.</summary>
    public static readonly OperatorEvent ScreenRefused = new("screen-refused", "Telegram refused a screen, so the plain numbers were sent. Run 'helpbot check'; the log has Telegram's reason.");

    /// <summary>Telegram slows the bot down.</summary>
    public static readonly OperatorEvent Flooded = new("telegram-slows-down", "Telegram refused several chats within a second, so the pace was halved for a while. If this repeats, lower Telegram:Limits:PerSecond.");

    /// <summary>Messages could not be erased.</summary>
    public static readonly OperatorEvent LeftBehind = new("traces-left", "Some messages could no longer be deleted and were made neutral instead. This happens after an outage of more than a day.");
}
