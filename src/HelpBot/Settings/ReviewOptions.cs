namespace HelpBot.Settings;

/// <summary>Section <c>Review</c>: what may be said before somebody has read it.</summary>
public sealed class ReviewOptions
{
    /// <summary>Start with a real token although screens that she will read in danger have not been read by a native speaker and a lawyer.</summary>
    /// <value>false if unset. Whoever sets it answers for those texts.</value>
    public bool AcceptUnreviewed { get; set; }
}
