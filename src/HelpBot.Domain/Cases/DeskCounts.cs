namespace HelpBot.Domain.Cases;

/// <summary>The names of <see cref="DeskEffect.Count"/>.</summary>
public static class DeskCounts
{
    /// <summary>A case was opened.</summary>
    public const string Opened = "case-opened";

    /// <summary>A case was asked for and refused.</summary>
    public const string Refused = "case-refused";

    /// <summary>A case was taken.</summary>
    public const string Taken = "case-taken";

    /// <summary>A case went back to the board.</summary>
    public const string Returned = "case-returned";

    /// <summary>A case was closed.</summary>
    public const string Closed = "case-closed";

    /// <summary>She was told the truth about the wait.</summary>
    public const string Truth = "case-truth";

    /// <summary>A complaint.</summary>
    public const string Complaint = "case-complaint";

    /// <summary>A contact was put aside.</summary>
    public const string Aside = "case-aside";

    /// <summary>After a talk: easier.</summary>
    public const string Easier = "talk-easier";

    /// <summary>After a talk: the same.</summary>
    public const string Same = "talk-same";

    /// <summary>After a talk: more dangerous.</summary>
    public const string Worse = "talk-worse";
}
