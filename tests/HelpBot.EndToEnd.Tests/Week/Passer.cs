using HelpBot.Domain.Conversation;
using HelpBot.EndToEnd.Tests.Talks;
using HelpBot.Sandbox;
using HelpBot.Sandbox.Crowd;
using HelpBot.Sandbox.Keyboards;

namespace HelpBot.EndToEnd.Tests.Week;

/// <summary>Somebody who comes by now and then and does anything at all.</summary>
internal sealed class Passer(TelegramEmulator telegram, long id, Random chance)
{
    private static readonly string[] Texts =
    [
        "номера", "стоп", "өшір", "меню", "мәзір", "живу в Таразе", "как уйти и что взять с собой", "күйеуім ішсе ұрады", "муж сейчас ломает дверь топором", "қорқып тұрмын",
        "подскажите про алименты пожалуйста", "ы ы ы", "берёза", "удали мои данные", "он идёт, спрячь это скорее", "анау мынау бірдеңе жазып отырмын",
    ];

    private TimeSpan? _pressed;

    public CrowdUser User { get; } = telegram.User(id);

    public Language Language { get; } = chance.Next(2) == 0 ? Language.Kazakh : Language.Russian;

    /// <summary>What she has chosen: how old a message may become.</summary>
    public TimeSpan Age { get; private set; } = TimeSpan.FromHours(12);

    /// <summary>Does something.</summary>
    public void Act()
    {
        var screen = User.Screen;
        var buttons = screen.FromBot.SelectMany(message => message.Buttons.Where(button => button.Action == ButtonAction.Callback).Select(button => (message.Id, button))).ToList();
        if (buttons.Count == 0 || chance.Next(12) == 0) User.Start();
        else if (chance.Next(4) == 0) Say();
        else
        {
            var (message, button) = buttons[chance.Next(buttons.Count)];
            Note(button.Text);
            User.PressForged(message, button.Value);
        }
    }

    /// <summary>Presses, if it is there.</summary>
    public void Press(string key)
    {
        var label = Words.Label(key, Language);
        if (!User.Screen.HasButton(label)) return;
        Note(label);
        User.Press(label);
    }

    /// <summary>The first message that has lain in the chat for longer than she has chosen and is not made neutral; null if there is none.</summary>
    public ScreenMessage? FindTooOld(DateTimeOffset now)
    {
        Settle();
        // A screen is drawn only where its oldest message is a reason to: this is asked a million times.
        lock (telegram.World.Gate)
            if (!telegram.World.PrivateChat(User.Profile).Messages.All.Any(message => message.IsOnScreen && now - message.Date > Age)) return null;
        return User.Screen.Messages.FirstOrDefault(message => now - message.Date > Age && !IsNeutral(message));
    }

    public static bool IsNeutral(ScreenMessage message) => message is { IsFromBot: true, Text: "…" };

    private void Say()
    {
        switch (chance.Next(8))
        {
            case 0: User.SendVoice(); break;
            case 1: User.SendPhoto("фото"); break;
            case 2: User.SendLocation(43.2, 76.9); break;
            default: User.SendText(Texts[chance.Next(Texts.Length)]); break;
        }
    }

    // A press on an old screen changes nothing: only what she is told was saved counts as chosen. What she no longer sees may have been either.
    private void Note(string label)
    {
        if (Words.IsLabel(label, "settings.age-1")) _pressed = TimeSpan.FromHours(1);
        else if (Words.IsLabel(label, "settings.age-12") || Words.IsLabel(label, "forget.yes")) _pressed = TimeSpan.FromHours(12);
        else if (Words.IsLabel(label, "settings.age-40")) _pressed = TimeSpan.FromHours(40);
    }

    private void Settle()
    {
        if (_pressed is not { } pressed) return;
        var screen = User.Screen;
        var saved = ((string[])["settings.saved", "forget.done"]).Any(key => screen.Shows(Words.Beginning(key, Language.Russian)) || screen.Shows(Words.Beginning(key, Language.Kazakh)));
        if (saved || pressed > Age) Age = pressed;
        _pressed = null;
    }
}
