using System.Text;
using HelpBot.Sandbox.Model;

namespace HelpBot.Sandbox.Text;

/// <summary>The first words of a message as a notification shows them.</summary>
internal static class NotePreview
{
    /// <summary>What the usual phones show of a text when the notification is not opened; characters.</summary>
    public const int MaxCharacters = 120;

    public static string Of(ChatMessage message, string? language) => message.Content switch
    {
        MessageContent.Words words => Cut(Masked(words.Text)),
        MessageContent.Media { Caption: { Value.Length: > 0 } caption } => Cut(Masked(caption)),
        MessageContent.Media media => ClientWords.For(media.File.Kind, language),
        MessageContent.Location => ClientWords.Location(language),
        MessageContent.Contact => ClientWords.Contact(language),
        _ => "",
    };

    // Android masks spoilers in notifications; two desktop clients do not, so they are no safeguard.
    private static string Masked(FormattedText text)
    {
        if (text.Entities.All(static entity => entity.Type != "spoiler")) return text.Value;
        var masked = new StringBuilder(text.Value);
        foreach (var spoiler in text.Entities.Where(static entity => entity.Type == "spoiler"))
        {
            for (var i = spoiler.Offset; i < spoiler.End; i++) masked[i] = '▒';
        }

        return masked.ToString();
    }

    private static string Cut(string text)
    {
        var line = text.Replace('\n', ' ');
        if (line.Length <= MaxCharacters) return line;
        var end = char.IsHighSurrogate(line[MaxCharacters - 1]) ? MaxCharacters - 1 : MaxCharacters;
        return line[..end] + "…";
    }
}
