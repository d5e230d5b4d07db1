using HelpBot.Application.Telegram;
using HelpBot.Application.Turns;

namespace HelpBot.Application.Desk;

/// <summary>Who belongs to the volunteers' group: asked before every act, remembered for a minute at most. Acts wait beside the loop until Telegram has answered.</summary>
internal sealed class Members(DeskRoom room, IMessenger messenger, Offload offload, TimeProvider time)
{
    /// <summary>How long an answer counts.</summary>
    public static readonly TimeSpan Remembered = TimeSpan.FromSeconds(60);

    /// <summary>People whose standing is remembered.</summary>
    private const int MaxPeople = 4096;

    private readonly Dictionary<TelegramChatId, (GroupMember Standing, DateTimeOffset At)> _known = [];
    private readonly Dictionary<TelegramChatId, Queue<WaitingInput>> _asked = [];

    /// <summary>Called with inputs that may have their turn now, in order.</summary>
    public Action<IReadOnlyCollection<WaitingInput>> OnReady { get; set; } = static _ => { };

    /// <summary>Sets an act aside if it must wait for Telegram's answer, its own or that of an earlier act.</summary>
    /// <returns>Whether it was set aside.</returns>
    public bool TrySetAside(WaitingInput input, TelegramChatId who)
    {
        if (_asked.TryGetValue(who, out var waiting))
        {
            input.IsAside = true;
            waiting.Enqueue(input);
            return true;
        }
        if (input.Standing is not null) return false;
        if (_known.TryGetValue(who, out var known) && known.Standing != GroupMember.Unknown && time.GetUtcNow() - known.At < Remembered)
        {
            input.Standing = known.Standing;
            return false;
        }
        input.IsAside = true;
        _asked[who] = new Queue<WaitingInput>([input]);
        _ = AskAsync(who);
        return true;
    }

    /// <summary>Telegram told of a change: what is remembered is void.</summary>
    public void Forget(TelegramChatId who) => _known.Remove(who);

    private async Task AskAsync(TelegramChatId who)
    {
        var standing = GroupMember.Unknown;
        try
        {
            var group = room.Group;
            standing = await offload.RunAsync(() => messenger.FindMemberAsync(group, who, CancellationToken.None));
        }
        finally
        {
            if (_known.Count >= MaxPeople) _known.Clear();
            _known[who] = (standing, time.GetUtcNow());
            _asked.Remove(who, out var waiting);
            foreach (var input in waiting!) input.Standing = standing;
            OnReady(waiting);
        }
    }
}
