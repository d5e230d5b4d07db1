namespace HelpBot.Sandbox.Limits;

/// <summary>Counts the calls that Telegram counts, and says how long the next one has to wait.</summary>
internal sealed class RateLimiter(TimeProvider clock)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<long, Bucket> _chats = [];
    private Bucket _all = new(TimeSpan.Zero, 1);
    private RateLimits? _limits;

    /// <summary>Null is off.</summary>
    public RateLimits? Limits
    {
        get => _limits;
        set
        {
            lock (_gate)
            {
                _limits = value;
                _chats.Clear();
                if (value is not null) _all = new Bucket(TimeSpan.FromSeconds(1 / value.PerSecond), (int)value.PerSecond);
            }
        }
    }

    /// <summary>Takes one call's share.</summary>
    /// <returns>How long the call has to wait; null if it must be refused, with <paramref name="retryAfter"/> seconds.</returns>
    public TimeSpan? Take(string method, long? chatId, out int retryAfter)
    {
        retryAfter = 0;
        if (_limits is not { } limits || chatId is not { } chat || !IsCounted(method, limits)) return TimeSpan.Zero;
        lock (_gate)
        {
            var now = clock.GetUtcNow();
            var own = ChatBucket(chat, limits);
            var wait = TimeSpan.FromTicks(Math.Max(own.Wait(now).Ticks, _all.Wait(now).Ticks));
            if (wait > limits.MaxHeld)
            {
                retryAfter = (int)Math.Ceiling(wait.TotalSeconds);
                return null;
            }

            own.Take(now);
            _all.Take(now);
            return wait;
        }
    }

    private Bucket ChatBucket(long chat, RateLimits limits)
    {
        if (_chats.TryGetValue(chat, out var bucket)) return bucket;
        return _chats[chat] = chat > 0
            ? new Bucket(TimeSpan.FromSeconds(1 / limits.PerChatPerSecond), limits.ChatBurst)
            : new Bucket(TimeSpan.FromMinutes(1 / limits.PerGroupPerMinute), (int)limits.PerGroupPerMinute);
    }

    // Edits share the limit of sends; answers to presses are free.
    private static bool IsCounted(string method, RateLimits limits) =>
        method.StartsWith("edit", StringComparison.OrdinalIgnoreCase)
        || method.StartsWith("copy", StringComparison.OrdinalIgnoreCase)
        || method.StartsWith("forward", StringComparison.OrdinalIgnoreCase)
        || (method.StartsWith("send", StringComparison.OrdinalIgnoreCase) && !method.Equals("sendChatAction", StringComparison.OrdinalIgnoreCase))
        || (limits.CountsDeletes && method.StartsWith("deleteMessage", StringComparison.OrdinalIgnoreCase));
}
