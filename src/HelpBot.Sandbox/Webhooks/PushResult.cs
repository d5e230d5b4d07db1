namespace HelpBot.Sandbox.Webhooks;

/// <summary>How one push ended.</summary>
/// <param name="Status">HTTP status; 0 if there was no answer.</param>
/// <param name="Error">What getWebhookInfo will say; null if it was delivered.</param>
/// <param name="RetryAfter">When the bot asked to be left alone until.</param>
internal sealed record PushResult(int Status, string? Error, TimeSpan? RetryAfter = null)
{
    public bool IsDelivered => Status is >= 200 and < 300;
}
