using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Sending;

/// <summary>The queues of the outbox, most urgent first: the classes of <see cref="Urgency"/>, with erasures apart because they have a budget of their own.</summary>
internal enum Lane
{
    Numbers,
    Hide,
    PressingErasure,
    First,
    Volunteer,
    Ordinary,
    Erasure,
}

internal static class Lanes
{
    public const int Count = (int)Lane.Erasure + 1;

    public static bool IsErasure(this Lane lane) => lane is Lane.PressingErasure or Lane.Erasure;

    /// <summary>Whether it may use the last calls and need not wait for a call that hangs.</summary>
    public static bool IsUrgent(this Lane lane) => lane <= Lane.PressingErasure;

    public static Lane Of(Urgency urgency) => urgency switch
    {
        Urgency.Numbers => Lane.Numbers,
        Urgency.Hide => Lane.Hide,
        Urgency.First => Lane.First,
        Urgency.Volunteer => Lane.Volunteer,
        _ => Lane.Ordinary,
    };
}
