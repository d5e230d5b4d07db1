using HelpBot.Application.Telegram;

namespace HelpBot.Application.Turns;

/// <summary>Leaves groups to which somebody added the bot. Best effort: being added again is an update again.</summary>
internal sealed class ForeignGroups(IMessenger messenger, Offload offload)
{
    /// <summary>Calls under way at most; more are not needed, every further message of the group tries again.</summary>
    public const int MaxCalls = 4;

    private int _calls;

    /// <summary>Something happened in a group that is none of the bot's.</summary>
    public void Meet(UpdateContent.Group met)
    {
        // Where it is no member any more, or the group has moved, there is nothing to leave.
        if (met.Event is GroupEvent.BotChanged { Standing: BotStanding.Gone } or GroupEvent.MovedTo) return;
        if (_calls < MaxCalls) _ = LeaveAsync(met.Chat);
    }

    private async Task LeaveAsync(TelegramChatId group)
    {
        _calls++;
        try
        {
            await offload.RunAsync(() => messenger.LeaveAsync(group, CancellationToken.None));
        }
        finally
        {
            _calls--;
        }
    }
}
