namespace HelpBot.Domain.Understanding;

/// <summary>What a message is about. The order is the one of tables and of the model's columns.</summary>
public enum Label
{
    /// <summary>Harm now or about to happen: a threat to life, a weapon, being locked in, an injury that needs a doctor.</summary>
    Danger,

    /// <summary>The writer may harm herself or has done so.</summary>
    SelfHarm,

    /// <summary>A child is harmed, told by an adult or by the child.</summary>
    Child,

    /// <summary>Violence or control as a habit or in the past.</summary>
    Violence,

    /// <summary>She asks for a person to talk to.</summary>
    Volunteer,

    /// <summary>She looks for a place to stay or a way to leave.</summary>
    Shelter,

    /// <summary>A question about law, police or courts.</summary>
    Legal,

    /// <summary>She wants the talk gone: see <see cref="ExitKind"/>.</summary>
    Exit,

    /// <summary>None of these.</summary>
    Neutral,
}
