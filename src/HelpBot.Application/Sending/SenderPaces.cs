using HelpBot.Application.Telegram;

namespace HelpBot.Application.Sending;

/// <summary>The paces that all chats share.</summary>
/// <param name="limits">From the settings.</param>
internal sealed class SenderPaces(TelegramLimitsOptions limits)
{
    public TelegramLimitsOptions Limits { get; } = limits;

    /// <summary>All calls: deletions too, so that they never use up what an answer needs.</summary>
    public Pace All { get; } = new(limits.PerSecond, limits.Burst);

    /// <summary>Deletions alone.</summary>
    public Pace Erasures { get; } = new(limits.PerSecond == 0 ? 0 : limits.DeletionsPerSecond, Math.Max(1, limits.DeletionsPerSecond / 2));

    public FloodWatch Floods { get; } = new();

    public void Take(Lane lane, Call call, DateTimeOffset now)
    {
        All.Take();
        if (lane.IsErasure()) Erasures.Take();
        if (call.Screen is not null) call.Chat.Line.Pace.Take(now, Limits.PerChatPerSecond);
    }
}
