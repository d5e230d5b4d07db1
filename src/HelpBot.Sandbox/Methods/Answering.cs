using System.Text.Json;
using HelpBot.Sandbox.Calls;
using HelpBot.Sandbox.Model;

namespace HelpBot.Sandbox.Methods;

/// <summary>What a bot does beside messages: answer a press, show that it types.</summary>
internal static class Answering
{
    /// <summary>So long after a press an answer is still taken.</summary>
    public static readonly TimeSpan AnswerWindow = TimeSpan.FromSeconds(15);

    /// <summary>So long "typing" is shown, unless a message comes.</summary>
    public static readonly TimeSpan TypingLasts = TimeSpan.FromSeconds(5);

    public const int MaxAnswerText = 200;

    private static readonly HashSet<string> Actions =
    [
        "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document", "choose_sticker",
        "find_location", "record_video_note", "upload_video_note",
    ];

    public static void AnswerPress(World world, ApiRequest request, Utf8JsonWriter json)
    {
        var press = world.Presses.Find(request.Text("callback_query_id"));
        if (press is null || world.Now - press.At > AnswerWindow)
            throw Refusal.BadRequest("query is too old and response timeout expired or query ID is invalid");
        var text = request.Text("text");
        if (text.EnumerateRunes().Count() > MaxAnswerText) throw Refusal.BadRequest("MESSAGE_TOO_LONG");
        press.Answers++;
        if (press.Answers > 1)
        {
            world.Presses.DoubleAnswers++;
        }
        else if (text.Length > 0)
        {
            press.AnswerText = text;
            press.IsAlert = request.Flag("show_alert");
            press.Chat.ShownTo(press.Person.Id, world.Options.MaxShownPerPerson).Show(world.Now, text, press.IsAlert);
        }

        world.Touch(press.Chat);
        json.WriteBooleanValue(true);
    }

    public static void SendAction(World world, ApiRequest request, Utf8JsonWriter json)
    {
        var chat = ChatAccess.ForWriting(world, request);
        if (!Actions.Contains(request.Text("action"))) throw Refusal.BadRequest("wrong parameter action in request");
        chat.TypingUntil = world.Now + TypingLasts;
        world.Touch(chat);
        json.WriteBooleanValue(true);
    }
}
