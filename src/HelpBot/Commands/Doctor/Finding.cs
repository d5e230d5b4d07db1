namespace HelpBot.Commands.Doctor;

/// <summary>One line of <c>helpbot doctor</c>.</summary>
/// <param name="Subject">What was looked at.</param>
/// <param name="Mend">What to do; null if it is well.</param>
/// <param name="Detail">What was seen; never a secret.</param>
internal sealed record Finding(string Subject, string? Mend, string Detail = "")
{
    /// <summary>As printed.</summary>
    public override string ToString() => Mend is null ? $"ok    {Subject}{(Detail.Length > 0 ? $": {Detail}" : "")}" : $"MEND  {Subject}: {Mend}";
}
