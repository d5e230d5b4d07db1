using System.Collections.Immutable;

namespace HelpBot.Domain.Conversation;

/// <summary>What she sees: a text and rows of buttons. Equal screens are equal messages.</summary>
/// <param name="Html">The text in Telegram's HTML subset, parameters filled in and escaped; 1 to 4096 code points.</param>
/// <param name="Rows">The buttons from top to bottom, the bottom row last; never empty.</param>
public sealed record Screen(string Html, ImmutableArray<ImmutableArray<ScreenButton>> Rows);

/// <summary>A button under a message.</summary>
/// <param name="Label">Plain text.</param>
/// <param name="Data">What a press sends back, 1 to 64 bytes; null for a button that copies.</param>
/// <param name="Copy">What the phone copies to its clipboard, 1 to 256 characters; null otherwise.</param>
public readonly record struct ScreenButton(string Label, string? Data, string? Copy = null);
