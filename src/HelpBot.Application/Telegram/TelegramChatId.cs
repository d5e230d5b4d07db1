namespace HelpBot.Application.Telegram;

/// <summary>A Telegram chat's id, passing through. In a private chat it is the account's id: it is never written anywhere but inside an encrypted record.</summary>
/// <param name="Value">Positive for a private chat, negative for a group.</param>
public readonly record struct TelegramChatId(long Value)
{
    /// <summary>Redacted on purpose, so that no log or exception can hold it.</summary>
    public override string ToString() => "chat";
}
