namespace HelpBot.Domain.Conversation;

/// <summary>A timer that a conversation has armed.</summary>
/// <param name="Kind">Which one: <see cref="IdleLock"/>, or a name declared under <c>timers:</c> in the script.</param>
/// <param name="Number">The turn that armed it: a firing with another number is stale and changes nothing.</param>
/// <param name="Due">When it fires; whole seconds, so that a stored timer equals the one that was armed.</param>
public readonly record struct ArmedTimer(string Kind, int Number, DateTimeOffset Due)
{
    /// <summary>The one timer that her own acts re-arm: after it only the cover answers.</summary>
    public const string IdleLock = "idle-lock";

    /// <summary>Erases a screen that was to be read once. Any act of hers disarms it.</summary>
    public const string EraseRead = "erase-read";
}
