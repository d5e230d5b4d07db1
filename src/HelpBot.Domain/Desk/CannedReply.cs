using HelpBot.Domain.Scripts;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Domain.Desk;

/// <summary>An answer that a volunteer sends as it is, or copies and changes.</summary>
/// <param name="Id">Its short name.</param>
/// <param name="Group">Where it is found.</param>
/// <param name="Label">The button on which it is offered.</param>
/// <param name="Text">What she reads, without markup, at most 256 characters.</param>
/// <param name="At">Where it stands.</param>
public sealed record CannedReply(string Id, ReplyGroup Group, ScriptText Label, ScriptText Text, SourcePosition At);
