namespace HelpBot.Sandbox;

/// <summary>What a played person does on a busy night: labels of buttons as they stand on the screens, and lines to write.</summary>
/// <param name="Language">The client's language: <c>kk</c> or <c>ru</c>.</param>
/// <param name="Presses">The buttons from the first screen to the one that asks for a person, in order.</param>
/// <param name="Lines">What is written, one line after each answer; the first one at once.</param>
/// <param name="Open">The button that opens a covered answer.</param>
/// <param name="Ends">The buttons that end the talk, in order.</param>
public sealed record NightTalk(string Language, IReadOnlyList<string> Presses, IReadOnlyList<string> Lines, string Open, IReadOnlyList<string> Ends);
