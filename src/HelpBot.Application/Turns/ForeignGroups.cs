using HelpBot.Application.Telegram;

namespace HelpBot.Application.Turns;

/// <summary>Leaves groups to which somebody added the bot. Best effort: being added again is an update again.</summary>
internal sealed class ForeignGroups(IMessenger messenger, Offload offload)
{
    /// <summary>Calls under way at most; more are not needed, every further message of the group tries again.</summary>
    public const int MaxCalls = 4;

    private int _calls;

    public void Leave(TelegramChatId group)
    {
        if (_calls < MaxCalls) _ = LeaveAsync(group);
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
