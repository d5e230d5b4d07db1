namespace HelpBot.Domain.Scripts;

/// <summary>Where something leads.</summary>
public abstract record Route
{
    private Route() { }

    /// <summary>The same screen again.</summary>
    public static readonly Route Here = new Stay();

    /// <summary>To a screen.</summary>
    /// <param name="Node">Its id; exists in the script.</param>
    public sealed record To(string Node) : Route;

    /// <summary>To the screen before.</summary>
    public sealed record Back : Route;

    /// <summary>To where she was before an interruption.</summary>
    public sealed record Resume : Route;

    /// <summary>The same screen again.</summary>
    public sealed record Stay : Route;
}
