using HelpBot.Domain.Conversation;
using HelpBot.Domain.Conversation.Stored;
using HelpBot.Domain.Scripts;
using HelpBot.Tests.Domain.Scripts;

namespace HelpBot.Tests.Domain.Conversation;

/// <summary>One person's talk with the engine. The session is written and read back between every two inputs.</summary>
internal sealed class Talk(Script? script = null)
{
    private Session _session = Session.New;

    public Script Script { get; set; } = script ?? SmallScript.Compiled;

    public DateTimeOffset Now { get; set; } = new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero);

    public bool OnShift { get; set; }

    public DeskView Desk { get; set; }

    public IReadOnlyList<Effect> Effects { get; private set; } = [];

    public Session Session
    {
        get => _session;
        set => _session = Reread(value);
    }

    public string Node => Session.Dialogue.Node;

    public Screen Screen => Engine.Render(Session, Script, Moment);

    public Moment Moment => new(Now, 1, OnShift, Desk);

    public Talk Do(Input input)
    {
        var turn = Engine.Advance(Session, input, Script, Moment);
        Session = turn.Session;
        Effects = turn.Effects;
        return this;
    }

    /// <summary>A conversation as far as the danger question, in Russian.</summary>
    public Talk Begin() => Command("start").Press("language.ru").Press("answer.yes");

    /// <summary>As far as the menu.</summary>
    public Talk BeginAtMenu() => Begin().Press("answer.no").Press("skip").Press("menu.go");

    public Talk Command(string name, string? payload = null) => Do(new Input.Command(name, payload));

    public Talk Type(string text) => Do(new Input.Text(text));

    public Talk Type(string text, WordMatch word) => Do(new Input.Text(text, word));

    /// <summary>Presses the button whose label begins with a text key or is the label itself.</summary>
    public Talk Press(string label) => Do(new Input.Pressed(label switch { "row.numbers" => "n", "row.close" => "h", _ => Data(label) }));

    public string Data(string label)
    {
        foreach (var button in Screen.Rows.SelectMany(row => row))
            if (button.Label == label || button.Label.StartsWith(label + " ", StringComparison.Ordinal)) return button.Data ?? "";
        throw new InvalidOperationException($"No button '{label}' on '{Node}': {string.Join(" | ", Labels)}");
    }

    public IEnumerable<string> Labels => Screen.Rows.SelectMany(row => row).Select(button => button.Label);

    /// <summary>The clock goes on; timers that are due on the way fire.</summary>
    public Talk Wait(TimeSpan span)
    {
        var until = Now + span;
        while (Session.Dialogue.Timers.Where(timer => timer.Due <= until).OrderBy(timer => timer.Due).ToList() is [var next, ..])
        {
            Now = next.Due;
            Do(new Input.TimerFired(next.Kind, next.Number));
        }
        Now = until;
        return this;
    }

    public bool Did<T>() where T : Effect => Effects.OfType<T>().Any();

    private static Session Reread(Session session) => new(
        ((Decoding<Dialogue>.Whole)SessionCodec.DecodeDialogue(SessionCodec.Encode(session.Dialogue))).Value,
        ((Decoding<Holdings>.Whole)SessionCodec.DecodeHoldings(SessionCodec.Encode(session.Holdings))).Value);
}
