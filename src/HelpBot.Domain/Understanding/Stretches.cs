using HelpBot.Domain.Words;

namespace HelpBot.Domain.Understanding;

/// <summary>The parts in which a long message is read once more, so that one sentence is not lost among many.</summary>
internal static class Stretches
{
    /// <summary>A message of at most so many words is read as a whole only.</summary>
    public const int ShortMessage = 16;

    /// <summary>A sentence of more words than these is read in overlapping windows of so many.</summary>
    private const int Window = 20;

    private const int Step = 10;

    /// <summary>The stretches of a message: its sentences, windows of those that do not end; none if it is short.</summary>
    public static List<(int From, int To)> Of(Token[] tokens)
    {
        var stretches = new List<(int, int)>();
        if (tokens.Length <= ShortMessage)
            return stretches;
        var from = 0;
        for (var at = 1; at <= tokens.Length; at++)
        {
            if (at < tokens.Length && tokens[at].Before < Gap.Stop)
                continue;
            Add(from, at, stretches);
            from = at;
        }
        return stretches;
    }

    private static void Add(int from, int to, List<(int, int)> into)
    {
        if (to - from <= Window)
        {
            into.Add((from, to));
            return;
        }
        for (var at = from; ; at += Step)
        {
            into.Add((at, Math.Min(to, at + Window)));
            if (at + Window >= to)
                return;
        }
    }
}
