using System.Text.Json;
using HelpBot.Sandbox.Crowd;
using HelpBot.Sandbox.Model;

namespace HelpBot.Sandbox.Page;

/// <summary>What somebody on the page can do, by name.</summary>
internal sealed class PersonActs(World world)
{
    private static readonly HashSet<string> Languages = ["kk", "ru", "en"];

    /// <exception cref="FormatException">No such act, or it cannot be done now.</exception>
    public void Run(Person person, string act, JsonElement body)
    {
        var user = new CrowdUser(world, person);
        try
        {
            Run(user, act, body);
        }
        catch (InvalidOperationException impossible)
        {
            throw new FormatException(impossible.Message, impossible);
        }
    }

    private void Run(CrowdUser user, string act, JsonElement body)
    {
        switch (act)
        {
            case "text":
                SendText(user, body.GetProperty("text").GetString() ?? "");
                break;
            case "edit":
                user.EditText(body.GetProperty("message").GetInt32(), body.GetProperty("text").GetString() ?? "");
                break;
            case "press":
                user.PressForged(body.GetProperty("message").GetInt32(), body.GetProperty("data").GetString() ?? "");
                break;
            case "location":
                user.SendLocation(body.GetProperty("latitude").GetDouble(), body.GetProperty("longitude").GetDouble());
                break;
            case "voice":
                user.SendVoice(4);
                break;
            case "photo":
                user.SendPhoto();
                break;
            case "sticker":
                user.SendSticker();
                break;
            case "contact":
                user.SendContact("+77000000000", user.Profile.FirstName);
                break;
            default:
                RunOnChat(user, act, body);
                break;
        }
    }

    private void RunOnChat(CrowdUser user, string act, JsonElement body)
    {
        switch (act)
        {
            case "block":
                user.Block();
                break;
            case "restart":
                user.Restart();
                break;
            case "delete":
                user.Delete(body.GetProperty("message").GetInt32(), body.GetProperty("for_both").GetBoolean());
                break;
            case "clear":
                user.ClearHistory(body.GetProperty("for_both").GetBoolean());
                break;
            case "dismiss":
                user.DismissNotes();
                break;
            case "auto_delete":
                var seconds = body.GetProperty("seconds").GetInt64();
                user.SetAutoDelete(seconds <= 0 ? null : TimeSpan.FromSeconds(seconds));
                break;
            case "language":
                SetLanguage(user, body.GetProperty("language").GetString() ?? "");
                break;
            default:
                throw new FormatException($"There is no act \"{act}\".");
        }
    }

    // A client cuts what is too long into messages of 4096 characters; the server never sees more.
    private static void SendText(CrowdUser user, string text)
    {
        for (var rest = text.Trim(); rest.Length > 0;)
        {
            var end = Math.Min(rest.Length, Text.MessageText.MaxText);
            if (end < rest.Length && char.IsHighSurrogate(rest[end - 1])) end--;
            user.SendText(rest[..end]);
            rest = rest[end..].TrimStart();
        }
    }

    private void SetLanguage(CrowdUser user, string language)
    {
        if (!Languages.Contains(language)) throw new FormatException("\"language\" must be kk, ru or en.");
        lock (world.Gate)
        {
            user.Profile.LanguageCode = language;
            world.Touch(world.PrivateChat(user.Profile));
        }
    }
}
