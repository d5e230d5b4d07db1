using HelpBot.Content.Plays;
using HelpBot.Domain.Conversation;
using HelpBot.EndToEnd.Tests.Talks;
using HelpBot.Sandbox.Text;

namespace HelpBot.EndToEnd.Tests.Kills;

/// <summary>The same talk in a world where nothing ever fails: the engine alone. It says what must be on the screen, and how many turns that took.</summary>
internal sealed class Twin(Random chance, int maxBurst)
{
    /// <summary>The most acts that are done at once.</summary>
    public const int MaxBurst = 3;

    // Words that act like a button, commands, nothing in particular. None closes or forgets: the cover is drawn by chance.
    private static readonly string[] Texts = ["номера", "меню", "нөмірлер", "мәзір", "анықтама", "что хранится", "абвгд", "ы ы ы", "/start", "/help", "/privacy", "/language"];

    private static readonly string[] Avoided = ["row.close", "forget.yes", "settings.to-word", "word.set", "plan.to-read"];

    private readonly Talk _talk = new(Words.Script, TimeProvider.System.GetUtcNow());

    public Session Session => _talk.Session;

    /// <summary>The screen as <see cref="Survivor"/> draws what stands in the chat; null before the first act.</summary>
    public string? Screen => _talk.Screen is { } screen ? Draw(screen) : null;

    /// <summary>One or more acts on the present screen; what she presses second may be gone by then.</summary>
    public IReadOnlyList<Act> Act()
    {
        var seen = _talk.Screen;
        var acts = new List<Act>();
        for (var count = seen is null ? 1 : 1 + chance.Next(maxBurst); count > 0; count--)
        {
            var act = seen is null ? new Act(null, "/start") : Choose(seen);
            acts.Add(act);
            _talk.Take(Read(act));
        }
        return acts;
    }

    private Act Choose(Screen seen)
    {
        var buttons = seen.Rows.SelectMany(row => row)
            .Where(button => button.Data is not null && !Avoided.Any(key => Words.IsLabel(button.Label, key)))
            .ToList();
        return buttons.Count == 0 || chance.Next(4) == 0 ? new Act(null, Texts[chance.Next(Texts.Length)]) : new Act(buttons[chance.Next(buttons.Count)].Data, null);
    }

    private static Input Read(Act act) => act switch
    {
        { Data: { } data } => new Input.Pressed(data),
        { Text: ['/', .. var command] } => new Input.Command(command, null, Language.Russian),
        _ => new Input.Text(act.Text!),
    };

    private static string Draw(Screen screen) => Drawing.Of(
        Trimming.Trim(HtmlParser.Parse(screen.Html)).Value,
        screen.Rows.Select(row => row.Select(button => (button.Label, button.Data ?? button.Copy!))));
}
