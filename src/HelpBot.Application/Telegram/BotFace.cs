namespace HelpBot.Application.Telegram;

/// <summary>What anybody sees of the bot before a word is said, in one language: neutral in every state.</summary>
/// <param name="LanguageCode">Two letters; null for all clients whose language has no face of its own.</param>
/// <param name="Description">The text of an empty chat, at most 512 characters.</param>
/// <param name="ShortDescription">The text of the profile, at most 120 characters.</param>
/// <param name="Commands">The menu: command without slash, description of 1 to 256 characters; in order.</param>
public sealed record BotFace(string? LanguageCode, string Description, string ShortDescription, IReadOnlyList<KeyValuePair<string, string>> Commands);

/// <summary>Where the face comes from: the script's texts.</summary>
public interface IBotFaceSource
{
    /// <summary>One face for each language, and one for all others.</summary>
    IReadOnlyList<BotFace> Faces { get; }
}
