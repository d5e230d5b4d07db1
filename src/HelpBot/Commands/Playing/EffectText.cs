using HelpBot.Domain.Conversation;

namespace HelpBot.Commands.Playing;

/// <summary>Says what an effect does that no screen shows.</summary>
internal static class EffectText
{
    /// <summary>Half a sentence; null if there is nothing to say.</summary>
    public static string? Of(Effect effect) => effect switch
    {
        Effect.Alert alert => $"pop-up, no part of the chat: {alert.Text}",
        Effect.EraseAll => "every message above is erased",
        Effect.Forget => "all that was held is destroyed, every message above is erased",
        Effect.Silence => "nothing more is sent until she comes back",
        Effect.ToDesk desk => $"the desk is told: {Domain.Scripts.Source.Choice.Word(desk.Act)}",
        Effect.Show or Effect.Count => null,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
