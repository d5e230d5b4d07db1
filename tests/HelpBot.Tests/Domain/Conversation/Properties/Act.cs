using HelpBot.Domain.Conversation;

namespace HelpBot.Tests.Domain.Conversation.Properties;

/// <summary>One thing that happens in a random talk. What it means exactly depends on the screen that is shown then.</summary>
internal abstract record Act
{
    private Act() { }

    /// <summary>A press on one of the buttons that are shown.</summary>
    public sealed record PressShown(int Which) : Act;

    /// <summary>A press on a button of some screen of the script, shown or not.</summary>
    public sealed record PressAny(int Which) : Act;

    /// <summary>Any other input.</summary>
    public sealed record Give(Input Input) : Act;

    /// <summary>A timer that is armed fires.</summary>
    public sealed record Fire(int Which) : Act;

    /// <summary>The clock goes on; what is due fires.</summary>
    public sealed record Wait(int Minutes) : Act;

    /// <summary>A day without an act ends the dialogue.</summary>
    public sealed record Expire : Act;

    /// <summary>Does it.</summary>
    public void On(Talk talk)
    {
        switch (this)
        {
            case PressShown press:
                var shown = talk.Screen.Rows.SelectMany(row => row).Where(button => button.Data is not null).ToList();
                talk.Do(new Input.Pressed(shown[press.Which % shown.Count].Data!));
                break;
            case PressAny press:
                var tags = talk.Script.Pressable.Keys;
                talk.Do(new Input.Pressed(tags[press.Which % tags.Length]));
                break;
            case Give give: talk.Do(give.Input); break;
            case Fire fire when !talk.Session.Dialogue.Timers.IsEmpty:
                var timer = talk.Session.Dialogue.Timers[fire.Which % talk.Session.Dialogue.Timers.Length];
                talk.Do(new Input.TimerFired(timer.Kind, timer.Number));
                break;
            case Wait wait: talk.Wait(TimeSpan.FromMinutes(wait.Minutes)); break;
            case Expire: talk.Session = Engine.Expire(talk.Session); break;
        }
    }
}
