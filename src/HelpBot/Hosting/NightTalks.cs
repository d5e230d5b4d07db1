using HelpBot.Domain.Conversation;
using HelpBot.Domain.Scripts;
using HelpBot.Sandbox;

namespace HelpBot.Hosting;

/// <summary>What the people of a busy night do in the sandbox: the shipped script's own buttons, by their text keys, so that a changed label changes nothing.</summary>
internal static class NightTalks
{
    private static readonly string[] InDanger = ["answer.yes", "answer.yes", "to.person", "answer.yes", "person.any"];
    private static readonly string[] Calmer = ["answer.yes", "answer.yes", "numbers.to-calmer", "to.person", "answer.yes", "person.woman"];
    private static readonly string[] Ends = ["talk.to-end", "talk.end-yes", "talk.easier"];

    private static readonly string[] RussianLines = ["можно поговорить", "не знаю, с чего начать", "так уже давно", "спасибо, подумаю"];
    private static readonly string[] KazakhLines = ["сөйлесуге бола ма", "неден бастарымды білмеймін", "көптен бері осылай", "рақмет, ойланамын"];

    /// <summary>The talks; empty if the script has no such way to a person.</summary>
    public static IReadOnlyList<NightTalk> Of(Script script) =>
        [.. new[] { Talk(script, Language.Russian, InDanger), Talk(script, Language.Kazakh, Calmer), Talk(script, Language.Kazakh, InDanger), Talk(script, Language.Russian, Calmer) }.OfType<NightTalk>()];

    private static NightTalk? Talk(Script script, Language language, string[] keys)
    {
        string[] needed = [.. keys, .. Ends, "relay.open"];
        if (!needed.All(script.Texts.ContainsKey)) return null;
        string Label(string key) => script.Texts[key].In(language).Source;
        // The first screen's button bears the language's own name.
        return new(language.Code(), [Label($"language.{language.Code()}"), .. keys.Select(Label)], language == Language.Kazakh ? KazakhLines : RussianLines, Label("relay.open"), [.. Ends.Select(Label)]);
    }
}
