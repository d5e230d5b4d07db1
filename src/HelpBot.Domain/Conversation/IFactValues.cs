namespace HelpBot.Domain.Conversation;

/// <summary>What guards read: facts by name. The seam lets the checker try values that no session has.</summary>
public interface IFactValues
{
    /// <summary>The value of one fact, or <see cref="Facts.Unset"/>; never null.</summary>
    string this[string name] { get; }
}
