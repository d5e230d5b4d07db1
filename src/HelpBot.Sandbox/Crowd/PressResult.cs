using HelpBot.Sandbox.Model;

namespace HelpBot.Sandbox.Crowd;

/// <summary>What became of a press.</summary>
internal sealed class PressResult(World world, Press press)
{
    public string Id => press.Id;

    public bool IsAnswered
    {
        get { lock (world.Gate) return press.Answers > 0; }
    }

    /// <summary>The text that was shown; null if the answer had none.</summary>
    public string? Text
    {
        get { lock (world.Gate) return press.AnswerText; }
    }

    public bool IsAlert
    {
        get { lock (world.Gate) return press.IsAlert; }
    }

    public Task AnsweredAsync(TimeSpan? atMost = null) =>
        Waiting.UntilAsync(world, press.Chat, () => press.Answers, static answers => answers > 0, atMost);
}
