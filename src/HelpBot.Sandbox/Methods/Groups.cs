using HelpBot.Sandbox.Model;

namespace HelpBot.Sandbox.Methods;

/// <summary>Changes of who is in a group, with the updates that Telegram makes of them.</summary>
internal static class Groups
{
    /// <summary>Changes the bot's own standing.</summary>
    /// <param name="world">Where the updates go.</param>
    /// <param name="chat">The group.</param>
    /// <param name="by">Who did it; null is the bot itself.</param>
    /// <param name="to">The new standing.</param>
    public static void ChangeBot(World world, Chat chat, Person? by, Membership to)
    {
        var old = chat.Group!.Bot;
        chat.Group.Bot = to;
        if (old != to) world.Updates.BotMembership(new MembershipChange(chat, by, null, old, to, world.Now));
        if (!old.IsInside && to.IsInside) WriteServiceLine(world, chat, by, world.Bot.Id, joined: true);
        world.Touch(chat);
    }

    /// <summary>Changes a person's standing. Only a bot that is an administrator learns of it by an update of its own kind.</summary>
    public static void ChangeMember(World world, Chat chat, Person? by, Person person, Membership to)
    {
        var group = chat.Group!;
        var old = group.Members.GetValueOrDefault(person.Id, Membership.Left);
        if (old == to) return;
        group.People[person.Id] = person;
        group.Members[person.Id] = to;
        if (old.IsInside != to.IsInside) WriteServiceLine(world, chat, by, person.Id, to.IsInside);
        if (group.Bot.IsAdministrator) world.Updates.OtherMembership(new MembershipChange(chat, by, person, old, to, world.Now));
        world.Touch(chat);
    }

    private static void WriteServiceLine(World world, Chat chat, Person? by, long memberId, bool joined)
    {
        var line = world.Post(new ChatMessage
        {
            Id = world.NextMessageId(chat),
            Chat = chat,
            From = by,
            Date = world.Now,
            Content = new MessageContent.Service(joined ? ServiceKind.Joined : ServiceKind.Left, memberId),
            IsSilent = true,
        });
        if (chat.Group!.Bot.IsInside) world.Updates.Message(line);
    }
}
