using HelpBot.Domain.Conversation;
using HelpBot.EndToEnd.Tests.Talks;

namespace HelpBot.EndToEnd.Tests.Nights;

/// <summary>The desk's own words, so that a test follows them when they are worded better.</summary>
internal static class DeskLabels
{
    /// <summary>A text without anything to fill in.</summary>
    public static string Of(string key) => Words.Script.Book.Texts[key].In(Language.Russian).Source.Trim();
}
