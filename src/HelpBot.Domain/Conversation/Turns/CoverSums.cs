using System.Globalization;
using HelpBot.Domain.Scripts;
using HelpBot.Domain.Scripts.Compiling;

namespace HelpBot.Domain.Conversation.Turns;

/// <summary>The cover's words and sums: which ones belong to a step. The same step gives the same screen, whenever it is drawn.</summary>
internal static class CoverSums
{
    public const int Answers = 3;

    private const int Apart = 2;

    /// <summary>The two numbers of a step, and the place (0 to 2) of the right one among its answers.</summary>
    public static (int A, int B, int RightAt) At(Cover cover, int step)
    {
        var bits = Scatter((ulong)(uint)step);
        var width = (ulong)(cover.SumsTo - cover.SumsFrom + 1);
        return (cover.SumsFrom + (int)(bits % width), cover.SumsFrom + (int)(bits / width % width), (int)((bits >> 40) % Answers));
    }

    /// <summary>The right answer of a step.</summary>
    public static int Sum(Cover cover, int step)
    {
        var (a, b, _) = At(cover, step);
        return a + b;
    }

    /// <summary>The answers of a step: two apart, rising.</summary>
    public static int Answer(Cover cover, int step, int at)
    {
        var (a, b, rightAt) = At(cover, step);
        return a + b + ((at - rightAt) * Apart);
    }

    /// <summary>The callback data of an answer: the step is part of it, so that an old message's answer is never taken for the new sum's.</summary>
    public static string Data(Node node, int step, int at) => string.Create(CultureInfo.InvariantCulture, $"{node.ListTag}{Tags.Separator}{step}{Tags.Separator}{at}");

    /// <summary>Takes an answer to the current sum; the next one follows.</summary>
    /// <returns>False if the data is none.</returns>
    public static bool AnswerSum(this TurnDraft draft, string data)
    {
        var node = draft.Current;
        if (node.List != ListKind.CoverSum) return false;
        var step = draft.Dialogue.CoverStep;
        for (var at = 0; at < Answers; at++)
        {
            if (data != Data(node, step, at)) continue;
            var right = CoverSums.At(draft.Script.Cover, step).RightAt == at;
            draft.Follow(node.Go);
            draft.Dialogue = draft.Dialogue with { CoverStep = step + 1, CoverAnswer = right ? CoverAnswer.Right : CoverAnswer.Wrong };
            return true;
        }
        return false;
    }

    // SplitMix64: spreads neighbouring steps.
    private static ulong Scatter(ulong x)
    {
        x += 0x9E3779B97F4A7C15;
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
        return x ^ (x >> 31);
    }
}
