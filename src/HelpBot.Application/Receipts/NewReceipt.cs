using HelpBot.Application.Storage;
using HelpBot.Application.Telegram;

namespace HelpBot.Application.Receipts;

/// <summary>A receipt that a turn has made.</summary>
/// <param name="Name">What it is found by.</param>
/// <param name="Row">What is stored.</param>
internal sealed record NewReceipt(TelegramChatId Name, StoredSession Row);
