using HelpBot.Sandbox.Model;
using HelpBot.Sandbox.Updates;

namespace HelpBot.Sandbox.Webhooks;

/// <summary>Pushes updates: each queue in its order, different queues at once, one failing update holding up only its own queue.</summary>
internal sealed class WebhookPusher : IAsyncDisposable
{
    private readonly World _world;
    private readonly WebhookCall _call;
    private readonly Dictionary<string, Queue<QueuedUpdate>> _queues = [];
    private CancellationTokenSource _session = new();
    private SemaphoreSlim _connections = new(1);

    public WebhookPusher(World world, WebhookCall call)
    {
        _world = world;
        _call = call;
        world.Updates.Added += Add;
        world.WebhookChanged += Restart;
    }

    public async ValueTask DisposeAsync()
    {
        lock (_world.Gate)
        {
            _world.Updates.Added -= Add;
            _world.WebhookChanged -= Restart;
            _session.Cancel();
        }

        await Task.Yield();
        _call.Dispose();
    }

    private void Restart()
    {
        _session.Cancel();
        _session = new CancellationTokenSource();
        _queues.Clear();
        if (_world.Webhook is not { } webhook) return;
        _connections = new SemaphoreSlim(webhook.MaxConnections);
        foreach (var update in _world.Updates.Queue.All()) Add(update);
    }

    private void Add(QueuedUpdate update)
    {
        if (_world.Webhook is not { } webhook) return;
        if (_queues.TryGetValue(update.Queue, out var waiting))
        {
            waiting.Enqueue(update);
            return;
        }

        _queues[update.Queue] = new Queue<QueuedUpdate>([update]);
        var session = new PushSession(webhook, _connections, _session.Token);
        _ = Task.Run(() => RunAsync(update.Queue, session), CancellationToken.None);
    }

    private async Task RunAsync(string queue, PushSession session)
    {
        try
        {
            var failures = 0;
            while (Next(queue, session) is { } update)
            {
                await session.Connections.WaitAsync(session.Cancellation).ConfigureAwait(false);
                PushResult result;
                try
                {
                    result = await _call.PushAsync(session.Webhook, update, session.Cancellation).ConfigureAwait(false);
                }
                finally
                {
                    session.Connections.Release();
                }

                if (Settle(queue, update, session, result)) failures = 0;
                else await Task.Delay(PauseAfter(++failures, result), _world.Clock, session.Cancellation).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (session.Cancellation.IsCancellationRequested)
        {
            // The webhook was changed or removed; what waits goes where it belongs now.
        }
    }

    private TimeSpan PauseAfter(int failures, PushResult result)
    {
        var pause = RetryPace.After(failures, result);
        return pause > _world.Options.LongestPushPause ? _world.Options.LongestPushPause.Value : pause;
    }

    private QueuedUpdate? Next(string queue, PushSession session)
    {
        lock (_world.Gate)
        {
            session.Cancellation.ThrowIfCancellationRequested();
            _world.Updates.Queue.DropExpired(_world.Now);
            var waiting = _queues[queue];
            while (waiting.TryPeek(out var update))
            {
                if (_world.Updates.Queue.Holds(update)) return update;
                waiting.Dequeue();
            }

            _queues.Remove(queue);
            return null;
        }
    }

    private bool Settle(string queue, QueuedUpdate update, PushSession session, PushResult result)
    {
        lock (_world.Gate)
        {
            if (result.IsDelivered)
            {
                session.Webhook.GoneSince = null;
                _world.Updates.Queue.Remove(update);
                if (_queues.TryGetValue(queue, out var waiting) && waiting.TryPeek(out var first) && first == update) waiting.Dequeue();
                return true;
            }

            session.Webhook.LastErrorAt = _world.Now;
            session.Webhook.LastError = result.Error;
            session.Webhook.GoneSince = result.Status == 410 ? session.Webhook.GoneSince ?? _world.Now : null;
            if (_world.Now - session.Webhook.GoneSince >= RetryPace.GoneFor) _world.SetWebhook(null);
            return false;
        }
    }
}

/// <summary>One webhook from its setting to its change.</summary>
internal sealed record PushSession(Webhook Webhook, SemaphoreSlim Connections, CancellationToken Cancellation);
