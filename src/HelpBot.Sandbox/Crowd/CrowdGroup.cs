using HelpBot.Sandbox.Methods;
using HelpBot.Sandbox.Model;

namespace HelpBot.Sandbox.Crowd;

/// <summary>A group that the crowd and the bot can be in. It keeps its identity when it becomes a supergroup.</summary>
internal sealed class CrowdGroup(World world, Chat chat)
{
    private Chat _chat = chat;

    /// <summary>The id as it is now; it changes when the group becomes a supergroup.</summary>
    public long Id => _chat.Id;

    public string Title => _chat.Group!.Title;

    public Screen Screen
    {
        get { lock (world.Gate) return Snapshot(); }
    }

    public void Add(CrowdUser user, bool asAdministrator = false) =>
        Change(user, asAdministrator ? Membership.FullAdministrator : Membership.Member);

    public void Remove(CrowdUser user) => Change(user, Membership.Left);

    public void Change(CrowdUser user, Membership to)
    {
        lock (world.Gate) Groups.ChangeMember(world, _chat, user.Profile, user.Profile, to);
    }

    /// <summary>Adds the bot, promotes, demotes or removes it.</summary>
    /// <param name="by">Who does it.</param>
    /// <param name="to">Its new standing.</param>
    public void ChangeBot(CrowdUser by, Membership to)
    {
        lock (world.Gate) Groups.ChangeBot(world, _chat, by.Profile, to);
    }

    public int SendText(CrowdUser from, string text, int? replyTo = null) => Send(from, Acts.Words(text), new SentAs { ReplyTo = replyTo });

    /// <summary>Writes as an anonymous administrator: the group itself stands as the writer.</summary>
    public int SendTextAnonymously(CrowdUser from, string text) => Send(from, Acts.Words(text), new SentAs { IsAnonymous = true });

    public PressResult? Press(CrowdUser by, string labelOrData)
    {
        lock (world.Gate)
        {
            var screen = Snapshot();
            var (message, button) = screen.FindButton(labelOrData)
                ?? throw new InvalidOperationException($"No button \"{labelOrData}\" in the group:\n{screen}");
            return button.Action == Keyboards.ButtonAction.Callback
                ? new PressResult(world, Acts.Press(world, by.Profile, _chat, message.Id, button.Value))
                : null;
        }
    }

    public PressResult PressForged(CrowdUser by, int messageId, string data)
    {
        lock (world.Gate) return new PressResult(world, Acts.Press(world, by.Profile, _chat, messageId, data));
    }

    public void Delete(int messageId)
    {
        lock (world.Gate)
        {
            if (_chat.Messages.FindOnScreen(messageId) is { } message) Acts.Delete(world, message, forBoth: true);
        }
    }

    public IReadOnlyList<LockScreenNote> NotesOf(CrowdUser user)
    {
        lock (world.Gate) return [.. _chat.ShownTo(user.Id, world.Options.MaxShownPerPerson).Notes];
    }

    /// <summary>Turns the basic group into a supergroup with an id of its own; the old id then only points to it.</summary>
    public long Migrate(CrowdUser by)
    {
        lock (world.Gate)
        {
            _chat = Migration.Run(world, _chat, by.Profile);
            return _chat.Id;
        }
    }

    public void DeleteGroup()
    {
        lock (world.Gate) _chat.Group!.IsDeleted = true;
    }

    public Task<Screen> WaitAsync(Func<Screen, bool> isAsWanted, TimeSpan? atMost = null) =>
        Waiting.UntilAsync(world, _chat, Snapshot, isAsWanted, atMost);

    private int Send(CrowdUser from, MessageContent content, SentAs how)
    {
        lock (world.Gate)
        {
            if (_chat.Group!.Members.GetValueOrDefault(from.Id)?.IsInside != true)
                throw new InvalidOperationException("Only a member can write in a group.");
            return Acts.SendTo(world, from.Profile, _chat, content, how).Id;
        }
    }

    private Screen Snapshot() => new(
        [.. _chat.Messages.All.Where(static message => message.IsOnScreen).Select(ScreenMessage.Of)], _chat.TypingUntil > world.Now);
}
