using System.Text;
using System.Text.Json;
using HelpBot.Sandbox.Json;
using HelpBot.Sandbox.Model;

namespace HelpBot.Sandbox.Updates;

/// <summary>Turns what happens into updates. What the bot does not want at that moment is never made, not even for later.</summary>
internal sealed class UpdateFeed(World world, int firstId)
{
    /// <summary>Messages, edits and memberships wait so long, counted from their own date.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(86_400);

    /// <summary>Presses are lost after this.</summary>
    public static readonly TimeSpan PressLifetime = TimeSpan.FromSeconds(150);

    public UpdateQueue Queue { get; } = new();

    public PollLine Polls { get; } = new();

    /// <summary>Names of the kinds that are made; kept across polls and webhooks.</summary>
    public IReadOnlySet<string> Allowed { get; set; } = UpdateKinds.Default;

    public int NextId { get; private set; } = firstId;

    /// <summary>Raised under the gate for each new update; the webhook listens.</summary>
    public event Action<QueuedUpdate>? Added;

    public void Message(ChatMessage message) =>
        Add(UpdateKind.Message, message.Date + Lifetime, $"m{message.Chat.Id}", json => MessageJson.Write(json, message, world));

    public void Edited(ChatMessage message) =>
        Add(UpdateKind.EditedMessage, message.EditedAt!.Value + Lifetime, $"m{message.Chat.Id}", json => MessageJson.Write(json, message, world));

    public void Pressed(Press press) =>
        Add(UpdateKind.CallbackQuery, press.At + PressLifetime, $"p{press.Person.Id}", json => PressJson.Write(json, press, world));

    public void BotMembership(MembershipChange change) =>
        Add(UpdateKind.MyChatMember, change.At + Lifetime, $"b{change.Chat.Id}", json => MemberJson.WriteChange(json, change, world));

    public void OtherMembership(MembershipChange change) =>
        Add(UpdateKind.ChatMember, change.At + Lifetime, $"c{change.Chat.Id}", json => MemberJson.WriteChange(json, change, world));

    /// <summary>Delivers any JSON as an update, for tests of hostile input. <paramref name="fields"/> are what follows the id.</summary>
    public void Raw(string fields) =>
        Enqueue(Encoding.UTF8.GetBytes($"{{\"update_id\":{NextId}{(fields.Length == 0 ? "" : ",")}{fields}}}"), world.Now + Lifetime, "raw", isAnySize: true);

    private void Add(UpdateKind kind, DateTimeOffset expiresAt, string queue, Action<Utf8JsonWriter> payload)
    {
        var name = UpdateKinds.NameOf(kind);
        if (!Allowed.Contains(name)) return;
        var bytes = JsonBytes.Write(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("update_id", NextId);
            json.WritePropertyName(name);
            payload(json);
            json.WriteEndObject();
        });
        Enqueue(bytes, expiresAt, queue);
    }

    private void Enqueue(byte[] json, DateTimeOffset expiresAt, string queue, bool isAnySize = false)
    {
        var update = new QueuedUpdate(NextId, json, expiresAt, queue);
        NextId++;
        if (!Queue.Add(update, isAnySize)) return;
        Polls.Wake();
        Added?.Invoke(update);
    }
}
