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
    private readonly Dictionary<TelegramChatId, Queue<(WaitingInput Input, TelegramChatId By)>> _asked = [];

    // The lead whose taking somebody off the list waits for Telegram's answer: no act that came after it may overtake it.
    private TelegramChatId? _removing;

    /// <summary>Called with inputs that may have their turn now, in order.</summary>
    public Action<IReadOnlyCollection<WaitingInput>> OnReady { get; set; } = static _ => { };

    /// <summary>Sets an act aside if it must wait for Telegram's answer, its own or that of an earlier act.</summary>
    /// <param name="input">The act.</param>
    /// <param name="who">Who acts.</param>
    /// <param name="isRemoval">Whether it may take somebody off the list.</param>
    /// <returns>Whether it was set aside.</returns>
    public bool TrySetAside(WaitingInput input, TelegramChatId who, bool isRemoval = false)
    {
        if (input.Standing is null && _removing is { } lead && lead != who)
        {
            input.IsAside = true;
            _asked[lead].Enqueue((input, who));
            return true;
        }
        if (_asked.TryGetValue(who, out var waiting))
        {
            input.IsAside = true;
            waiting.Enqueue((input, who));
            if (isRemoval) _removing ??= who;
            return true;
        }
        if (input.Standing is not null) return false;
        if (_known.TryGetValue(who, out var known) && known.Standing != GroupMember.Unknown && time.GetUtcNow() - known.At < Remembered)
        {
            input.Standing = known.Standing;
            return false;
        }
        input.IsAside = true;
        _asked[who] = new Queue<(WaitingInput, TelegramChatId)>([(input, who)]);
        if (isRemoval) _removing ??= who;
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
            if (_removing == who) _removing = null;
            foreach (var (input, by) in waiting!)
                if (by == who) input.Standing = standing;
            OnReady([.. waiting.Select(act => act.Input)]);
        }
    }
}
