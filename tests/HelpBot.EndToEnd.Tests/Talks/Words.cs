using System.Net;
using System.Text.RegularExpressions;
using HelpBot.Content;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Scripts;

namespace HelpBot.EndToEnd.Tests.Talks;

/// <summary>The script's own words, so that a test follows them when they are worded better.</summary>
internal static partial class Words
{
    /// <summary>The shipped scripts.</summary>
    public static string ScriptsPath { get; } = HomeFolder.ScriptsIn(HomeFolder.Find(AppContext.BaseDirectory, AppContext.BaseDirectory), null);

    public static Script Script { get; } = Load();

    /// <summary>A button's label.</summary>
    public static string Label(string key, Language language) => Script.Texts[key].In(language).Source.Trim();

    /// <summary>Whether a button, in whichever language, has this label.</summary>
    public static bool IsLabel(string label, string key) =>
        Script.Texts.TryGetValue(key, out var text) && text.Wordings.Select(wording => wording.Source).Append(text.Label).Any(words => words.Trim() == label);

    /// <summary>How a screen begins, up to the first thing that is filled in.</summary>
    public static string Beginning(string key, Language language)
    {
        var first = Script.Texts[key].In(language).Source.Trim().Split('\n')[0];
        return WebUtility.HtmlDecode(Tag().Replace(first, "")).Split('{')[0].Trim();
    }

    private static Script Load()
    {
        var load = ScriptFolder.Load(ScriptsPath, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));
        return load.Script ?? throw new InvalidOperationException("The shipped scripts have errors: " + string.Join('\n', load.Issues));
    }

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();
}
