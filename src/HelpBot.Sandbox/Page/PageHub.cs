using HelpBot.Sandbox.Model;

namespace HelpBot.Sandbox.Page;

/// <summary>Tells open pages what changed. A page that lags gets the newest state once, never a backlog.</summary>
internal sealed class PageHub : IDisposable
{
    private readonly HashSet<PageListener> _listeners = [];
    private readonly CancellationTokenSource _stopping = new();

    public PageHub(TelegramEmulator emulator, SandboxClock clock, PageDesk desk, BusyNight night, SandboxDesk how)
    {
        (Emulator, Clock, Desk, Night, How) = (emulator, clock, desk, night, how);
        World.Changed += Mark;
        clock.Advanced += MarkClock;
    }

    public TelegramEmulator Emulator { get; }

    public SandboxClock Clock { get; }

    public World World => Emulator.World;

    public PageDesk Desk { get; }

    public BusyNight Night { get; }

    /// <summary>What the bot lends the page for the volunteers' side.</summary>
    public SandboxDesk How { get; }

    /// <summary>Ends every open stream.</summary>
    public CancellationToken Stopping => _stopping.Token;

    public PageListener Listen()
    {
        lock (World.Gate)
        {
            var listener = new PageListener([.. World.People.Where(static person => person.IsOnPage)]);
            _listeners.Add(listener);
            return listener;
        }
    }

    public void Leave(PageListener listener)
    {
        lock (World.Gate) _listeners.Remove(listener);
        listener.Dispose();
    }

    public void Dispose()
    {
        World.Changed -= Mark;
        Clock.Advanced -= MarkClock;
        Night.Dispose();
        _stopping.Cancel();
        _stopping.Dispose();
    }

    private void Mark(Chat chat)
    {
        if (chat == Desk.Chat)
            foreach (var listener in _listeners) listener.MarkGroup();
        if (chat.Person is not { IsOnPage: true } person) return;
        foreach (var listener in _listeners) listener.Mark(person);
    }

    private void MarkClock()
    {
        lock (World.Gate)
        {
            foreach (var listener in _listeners) listener.Wake();
        }
    }
}
