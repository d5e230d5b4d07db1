using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Sending;

/// <summary>What is shown where the script cannot be: never silence, and nothing that a glance could read.</summary>
internal static class PlainScreen
{
    /// <summary>The pinned numbers, without a word that belongs to a language or a topic.</summary>
    public static readonly Screen Numbers = new("☎ 102\n☎ 103\n☎ 112", []);

    /// <summary>What a message becomes that can no longer be deleted.</summary>
    public static readonly Screen Neutral = new("…", []);

    /// <summary>The pop-up while nothing can be kept (a full disk): in both languages, 200 characters at most.</summary>
    public const string StoreUnavailableAlert = "Қазір жауап жоқ, кейінірек қайталаңыз. Жедел нөмірлер: 102, 112.\nСейчас ответа нет, повторите позже. Экстренные номера: 102, 112.";
}
