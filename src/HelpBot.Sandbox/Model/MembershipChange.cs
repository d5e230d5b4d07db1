namespace HelpBot.Sandbox.Model;

/// <summary>Somebody's standing in a chat was changed. <c>Subject</c> is whose, <c>By</c> who did it; null is the bot.</summary>
internal sealed record MembershipChange(Chat Chat, Person? By, Person? Subject, Membership Old, Membership New, DateTimeOffset At);
