using HelpBot.Application.Telegram;
using HelpBot.Application.Turns;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Scripts;

namespace HelpBot.Hosting;

/// <summary>The bot's face from the script's texts: one for each language, and that of the first language for everybody else.</summary>
internal sealed class ScriptFaces(IScriptSource scripts) : IBotFaceSource
{
    // /forget works but stands in no menu: the menu is read by whoever holds the phone.
    private static readonly string[] Menu = ["start", "help", "privacy", "language", "stop"];

    /// <inheritdoc/>
    public IReadOnlyList<BotFace> Faces
    {
        get
        {
            var script = scripts.Current;
            return [Face(script, LanguageTable.Default, null), .. LanguageTable.All.Select(language => Face(script, language, language.Code()))];
        }
    }

    private static BotFace Face(Script script, Language language, string? code) => new(
        code,
        Text(script, language, "face.description"),
        Text(script, language, "face.short"),
        [.. Menu.Select(name => KeyValuePair.Create(name, Text(script, language, $"command.{name}")))]);

    private static string Text(Script script, Language language, string key) =>
        script.Texts.TryGetValue(key, out var text) ? text.In(language).Source.Trim() : "";
}
