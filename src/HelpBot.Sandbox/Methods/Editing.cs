using System.Text.Json;
using HelpBot.Sandbox.Calls;
using HelpBot.Sandbox.Json;
using HelpBot.Sandbox.Keyboards;
using HelpBot.Sandbox.Model;
using HelpBot.Sandbox.Text;

namespace HelpBot.Sandbox.Methods;

/// <summary>The methods that change a message of the bot. Its own messages may be of any age.</summary>
internal static class Editing
{
    private const string NotModified =
        "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";

    public static void EditText(World world, ApiRequest request, Utf8JsonWriter json)
    {
        var message = Find(world, request);
        var text = MessageText.Read(request);
        if (message.Content is not MessageContent.Words) throw Refusal.BadRequest("there is no text in the message to edit");
        Change(world, message, new MessageContent.Words(text), ReadKeyboard(request), json);
    }

    public static void EditCaption(World world, ApiRequest request, Utf8JsonWriter json)
    {
        var message = Find(world, request);
        if (message.Content is not MessageContent.Media media) throw Refusal.BadRequest("there is no caption in the message to edit");
        Change(world, message, media with { Caption = MessageText.ReadCaption(request) }, ReadKeyboard(request), json);
    }

    public static void EditMarkup(World world, ApiRequest request, Utf8JsonWriter json)
    {
        var message = Find(world, request);
        Change(world, message, message.Content, ReadKeyboard(request), json);
    }

    private static ChatMessage Find(World world, ApiRequest request)
    {
        var chat = ChatAccess.ForWriting(world, request);
        var message = chat.Messages.Find(request.Integer("message_id")) ?? throw Refusal.BadRequest("message to edit not found");
        var hasOtherMarkup = message.Markup is not (null or ReplyMarkup.Inline);
        if (!message.IsFromBot || hasOtherMarkup || message.Content is MessageContent.Service)
            throw Refusal.BadRequest("message can't be edited");
        return message;
    }

    // Leaving the keyboard out of an edit takes it away.
    private static ReplyMarkup.Inline? ReadKeyboard(ApiRequest request) => MarkupParser.Read(request) switch
    {
        null => null,
        ReplyMarkup.Inline inline => inline,
        _ => throw Refusal.BadRequest("inline keyboard expected"),
    };

    private static void Change(World world, ChatMessage message, MessageContent content, ReplyMarkup.Inline? keyboard, Utf8JsonWriter json)
    {
        if (IsSame(message.Content, content) && IsSame(message.Markup as ReplyMarkup.Inline, keyboard)) throw Refusal.BadRequest(NotModified);
        message.Content = content;
        message.Markup = keyboard;
        message.EditedAt = world.Now;
        world.Touch(message.Chat);
        MessageJson.Write(json, message, world);
    }

    private static bool IsSame(MessageContent old, MessageContent @new) => (old, @new) switch
    {
        (MessageContent.Words a, MessageContent.Words b) => a.Text.IsSameAs(b.Text),
        (MessageContent.Media a, MessageContent.Media b) => (a.Caption ?? FormattedText.Empty).IsSameAs(b.Caption ?? FormattedText.Empty),
        _ => ReferenceEquals(old, @new),
    };

    private static bool IsSame(ReplyMarkup.Inline? old, ReplyMarkup.Inline? @new) =>
        old is null || @new is null ? old is null && @new is null : old.IsSameAs(@new);
}
