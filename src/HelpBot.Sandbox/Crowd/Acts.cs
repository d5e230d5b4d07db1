using HelpBot.Sandbox.Model;
using HelpBot.Sandbox.Text;

namespace HelpBot.Sandbox.Crowd;

/// <summary>What a person does in a private chat with the bot. Call everything under the world's gate.</summary>
internal static class Acts
{
    public static ChatMessage Send(World world, Person person, MessageContent content, SentAs? how = null) =>
        SendTo(world, person, world.PrivateChat(person), content, how);

    public static ChatMessage SendTo(World world, Person person, Chat chat, MessageContent content, SentAs? how = null)
    {
        how ??= new SentAs();
        if (person.IsDeactivated) throw new InvalidOperationException("A deactivated account cannot write.");
        if (chat.IsPrivate)
        {
            if (person.HasBlockedBot) throw new InvalidOperationException("The bot is blocked; the client offers only Restart.");
            person.HasStarted = true;
        }

        var message = world.Post(new ChatMessage
        {
            Id = world.NextMessageId(chat),
            Chat = chat,
            From = person,
            Date = world.Now,
            Content = content,
            ReplyTo = how.ReplyTo,
            IsFromGroupItself = how.IsAnonymous,
            MediaGroup = how.Album,
            ForwardedFrom = how.ForwardedFrom,
        });
        if (IsSeenByBot(world, message)) world.Updates.Message(message);
        return message;
    }

    // In groups a bot that is no administrator sees only commands, mentions, replies to it, and service lines.
    private static bool IsSeenByBot(World world, ChatMessage message)
    {
        if (message.Chat.Group is not { } group) return true;
        if (!group.Bot.IsInside) return false;
        if (group.Bot.IsAdministrator || message.Content is MessageContent.Service) return true;
        var text = message.Text?.Value ?? "";
        return text.StartsWith('/')
            || text.Contains("@" + world.Bot.Username, StringComparison.OrdinalIgnoreCase)
            || (message.ReplyTo is { } id && message.Chat.Messages.Find(id) is { IsFromBot: true });
    }

    /// <exception cref="ArgumentException">Nothing is left of the text; a client does not send that.</exception>
    public static MessageContent.Words Words(string text) => string.IsNullOrWhiteSpace(text)
        ? throw new ArgumentException("A client does not send an empty text.", nameof(text))
        : new(EntityDetection.Add(Trimming.Trim(new FormattedText(TextCleaning.Clean(text), []))));

    public static void Edit(World world, ChatMessage message, string text)
    {
        message.Content = Words(text);
        message.EditedAt = world.Now;
        world.Updates.Edited(message);
        world.Touch(message.Chat);
    }

    public static Press Press(World world, Person person, Chat chat, int messageId, string data)
    {
        var press = world.Presses.Add(person, chat, messageId, data, world.Now);
        chat.LastPress = press;
        world.Updates.Pressed(press);
        world.Touch(chat);
        return press;
    }

    public static void Block(World world, Person person, bool block)
    {
        if (person.HasBlockedBot == block) return;
        person.HasBlockedBot = block;
        Membership inside = Membership.Member, outside = new(MemberStatus.Kicked);
        var chat = world.PrivateChat(person);
        world.Updates.BotMembership(new MembershipChange(chat, person, null, block ? inside : outside, block ? outside : inside, world.Now));
        world.Touch(chat);
    }

    /// <summary>The person deletes a message; the bot is told nothing.</summary>
    public static void Delete(World world, ChatMessage message, bool forBoth)
    {
        if (forBoth)
        {
            world.Erase(message);
            return;
        }

        message.Chat.Messages.Remove(message, fromScreen: true, fromBot: false);
        foreach (var shown in message.Chat.Shown.Values) shown.Withdraw(message.Id);
        world.Touch(message.Chat);
    }
}
