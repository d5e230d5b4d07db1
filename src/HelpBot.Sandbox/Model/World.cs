using HelpBot.Sandbox.Text;
using HelpBot.Sandbox.Updates;
using HelpBot.Sandbox.Webhooks;

namespace HelpBot.Sandbox.Model;

/// <summary>Everything Telegram's side knows. All of it is read and changed under <see cref="Gate"/>, in short steps.</summary>
internal sealed class World
{
    private readonly Dictionary<long, Person> _people = [];
    private readonly Dictionary<long, Chat> _chats = [];
    private int _lastPrivateMessage;
    private int _lastGroup;

    public World(EmulatorOptions options)
    {
        Options = options;
        Clock = options.Clock;
        Bot = new BotAccount { Id = options.BotId, Username = options.BotUsername, FirstName = options.BotName };
        Files = new MediaFiles(options.MaxFiles);
        Presses = new Presses(options.MaxPresses);
        Updates = new UpdateFeed(this, options.FirstUpdateId);
    }

    public Lock Gate { get; } = new();

    public EmulatorOptions Options { get; }

    public TimeProvider Clock { get; }

    public BotAccount Bot { get; }

    public MediaFiles Files { get; }

    public Presses Presses { get; }

    public UpdateFeed Updates { get; }

    /// <summary>Raised under the gate whenever something in a chat changed that somebody could see.</summary>
    public event Action<Chat>? Changed;

    /// <summary>Raised under the gate when the webhook was set, changed or removed.</summary>
    public event Action? WebhookChanged;

    /// <summary>Where updates are pushed; null while the bot polls.</summary>
    public Webhook? Webhook { get; private set; }

    public DateTimeOffset Now => Clock.GetUtcNow();

    public IEnumerable<Person> People => _people.Values;

    public IEnumerable<Chat> Chats => _chats.Values;

    public Person? FindPerson(long id) => _people.GetValueOrDefault(id);

    public Chat? FindChat(long id)
    {
        if (!_chats.TryGetValue(id, out var chat)) return null;
        Expire(chat);
        return chat;
    }

    public Person AddPerson(Person person)
    {
        _people.Add(person.Id, person);
        _chats.Add(person.Id, new Chat
        {
            Id = person.Id,
            Kind = ChatKind.Private,
            Person = person,
            Messages = new MessageLog(Options.MaxMessagesPerChat),
        });
        return person;
    }

    /// <summary>Makes a group without members; ids as Telegram gives them.</summary>
    public Chat AddGroup(string title, ChatKind kind)
    {
        var number = ++_lastGroup;
        var chat = new Chat
        {
            Id = kind == ChatKind.Supergroup ? -1_002_000_000_000 - number : -4_000_000_000 - number,
            Kind = kind,
            Group = new Group { Title = title },
            Messages = new MessageLog(Options.MaxMessagesPerChat),
        };
        _chats.Add(chat.Id, chat);
        return chat;
    }

    public Chat PrivateChat(Person person) => FindChat(person.Id)!;

    /// <summary>One counter for all private chats and basic groups of the bot's account; each supergroup has its own.</summary>
    public int NextMessageId(Chat chat) =>
        chat.Kind == ChatKind.Supergroup ? ++chat.Group!.LastMessageId : ++_lastPrivateMessage;

    public void SetWebhook(Webhook? webhook)
    {
        Webhook = webhook;
        WebhookChanged?.Invoke();
    }

    public void Touch(Chat chat)
    {
        chat.SignalChange();
        Changed?.Invoke(chat);
    }

    /// <summary>Puts a message of the bot, of a person or of Telegram itself into a chat and tells whoever has to know.</summary>
    public ChatMessage Post(ChatMessage message)
    {
        message.Chat.Messages.Add(message);
        if (message.IsFromBot) message.Chat.TypingUntil = default;
        if (message.IsFromBot || !message.Chat.IsPrivate) NotifyPeople(message);

        Touch(message.Chat);
        return message;
    }

    /// <summary>Messages older than the person's auto-delete timer leave both sides, without any update.</summary>
    private void Expire(Chat chat)
    {
        if (chat.AutoDeleteAfter is not { } after) return;
        var old = chat.Messages.All.Where(message => Now - message.Date >= after).ToList();
        foreach (var message in old) Erase(message);
    }

    /// <summary>Takes a message from both sides and from lock screens.</summary>
    public void Erase(ChatMessage message)
    {
        message.Chat.Messages.Remove(message, fromScreen: true, fromBot: true);
        if (message.Chat.PinnedMessage == message.Id) message.Chat.PinnedMessage = null;
        foreach (var shown in message.Chat.Shown.Values) shown.Withdraw(message.Id);
        Touch(message.Chat);
    }

    private void NotifyPeople(ChatMessage message)
    {
        var chat = message.Chat;
        var readers = chat.Person is { } person ? [person] : chat.Group!.People.Values.Where(p => chat.Group.Members[p.Id].IsInside && p != message.From);
        foreach (var reader in readers)
        {
            var title = chat.IsPrivate ? Bot.NameFor(reader.LanguageCode) : chat.Group!.Title;
            var text = NotePreview.Of(message, reader.LanguageCode);
            if (text.Length == 0) continue;
            chat.ShownTo(reader.Id, Options.MaxShownPerPerson)
                .Add(new LockScreenNote(message.Date, message.Id, title, text, message.IsSilent));
        }
    }
}
