using HelpBot.Sandbox.Keyboards;
using HelpBot.Sandbox.Model;

namespace HelpBot.Sandbox.Crowd;

/// <summary>One person of the crowd: does what a person does in the client, and says what is on the screen.</summary>
internal sealed class CrowdUser(World world, Person person)
{
    public long Id => person.Id;

    /// <summary>Names and language as the client sends them; settable at any time.</summary>
    public Person Profile => person;

    private Chat Chat => world.PrivateChat(person);

    /// <summary>What stands in the chat now.</summary>
    public Screen Screen
    {
        get { lock (world.Gate) return Snapshot(); }
    }

    /// <summary>Everything the lock screen got, oldest first; withdrawn ones are marked.</summary>
    public IReadOnlyList<LockScreenNote> Notes
    {
        get { lock (world.Gate) return [.. Shown.Notes]; }
    }

    /// <summary>Alerts and toasts that were shown, oldest first.</summary>
    public IReadOnlyList<Popup> Popups
    {
        get { lock (world.Gate) return [.. Shown.Popups]; }
    }

    /// <summary>What the last copy button put there.</summary>
    public string? Clipboard { get; private set; }

    private ShownToPerson Shown => Chat.ShownTo(person.Id, world.Options.MaxShownPerPerson);

    /// <summary>Opens the bot, with the payload of a deep link if there is one.</summary>
    public int Start(string? payload = null) => SendText(payload is null ? "/start" : "/start " + payload);

    public int SendText(string text) => Send(Acts.Words(text));

    public int SendLocation(double latitude, double longitude) => Send(new MessageContent.Location(latitude, longitude));

    public int SendContact(string phoneNumber, string firstName) => Send(new MessageContent.Contact(phoneNumber, firstName, null, person.Id));

    public int SendVoice(int seconds = 3) => SendFile(MediaKind.Voice, file => file with { DurationSeconds = seconds });

    public int SendPhoto(string? caption = null) => SendFile(MediaKind.Photo, null, caption);

    public int SendSticker(string emoji = "🙂") => SendFile(MediaKind.Sticker, file => file with { Emoji = emoji });

    public int SendDocument(string name = "file.pdf", string? caption = null) => SendFile(MediaKind.Document, file => file with { FileName = name }, caption);

    public int SendVenue(double latitude, double longitude, string title, string address) =>
        Send(new MessageContent.Location(latitude, longitude) { Venue = (title, address) });

    /// <summary>Passes on somebody else's words.</summary>
    public int ForwardText(string text, string from)
    {
        lock (world.Gate) return Acts.Send(world, person, Acts.Words(text), new SentAs { ForwardedFrom = from }).Id;
    }

    /// <summary>Sends photos as one album: one message each, tied by a <c>media_group_id</c>.</summary>
    public IReadOnlyList<int> SendAlbum(int photos)
    {
        lock (world.Gate)
        {
            var album = new SentAs { Album = $"album-{person.Id}-{world.Updates.NextId}" };
            return [.. Enumerable.Range(0, photos).Select(_ => Acts.Send(world, person, new MessageContent.Media(world.Files.Add(MediaKind.Photo, SampleFiles.Describe), null), album).Id)];
        }
    }

    /// <summary>Sends a file of any kind.</summary>
    public int SendFile(MediaKind kind, Func<MediaFile, MediaFile>? describe = null, string? caption = null)
    {
        lock (world.Gate)
        {
            var file = world.Files.Add(kind, plain => describe is null ? SampleFiles.Describe(plain) : describe(SampleFiles.Describe(plain)));
            return Acts.Send(world, person, new MessageContent.Media(file, caption is null ? null : Acts.Words(caption).Text)).Id;
        }
    }

    public void EditText(int messageId, string text)
    {
        lock (world.Gate) Acts.Edit(world, Own(messageId), text);
    }

    /// <summary>Presses the button with this label or data, on the newest message that has it.</summary>
    /// <returns>What became of the press; null for buttons that tell the bot nothing (link, copy).</returns>
    /// <exception cref="InvalidOperationException">No such button is on the screen.</exception>
    public PressResult? Press(string labelOrData)
    {
        lock (world.Gate)
        {
            var screen = Snapshot();
            var (message, button) = screen.FindButton(labelOrData)
                ?? throw new InvalidOperationException($"No button \"{labelOrData}\" on the screen:\n{screen}");
            if (button.Action == ButtonAction.CopyText) Clipboard = button.Value;
            return button.Action == ButtonAction.Callback
                ? new PressResult(world, Acts.Press(world, person, Chat, message.Id, button.Value))
                : null;
        }
    }

    /// <summary>Sends a press with any data, as a changed client can.</summary>
    public PressResult PressForged(int messageId, string data)
    {
        lock (world.Gate) return new PressResult(world, Acts.Press(world, person, Chat, messageId, data));
    }

    public void Block()
    {
        lock (world.Gate) Acts.Block(world, person, block: true);
    }

    public void Unblock()
    {
        lock (world.Gate) Acts.Block(world, person, block: false);
    }

    /// <summary>The client's only way back after blocking: unblock, then /start.</summary>
    public int Restart()
    {
        Unblock();
        return Start();
    }

    /// <summary>The account is closed.</summary>
    public void Deactivate()
    {
        lock (world.Gate) person.IsDeactivated = true;
    }

    /// <summary>Deletes one message by hand; the bot is not told.</summary>
    public void Delete(int messageId, bool forBoth = true)
    {
        lock (world.Gate) Acts.Delete(world, Chat.Messages.FindOnScreen(messageId) ?? throw NotThere(messageId), forBoth);
    }

    /// <summary>Clears the history; the bot is not told.</summary>
    public void ClearHistory(bool forBoth = true)
    {
        lock (world.Gate)
        {
            foreach (var message in Chat.Messages.All.Where(static message => message.IsOnScreen).ToList()) Acts.Delete(world, message, forBoth);
        }
    }

    /// <summary>Wipes the notifications off the lock screen, as somebody who has looked.</summary>
    public void DismissNotes()
    {
        lock (world.Gate)
        {
            Shown.DismissNotes();
            world.Touch(Chat);
        }
    }

    /// <summary>Sets the auto-delete timer; null turns it off. The bot sees a service line.</summary>
    public void SetAutoDelete(TimeSpan? after)
    {
        lock (world.Gate)
        {
            Acts.Send(world, person, new MessageContent.Service(ServiceKind.AutoDeleteChanged, (long)(after?.TotalSeconds ?? 0)));
            Chat.AutoDeleteAfter = after;
        }
    }

    /// <summary>Waits, in real time, until the screen is as wanted.</summary>
    /// <exception cref="TimeoutException">It never was; the message shows the screen.</exception>
    public Task<Screen> WaitAsync(Func<Screen, bool> isAsWanted, TimeSpan? atMost = null) =>
        Waiting.UntilAsync(world, Chat, Snapshot, isAsWanted, atMost);

    private int Send(MessageContent content)
    {
        lock (world.Gate) return Acts.Send(world, person, content).Id;
    }

    private ChatMessage Own(int messageId) =>
        Chat.Messages.FindOnScreen(messageId) is { IsFromBot: false } message ? message : throw NotThere(messageId);

    private Screen Snapshot() => new(
        [.. Chat.Messages.All.Where(static message => message.IsOnScreen).Select(ScreenMessage.Of)], Chat.TypingUntil > world.Now);

    private static InvalidOperationException NotThere(int messageId) => new($"Message {messageId} is not on the screen.");
}
