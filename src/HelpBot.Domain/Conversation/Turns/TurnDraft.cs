using System.Collections.Immutable;
using HelpBot.Domain.Scripts;

namespace HelpBot.Domain.Conversation.Turns;

/// <summary>A turn in the making: the session as it is so far, and what is to be done.</summary>
internal sealed class TurnDraft(Session session, Script script, in Moment moment)
{
    private readonly ImmutableArray<Effect>.Builder _effects = ImmutableArray.CreateBuilder<Effect>(3);

    public Script Script { get; } = script;

    public Moment Moment { get; } = moment;

    public Dialogue Dialogue { get; set; } = session.Dialogue;

    public Holdings Holdings { get; set; } = session.Holdings;

    /// <summary>The screen that is shown now.</summary>
    public Node Current => Screens.Current(Script, Dialogue, Holdings);

    public FactView Facts => new(Dialogue, Holdings, Script, Moment);

    /// <summary>Whether the living message is to be shown anew; the first urgency given wins if it is more urgent than the screen's own.</summary>
    public Urgency? Urgency { get; set; }

    /// <summary>Whether nothing that is shown has changed.</summary>
    public bool IsSilent { get; set; }

    /// <summary>Only her own act may bring a new message.</summary>
    public bool MayBeNew { get; set; } = true;

    /// <summary>Words for a receipt were drawn in this turn: their screen may be shown.</summary>
    public bool MayShowReceipt { get; set; }

    public void Add(Effect effect) => _effects.Add(effect);

    public void Count(string name) => _effects.Add(new Effect.Count(name));

    /// <summary>The finished turn; the show comes first, so that a hide covers before it erases.</summary>
    public Turn Finish()
    {
        if (!IsSilent) _effects.Insert(0, new Effect.Show(Urgency ?? Current.Urgency, MayBeNew));
        return new(new(Dialogue, Holdings), _effects.DrainToImmutable());
    }
}
