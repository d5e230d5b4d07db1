namespace HelpBot.Domain.Scripts.Checks;

/// <summary>What each text of a script is used for.</summary>
internal sealed class TextUse
{
    /// <summary>The end of keys whose texts are never shown: words by which a topic is found, or that are typed instead of pressing a button.</summary>
    public const string Words = ".words";

    /// <summary>Beginnings of the keys that start-up sends to Telegram: the bot's name, descriptions and menu.</summary>
    private static readonly string[] Face = ["face.", "command."];

    /// <summary>Texts of screens.</summary>
    public HashSet<string> Screens { get; } = [];

    /// <summary>Labels of buttons and ticks.</summary>
    public HashSet<string> Labels { get; } = [];

    /// <summary>Everything else that a node names: pop-ups, what is copied, words of topics.</summary>
    public HashSet<string> Others { get; } = [];

    /// <summary>Collects the uses of a script.</summary>
    public static TextUse Of(Script script)
    {
        var use = new TextUse();
        foreach (var node in script.Ordered)
        {
            Add(use.Screens, node.Text);
            foreach (var tick in node.Ticks) Add(use.Labels, tick.Label);
            foreach (var words in node.TopicWords) Add(use.Others, words);
            foreach (var button in node.Rows.SelectMany(row => row))
            {
                Add(use.Labels, button.Label);
                Add(use.Others, button.Alert);
                Add(use.Others, button.Copy);
            }
        }

        use.Labels.UnionWith(Reserved.Texts);
        return use;
    }

    /// <summary>Whether a text is ever shown to her.</summary>
    public static bool IsShown(string key) => !key.EndsWith(Words, StringComparison.Ordinal);

    /// <summary>Whether anything uses a text.</summary>
    public bool IsUsed(string key) =>
        Screens.Contains(key) || Labels.Contains(key) || Others.Contains(key) || IsOfTheBot(key) || (!IsShown(key) && Labels.Contains(key[..^Words.Length]));

    private static bool IsOfTheBot(string key) =>
        SystemTextKeys.Always.ContainsKey(key) || SystemTextKeys.Sums.ContainsKey(key) || SystemTextKeys.Dates.ContainsKey(key) || SystemTextKeys.Services.ContainsKey(key)
        || SystemTextKeys.Shifts.ContainsKey(key) || SystemTextKeys.Relay.ContainsKey(key)
        || Array.Exists(Face, beginning => key.StartsWith(beginning, StringComparison.Ordinal));

    private static void Add(HashSet<string> to, ScriptText? text)
    {
        if (text is not null) to.Add(text.Key);
    }
}
