using HelpBot.Domain.Conversation;
using HelpBot.EndToEnd.Tests.Talks;
using HelpBot.Sandbox;
using HelpBot.Sandbox.Crowd;

namespace HelpBot.EndToEnd.Tests.Nights;

/// <summary>She who comes in the night. She does what the screen before her asks for, one thing at a time, so that a restart in between costs her nothing but the time.</summary>
internal sealed class Seeker(TelegramEmulator telegram, long id, Language language, bool isInDanger)
{
    private static readonly string[] Waiting = ["wait.queue", "wait.written", "wait.truth", "wait.more"];

    public CrowdUser User { get; } = telegram.User(id);

    /// <summary>Whether she says that there is danger now.</summary>
    public bool IsInDanger => isInDanger;

    /// <summary>When she pressed for a person; null before.</summary>
    public DateTimeOffset? Asked { get; private set; }

    /// <summary>When somebody had her case; null if nobody has yet.</summary>
    public DateTimeOffset? Taken { get; set; }

    /// <summary>Who had her case.</summary>
    public List<Volunteer> Owners { get; } = [];

    /// <summary>Between which calls of the bot her chat was closed: after the first, up to the second.</summary>
    public List<(long From, long To)> Locked { get; } = [];

    /// <summary>The numbers that she writes begin so.</summary>
    public static string Number => "+7 700 000 00 00";

    /// <summary>Whether she has asked and sees that she waits, or talks.</summary>
    public bool HasArrived => Asked is not null && (Waiting.Any(Sees) || Sees("talk"));

    public bool Sees(string key) => User.Screen.Shows(Words.Beginning(key, language));

    public bool HasButton(string key) => User.Screen.HasButton(Words.Label(key, language));

    public void Press(string key) => User.Press(Words.Label(key, language));

    /// <summary>The next step from /start to a person.</summary>
    /// <param name="now">The time: of the press that asks.</param>
    /// <returns>Whether there was one.</returns>
    public bool Step(DateTimeOffset now)
    {
        if (Asked is not null && HasButton("person.any")) Press("person.any");
        else if (Asked is not null) return false;
        else if (User.Screen.Newest is not { IsFromBot: true }) User.Start();
        else if (Sees("start.greeting")) User.Press(Words.Label(language == Language.Kazakh ? "language.kk" : "language.ru", language));
        else if (Sees("first.question")) Press("answer.yes");
        else if (Sees("what.danger")) Press(isInDanger ? "answer.yes" : "answer.no");
        else if (Sees("place.ask")) User.Press("Алматы");
        else if (Sees("help.list")) Press("to.menu");
        else if (Sees("person.first")) Press("answer.yes");
        else if (Sees("person.wish")) Ask(now);
        else if (HasButton("to.person")) Press("to.person");
        else return false;
        return true;
    }

    /// <summary>Opens the chat again that she had closed: without a word of her own, by the first question.</summary>
    /// <returns>Whether there was a step left.</returns>
    public bool StepBack()
    {
        if (Sees("start.greeting")) User.Press(Words.Label(language == Language.Kazakh ? "language.kk" : "language.ru", language));
        else if (Sees("first.question")) Press("answer.yes");
        else if (Sees("cover.word") || User.Screen.Newest is null) User.Start();
        else return false;
        return true;
    }

    /// <summary>Writes into the talk. The text stays on her screen until it is read.</summary>
    public void Write(string word, bool withNumber) => User.SendText(withNumber ? $"слово {word}, мой {Number}" : $"слово {word}");

    /// <summary>Opens what lies behind the cover line.</summary>
    /// <returns>Whether something did.</returns>
    public bool Open()
    {
        if (!HasButton("relay.open")) return false;
        Press("relay.open");
        return true;
    }

    public override string ToString() => $"{User.Id}{(isInDanger ? " in danger" : "")}: {User.Screen}";

    private void Ask(DateTimeOffset now)
    {
        Asked = now;
        Press("person.any");
    }
}
