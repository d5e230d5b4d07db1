using System.Collections.Immutable;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Scripts;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Content.Plays;

/// <summary>Runs plays through the real engine.</summary>
public static class PlayRunner
{
    /// <summary>When every play begins: a morning in Kazakhstan, within the dates of the directory.</summary>
    /// <param name="today">The day, so that what expires in the directory expires in plays too.</param>
    public static DateTimeOffset Begin(DateOnly today) => new(today, new TimeOnly(4, 0), TimeSpan.Zero);

    /// <summary>Runs one play in one language.</summary>
    /// <param name="play">The play.</param>
    /// <param name="language">The language of her client and of her choice.</param>
    /// <param name="script">The script.</param>
    /// <param name="now">The time at which it begins.</param>
    /// <param name="coverage">What was seen and pressed; null if nobody asks.</param>
    /// <returns>What went wrong, at the step where it did; null if all is as the play says.</returns>
    public static PlayFailure? Run(PlaySource play, Language language, Script script, DateTimeOffset now, PlayCoverage? coverage = null)
    {
        var stage = new Stage(script, language, new Talk(script, now));
        foreach (var step in play.Steps)
        {
            var complaint = stage.Do(step);
            coverage?.Saw(stage.Talk.Node);
            if (stage.LastPress is { } press) coverage?.Pressed(press);
            if (complaint is not null) return new(play.Play?.Value ?? "", language, step.At, complaint);
        }

        return null;
    }

    /// <summary>Runs the plays of a content folder, each in its languages.</summary>
    /// <param name="load">The folder; it must compile.</param>
    /// <param name="today">The day on which they play.</param>
    /// <param name="coverage">What was seen and pressed; null if nobody asks.</param>
    /// <returns>What went wrong; empty if nothing.</returns>
    public static ImmutableArray<PlayFailure> RunAll(ScriptLoad load, DateOnly today, PlayCoverage? coverage = null)
    {
        ArgumentNullException.ThrowIfNull(load);
        return [.. load.Plays.SelectMany(play => Languages(play).Select(language => Run(play, language, load.CompiledWith(play.Dialled, today), Begin(today), coverage)).OfType<PlayFailure>())];
    }

    /// <summary>The languages of a play.</summary>
    public static IEnumerable<Language> Languages(PlaySource play) => play.Lang.Select(lang => LanguageTable.Find(lang.Value)).OfType<Language>();
}

/// <summary>A play that did not go as it says.</summary>
/// <param name="Play">Its name.</param>
/// <param name="Language">The language of the run.</param>
/// <param name="At">The step.</param>
/// <param name="Message">What was seen instead, one sentence.</param>
public sealed record PlayFailure(string Play, Language Language, SourcePosition At, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{At}: play \"{Play}\" ({Language.Code()}): {Message}";
}
