using HelpBot.Application.Telegram;
using HelpBot.Domain.Conversation;

namespace HelpBot.Tests.Application.Fakes;

/// <summary>Telegram as far as it matters here: chats with messages, one counter of ids, deletion for 48 hours. Every call takes <see cref="Latency"/>.</summary>
internal sealed class FakeTelegram(HandClock clock)
{
    public static readonly TimeSpan Deletable = TimeSpan.FromHours(48);

    private readonly Dictionary<long, SortedDictionary<int, Message>> _chats = [];
    private readonly HashSet<long> _blocked = [];
    private int _lastId = 1000;

    public sealed record Message(int Id, bool IsOurs, string Text, DateTimeOffset Sent, Screen? Screen);

    /// <summary>A call that was made.</summary>
    public sealed record Made(string Method, long Chat, int Ids, string Text, DateTimeOffset At);

    public TimeSpan Latency { get; set; } = TimeSpan.Zero;

    /// <summary>What goes wrong with a call; null if nothing does.</summary>
    public Func<string, long, Fault?> Faults { get; set; } = static (_, _) => null;

    /// <summary>What happened, for the message of a test that fails.</summary>
    public List<string> Journal { get; } = [];

    public List<Made> Calls { get; } = [];

    /// <summary>Messages that can never be deleted.</summary>
    public HashSet<int> Undeletable { get; } = [];

    public List<(string Id, string? Alert)> Answers { get; } = [];

    public IReadOnlyCollection<Message> Chat(long chat) => _chats.TryGetValue(chat, out var messages) ? messages.Values : [];

    public IEnumerable<long> Chats => _chats.Keys;

    public IEnumerable<Message> Ours(long chat) => Chat(chat).Where(message => message.IsOurs);

    public Message Only(long chat)
    {
        Assert.True(Chat(chat).Count == 1, $"{Chat(chat).Count} messages lie in the chat. {string.Join('\n', Journal.TakeLast(30))}");
        return Chat(chat).Single();
    }

    public void Block(long chat) => _blocked.Add(chat);

    public void Unblock(long chat) => _blocked.Remove(chat);

    /// <summary>She writes something.</summary>
    public Message Type(long chat, string text) => Add(chat, isOurs: false, text, null);

    /// <summary>She deletes a message herself.</summary>
    public void DeleteByHand(long chat, int id) => _chats[chat].Remove(id);

    public Task<CallResult> SendAsync(long chat, Screen screen) =>
        DoAsync("send", chat, 0, screen.Html, () => _blocked.Contains(chat) ? new CallResult.Unreachable() : new CallResult.Done(Add(chat, isOurs: true, screen.Html, screen).Id));

    public Task<CallResult> EditAsync(long chat, int id, Screen screen) => DoAsync("edit", chat, 1, screen.Html, () =>
    {
        if (_blocked.Contains(chat)) return new CallResult.Unreachable();
        if (!_chats.TryGetValue(chat, out var messages) || !messages.TryGetValue(id, out var message) || !message.IsOurs) return new CallResult.Gone();
        messages[id] = message with { Text = screen.Html, Screen = screen };
        return new CallResult.Done(id);
    });

    public Task<CallResult> DeleteAsync(long chat, IReadOnlyList<int> ids) => DoAsync("delete", chat, ids.Count, string.Join(",", ids), () =>
    {
        Assert.InRange(ids.Count, 1, 100);
        if (!_chats.TryGetValue(chat, out var messages)) return new CallResult.Done();
        if (ids.Any(id => messages.TryGetValue(id, out var message) && (Undeletable.Contains(id) || clock.GetUtcNow() - message.Sent >= Deletable))) return new CallResult.TooOld();
        foreach (var id in ids) messages.Remove(id);
        return new CallResult.Done();
    });

    public Task<CallResult> AnswerAsync(string id, string? alert) => DoAsync("answer", 0, 0, alert ?? "", () =>
    {
        Answers.Add((id, alert));
        return new CallResult.Done();
    });

