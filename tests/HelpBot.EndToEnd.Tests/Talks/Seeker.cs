using HelpBot.Domain.Conversation;
using HelpBot.EndToEnd.Tests.Running;
using HelpBot.Sandbox;
using HelpBot.Sandbox.Crowd;
using Screen = HelpBot.Sandbox.Crowd.Screen;

namespace HelpBot.EndToEnd.Tests.Talks;

/// <summary>Somebody who goes on only when she sees the answer to her last act, alone on her screen.</summary>
internal sealed class Seeker(TelegramEmulator telegram, long id, Language language)
{
    public CrowdUser User { get; } = telegram.User(id);

    public string LanguageLabel => Words.Label(language == Language.Kazakh ? "language.kk" : "language.ru", language);

    /// <summary>One message, the bot's, and nothing of hers.</summary>
    public static bool IsSettled(Screen screen) => screen.Messages is [{ IsFromBot: true }];

    /// <summary>Waits until the screen stands alone in the chat.</summary>
    public async Task<Screen> SeesAsync(string key)
    {
        var beginning = Words.Beginning(key, language);
        try
        {
            return await User.WaitAsync(screen => IsSettled(screen) && screen.Shows(beginning), Patience.Long);
        }
        catch (TimeoutException never)
        {
            throw new TimeoutException($"{key} was never seen alone. {never.Message}\n{string.Join('\n', telegram.Calls.Where(call => call.ChatId == User.Id).TakeLast(30))}", never);
        }
    }

    public void Presses(string key) => User.Press(Words.Label(key, language));

    /// <summary>Types the word for the numbers.</summary>
    public void AsksForNumbers() => User.SendText(language == Language.Kazakh ? "нөмірлер" : "номера");

    /// <summary>From /start to the place she is in.</summary>
    public async Task<Screen> ComesToThePlaceAsync()
    {
        User.Start();
        await SeesAsync("start.greeting");
        User.Press(LanguageLabel);
        await SeesAsync("first.question");
        Presses("answer.yes");
        await SeesAsync("what.danger");
        Presses("answer.no");
        return await SeesAsync("place.ask");
    }

    /// <summary>From /start to those who can help in Almaty.</summary>
    public async Task<Screen> ComesToTheHelpAsync()
    {
        await ComesToThePlaceAsync();
        User.Press("Алматы");
        return await SeesAsync("help.list");
    }
}
