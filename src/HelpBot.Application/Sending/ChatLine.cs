namespace HelpBot.Application.Sending;

/// <summary>One chat's line to Telegram: its calls under way, its pauses, its share of the pace. Lost at a restart without harm.</summary>
internal sealed class ChatLine
{
    /// <summary>How many calls a chat may have under way: one, and an urgent one beside it.</summary>
    public const int MaxCalls = 2;

    private Call? _first;
    private Call? _second;
    private int _order;

    /// <summary>The queue in which it stands; null if in none.</summary>
    public Lane? Lane { get; set; }

    /// <summary>Rises whenever it is placed anew: older entries in the queues are void.</summary>
    public int Stamp { get; set; }

    /// <summary>Its share of the pace.</summary>
    public ChatPace Pace;

    /// <summary>Nothing but a pressing erasure goes out before (<c>retry_after</c>).</summary>
    public DateTimeOffset StoppedUntil { get; set; }

    /// <summary>The show waits until then after a failure.</summary>
    public DateTimeOffset ShowNotBefore { get; set; }

    /// <summary>Erasures wait until then after a failure or a refusal.</summary>
    public DateTimeOffset EraseNotBefore { get; set; }

    /// <summary>Failures of the show in a row.</summary>
    public int ShowFailures { get; set; }

    /// <summary>Failures of erasures in a row.</summary>
    public int EraseFailures { get; set; }

    /// <summary>The revision of the show that was tried last: erasures wait for the first attempt, not for success.</summary>
    public int TriedRevision { get; set; }

    /// <summary>The call whose message became the living one.</summary>
    public int LivingOrder { get; set; }

    /// <summary>Telegram refused the screen as drawn: the plain numbers go out instead.</summary>
    public bool UsesPlainScreen { get; set; }

    /// <summary>The show was waiting when the program started: it may have been sent already.</summary>
    public bool IsRepeated { get; set; }

    /// <summary>Ids up to this one are deleted one by one: a batch with them was refused.</summary>
    public int OneByOneUpTo { get; set; }

    /// <summary>Results that wait until the commit under way has ended.</summary>
    public Queue<Call>? Held { get; set; }

    public bool IsBusy => _first is not null || Lane is not null || HasLater || Held is { Count: > 0 };

    /// <summary>Whether it waits for a moment.</summary>
    public bool HasLater { get; set; }

    /// <summary>Calls under way, 0 to 2.</summary>
    public int Calls => _first is null ? 0 : _second is null ? 1 : 2;

    /// <summary>The call that began first; null if there is none.</summary>
    public Call? First => _first;

    public Call? Second => _second;

    public int NextOrder() => ++_order;

    public void Begin(Call call)
    {
        if (_first is null)
        {
            _first = call;
            return;
        }
        _first.IsOvertaken = true;
        _second = call;
    }

    public void End(Call call)
    {
        if (ReferenceEquals(_first, call)) (_first, _second) = (_second, null);
        else if (ReferenceEquals(_second, call)) _second = null;
    }
}
