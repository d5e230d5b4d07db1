using System.Collections.Immutable;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Scripts;

namespace HelpBot.Content.Plays;

/// <summary>Writes a talk down as a play, so that what somebody has just tried becomes a test.</summary>
/// <param name="script">The script.</param>
/// <param name="language">The language of the client.</param>
public sealed class PlayRecorder(Script script, Language language)
{
    private readonly ImmutableArray<string>.Builder _steps = ImmutableArray.CreateBuilder<string>();

    /// <summary>She opened the chat.</summary>
    public void Start() => _steps.Add("start");

    /// <summary>She pressed a button.</summary>
    /// <param name="talk">The talk before the press.</param>
    /// <param name="pressed">The button.</param>
    public void Press(Talk talk, in ScreenButton pressed)
    {
        var finder = new ButtonFinder(script, language, talk);
        _steps.Add(finder.NameOf(pressed) is { } name ? $"press: {Quote(name)}" : $"choose: {finder.PlaceOf(pressed)}");
    }

    /// <summary>Any other step.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="value">Its value; quoted if it must be.</param>
    public void Add(string key, string value) => _steps.Add($"{key}: {Quote(value)}");

    /// <summary>A step whose value is written as it stands.</summary>
    public void AddRaw(string key, string value) => _steps.Add($"{key}: {value}");

    /// <summary>The screen after a step.</summary>
    public void See(string node)
    {
        if (_steps.Count > 0) _steps.Add($"see: {node}");
    }

    /// <summary>The play, ready for <c>scripts/plays/</c>.</summary>
    /// <param name="name">What it shows.</param>
    public string Write(string name) =>
        $"- play: {Quote(name)}\n  lang: [{language.Code()}]\n  steps:\n{string.Concat(_steps.Select(step => $"    - {step}\n"))}";

    private static string Quote(string value) =>
        value.Length > 0 && value.All(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '.' or '-' or '_') && value.Trim() == value && !value.StartsWith('-')
            ? value
            : $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"";
}
