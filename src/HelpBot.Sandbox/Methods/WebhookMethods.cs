using System.Text.Json;
using HelpBot.Sandbox.Calls;
using HelpBot.Sandbox.Model;
using HelpBot.Sandbox.Updates;
using HelpBot.Sandbox.Webhooks;

namespace HelpBot.Sandbox.Methods;

/// <summary>setWebhook, deleteWebhook, getWebhookInfo.</summary>
internal static class WebhookMethods
{
    public const int MaxSecret = 256;

    private static readonly int[] Ports = [443, 80, 88, 8443];

    public static void Set(World world, ApiRequest request, Utf8JsonWriter json)
    {
        var url = request.Text("url").Trim();
        if (url.Length == 0)
        {
            Delete(world, request, json);
            return;
        }

        var secret = request.Text("secret_token");
        if (secret.Length > MaxSecret) throw Refusal.BadRequest("secret token is too long");
        if (!secret.All(static c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-')) throw Refusal.BadRequest("secret token contains unallowed characters");
        var webhook = new Webhook
        {
            Url = ReadUrl(url),
            SecretToken = secret.Length == 0 ? null : secret,
            MaxConnections = (int)Math.Clamp(request.Integer("max_connections", Webhook.DefaultConnections), 1, 100),
        };
        if (AllowedUpdates.Read(request) is { } allowed) world.Updates.Allowed = allowed;
        if (request.Flag("drop_pending_updates")) world.Updates.Queue.Clear();
        world.Updates.Polls.End(PollEnd.ReplacedByWebhook);
        world.SetWebhook(webhook);
        json.WriteBooleanValue(true);
    }

    public static void Delete(World world, ApiRequest request, Utf8JsonWriter json)
    {
        if (request.Flag("drop_pending_updates")) world.Updates.Queue.Clear();
        world.SetWebhook(null);
        json.WriteBooleanValue(true);
    }

    public static void Tell(World world, ApiRequest request, Utf8JsonWriter json)
    {
        world.Updates.Queue.DropExpired(world.Now);
        json.WriteStartObject();
        json.WriteString("url", world.Webhook?.Url.OriginalString ?? "");
        json.WriteBoolean("has_custom_certificate", false);
        json.WriteNumber("pending_update_count", world.Updates.Queue.Count);
        if (world.Webhook is { } webhook)
        {
            json.WriteNumber("max_connections", webhook.MaxConnections);
            if (webhook.LastErrorAt is { } at)
            {
                json.WriteNumber("last_error_date", at.ToUnixTimeSeconds());
                json.WriteString("last_error_message", webhook.LastError);
            }
        }

        if (!world.Updates.Allowed.SetEquals(UpdateKinds.Default))
        {
            json.WriteStartArray("allowed_updates");
            foreach (var name in world.Updates.Allowed) json.WriteStringValue(name);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    // Addresses of this machine may be plain HTTP on any port, as a Bot API server in its local mode allows.
    private static Uri ReadUrl(string url)
    {
        if (!Uri.TryCreate(url.Contains("://", StringComparison.Ordinal) ? url : "https://" + url, UriKind.Absolute, out var parsed))
            throw Refusal.BadRequest("bad webhook: invalid webhook URL specified");
        if (parsed.IsLoopback) return parsed;
        if (parsed.Scheme != Uri.UriSchemeHttps) throw Refusal.BadRequest("bad webhook: An HTTPS URL must be provided for webhook");
        if (!Ports.Contains(parsed.Port)) throw Refusal.BadRequest("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443");
        return parsed;
    }
}