    private async Task<CallResult> DoAsync(string method, long chat, int ids, string text, Func<CallResult> effect)
    {
        Journal.Add($"{clock.GetUtcNow():HH:mm:ss.fff} {chat} {method} {text} [{ids}] {(method == "delete" ? text : "")} begins");
        Calls.Add(new Made(method, chat, ids, text, clock.GetUtcNow()));
        var fault = Faults(method, chat);
        if (Latency + (fault?.Delay ?? TimeSpan.Zero) is { Ticks: > 0 } wait) await Task.Delay(wait, clock);
        var result = fault is null or { TakesEffect: true } ? effect() : null;
        Journal.Add($"{clock.GetUtcNow():HH:mm:ss.fff} {chat} {method} {text} effect={result} told={fault?.Result}");
        return fault?.Result ?? result!;
    }

    private Message Add(long chat, bool isOurs, string text, Screen? screen)
    {
        var message = new Message(++_lastId, isOurs, text, clock.GetUtcNow(), screen);
        if (!_chats.TryGetValue(chat, out var messages)) _chats[chat] = messages = [];
        messages.Add(message.Id, message);
        return message;
    }
}

/// <summary>What goes wrong with one call.</summary>
/// <param name="Result">What comes back; null for the true result.</param>
/// <param name="TakesEffect">Whether it happens all the same.</param>
/// <param name="Delay">How much longer it takes.</param>
internal sealed record Fault(CallResult? Result, bool TakesEffect, TimeSpan Delay = default)
{
    public static readonly Fault LostAnswer = new(new CallResult.Unknown(), TakesEffect: true);

    public static readonly Fault LostRequest = new(new CallResult.Unknown(), TakesEffect: false);

    public static readonly Fault NotDone = new(new CallResult.NotDone(), TakesEffect: false);

    public static Fault Flooded(int seconds) => new(new CallResult.Flooded(TimeSpan.FromSeconds(seconds)), TakesEffect: false);

    public static Fault Slow(TimeSpan by) => new(null, TakesEffect: true, by);
}

/// <summary>One run of the program's line to Telegram: cut when the run is killed.</summary>
internal sealed class FakeMessenger(FakeTelegram telegram) : IMessenger
{
    public bool IsCut { get; set; }

    public Task<CallResult> SendAsync(TelegramChatId chat, Screen screen, SendManner manner, CancellationToken cancellationToken) => Guard(() => telegram.SendAsync(chat.Value, screen));

    public Task<CallResult> EditAsync(TelegramChatId chat, int messageId, Screen screen, CancellationToken cancellationToken) => Guard(() => telegram.EditAsync(chat.Value, messageId, screen));

    public Task<CallResult> DeleteAsync(TelegramChatId chat, IReadOnlyList<int> messageIds, CancellationToken cancellationToken) => Guard(() => telegram.DeleteAsync(chat.Value, messageIds));

    public Task<CallResult> AnswerAsync(string callbackId, string? alert, CancellationToken cancellationToken) => Guard(() => telegram.AnswerAsync(callbackId, alert));

    public Task<CallResult> SendFileAsync(TelegramChatId chat, MediaFile file, SendManner manner, CancellationToken cancellationToken) => Guard(() => Task.FromResult<CallResult>(new CallResult.Done()));

    public Task<CallResult> PinAsync(TelegramChatId group, int messageId, CancellationToken cancellationToken) => Guard(() => Task.FromResult<CallResult>(new CallResult.Done()));

    public Task<GroupMember> FindMemberAsync(TelegramChatId group, TelegramChatId person, CancellationToken cancellationToken) => Task.FromResult(GroupMember.Unknown);

    public Task<CallResult> SetMenuAsync(TelegramChatId chat, IReadOnlyList<KeyValuePair<string, string>> commands, CancellationToken cancellationToken) => Task.FromResult<CallResult>(new CallResult.Done());

    public Task<CallResult> LeaveAsync(TelegramChatId chat, CancellationToken cancellationToken) => Guard(() => Task.FromResult<CallResult>(new CallResult.Done()));

    public Task<CallResult> NotifyAsync(TelegramChatId chat, string text, CancellationToken cancellationToken) => Guard(() => Task.FromResult<CallResult>(new CallResult.Done()));

    // A killed program begins nothing and hears nothing; what it has begun goes on at Telegram's side.
    private async Task<CallResult> Guard(Func<Task<CallResult>> call)
    {
        if (IsCut) await Never();
        var result = await call();
        if (IsCut) await Never();
        return result;
    }

    private static Task Never() => new TaskCompletionSource().Task;
}
