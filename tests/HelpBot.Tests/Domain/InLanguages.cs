using HelpBot.Domain.Conversation;
using HelpBot.Domain.Words;

namespace HelpBot.Tests.Domain;

/// <summary>Values for each language, for tests that tell two of them apart: any other language has the Russian one.</summary>
internal static class InLanguages
{
    /// <summary>One value for Kazakh, one for all others.</summary>
    public static PerLanguage<T> Of<T>(T kk, T ru) => new(language => language == Language.Kazakh ? kk : ru);

    /// <summary>Words.</summary>
    public static LocalText Text(string ru, string kk) => new(Of(kk, ru));
}
