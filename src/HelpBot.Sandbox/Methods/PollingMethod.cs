using HelpBot.Sandbox.Calls;
using HelpBot.Sandbox.Faults;
using HelpBot.Sandbox.Model;
using HelpBot.Sandbox.Updates;

namespace HelpBot.Sandbox.Methods;

/// <summary>getUpdates: the one method that may wait for news.</summary>
internal sealed class PollingMethod(World world, FaultBoard faults)
{
    public const int MaxTimeoutSeconds = 50;
    public const int MaxLimit = 100;

    public async Task<ApiAnswer> AnswerAsync(ApiRequest request, CancellationToken cancellation)
    {
        var limit = (int)request.Integer("limit", MaxLimit);
        limit = limit is < 1 or > MaxLimit ? MaxLimit : limit;
        var timeout = TimeSpan.FromSeconds(Math.Clamp(request.Integer("timeout"), 0, MaxTimeoutSeconds));
        TaskCompletionSource<PollEnd> poll;
        lock (world.Gate)
        {
            if (world.Webhook is not null)
                throw Refusal.Conflict("can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
            var ready = Begin(request, limit);
            if (ready.Count > 0 || timeout == TimeSpan.Zero) return Answer(ready);
            poll = world.Updates.Polls.Wait();
        }

        var end = await WaitAsync(poll, timeout, cancellation).ConfigureAwait(false);
        lock (world.Gate)
        {
            world.Updates.Polls.Leave(poll);
            return end switch
            {
                PollEnd.ReplacedByPoll => throw Refusal.Conflict("terminated by other getUpdates request; make sure that only one bot instance is running"),
                PollEnd.ReplacedByWebhook => throw Refusal.Conflict("terminated by setWebhook request"),
                _ => Answer(Take(limit)),
            };
        }
    }

    private List<QueuedUpdate> Begin(ApiRequest request, int limit)
    {
        var updates = world.Updates;
        updates.Polls.Begin();
        if (AllowedUpdates.Read(request) is { } allowed) updates.Allowed = allowed;
        updates.Queue.DropExpired(world.Now);
        updates.Queue.Confirm(request.Integer("offset"), updates.NextId);
        return updates.Queue.Take(limit);
    }

    private List<QueuedUpdate> Take(int limit)
    {
        world.Updates.Queue.DropExpired(world.Now);
        return world.Updates.Queue.Take(limit);
    }

    private async Task<PollEnd> WaitAsync(TaskCompletionSource<PollEnd> poll, TimeSpan timeout, CancellationToken cancellation)
    {
        try
        {
            return await poll.Task.WaitAsync(timeout, world.Clock, cancellation).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            return PollEnd.News;
        }
        catch (OperationCanceledException)
        {
            lock (world.Gate) world.Updates.Polls.Leave(poll);
            throw;
        }
    }

    private ApiAnswer Answer(List<QueuedUpdate> updates) => ApiAnswer.Ok(json =>
    {
        if (updates.Count > 0 && faults.Draw(FaultKind.DuplicateUpdates)) updates = [.. updates, .. updates];
        if (updates.Count > 1 && faults.Draw(FaultKind.ShuffledUpdates)) faults.Shuffle(updates);
        json.WriteStartArray();
        foreach (var update in updates) json.WriteRawValue(update.Json, skipInputValidation: true);
        json.WriteEndArray();
    });
}
