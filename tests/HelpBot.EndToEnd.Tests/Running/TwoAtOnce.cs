using System.Diagnostics;
using HelpBot.Sandbox;
using HelpBot.Sandbox.Model;

namespace HelpBot.EndToEnd.Tests.Running;

/// <summary>Watches how long any chat shows two messages of the bot at once. Only time in which the bot lives counts: a dead one can mend nothing.</summary>
internal sealed class TwoAtOnce : IDisposable
{
    /// <summary>The longest that a chat may show two.</summary>
    private static readonly TimeSpan AtMost = TimeSpan.FromSeconds(5);

    private readonly World _world;
    private readonly Stopwatch _alive = new();
    private readonly Dictionary<long, TimeSpan> _since = [];

    public TwoAtOnce(TelegramEmulator telegram)
    {
        _world = telegram.World;
        _world.Changed += Look;
    }

    /// <summary>How often it came to two.</summary>
    public int Times { get; private set; }

    /// <summary>The longest so far, over the bot's lives.</summary>
    private TimeSpan Longest { get; set; }

    /// <summary>The bot has made its first call: from now on it could mend.</summary>
    public void Lives()
    {
        lock (_world.Gate) _alive.Start();
    }

    /// <summary>The bot is dead.</summary>
    public void Dies()
    {
        lock (_world.Gate) _alive.Stop();
    }

    /// <summary>Fails if it was too long, or is still so.</summary>
    public void AssertShort()
    {
        lock (_world.Gate)
        {
            Assert.Empty(_since);
            Assert.InRange(Longest, TimeSpan.Zero, AtMost);
        }
    }

    public override string ToString() => $"Two screens at once {Times} times, for {Longest.TotalMilliseconds:F0} ms at most.";

    public void Dispose() => _world.Changed -= Look;

    // Under the world's gate.
    private void Look(Chat chat)
    {
        var isTwo = chat.Messages.All.Count(message => message is { IsFromBot: true, IsOnScreen: true }) > 1;
        if (isTwo && _since.TryAdd(chat.Id, _alive.Elapsed)) Times++;
        if (isTwo || !_since.Remove(chat.Id, out var since)) return;
        var lasted = _alive.Elapsed - since;
        if (lasted > Longest) Longest = lasted;
    }
}
