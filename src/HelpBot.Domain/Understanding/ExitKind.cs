namespace HelpBot.Domain.Understanding;

/// <summary>What she means by wanting the talk gone.</summary>
public enum ExitKind
{
    /// <summary>Erase the chat's messages and show the cover, now ("удали", "жап тез").</summary>
    Hide,

    /// <summary>She asks how traces are hidden ("как скрыть бота"): the topic answers that.</summary>
    Topic,

    /// <summary>All that is held about her is to go ("удалите мои данные").</summary>
    Forget,
}
