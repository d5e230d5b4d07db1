using HelpBot.Domain.Understanding.Patterns;

namespace HelpBot.Domain.Understanding;

/// <summary>Weighs what patterns and model see. Missing danger costs most, so it needs least to be named.</summary>
/// <param name="Label">What the message is about.</param>
/// <param name="Certainty">Whether to act or to ask.</param>
/// <param name="Reason">What decided.</param>
/// <param name="Exit">The kind of exit, if a pattern knows it.</param>
/// <param name="DangerBesides">There is danger in it too, though it is not the label.</param>
internal sealed record Verdict(Label Label, Certainty Certainty, string Reason, ExitKind? Exit, bool DangerBesides)
{
    /// <summary>From this share on a message is read as danger, even if another label looks likelier.</summary>
    private const double DangerShare = 0.22;

    /// <summary>How much of danger and neutral together must be danger for that: everyday talk in words of violence looks
    /// like these two, harm that is not now looks like others.</summary>
    /// <remarks>Chosen on phrases of authors the model had not seen; this one a little above what told them apart best, so that fewer of everyday life are asked about danger.</remarks>
    private const double OverNeutral = 0.44;

    /// <summary>From this share on danger is certain without a pattern.</summary>
    private const double CertainShare = 0.85;

    /// <summary>From this share on a pattern of danger is believed; below it only a sure one.</summary>
    private const double SupportingShare = 0.25;

    /// <summary>A sentence inside a long message needs more: there are many of them to be wrong about.</summary>
    private const double PartShare = 0.8;

    /// <summary>The model alone hides the chat from this share on: a wrong guess takes the talk away from her.</summary>
    private const double HidingShare = 0.8;

    /// <summary>And only if the message has so many words: a lone one says too little ("quick!", "quiet").</summary>
    private const int HidingWords = 3;

    public static Verdict Of(View whole, List<View> parts, int words)
    {
        if (whole.Find(Label.Exit) is { IsSure: true } exit)
            return new Verdict(Label.Exit, Certainty.Certain, Named(exit), exit.Exit, IsDangerBesides(whole));
        if (Danger(whole) is { } danger)
            return danger;
        foreach (var part in parts)
        {
            if (DangerInPart(part) is { } found)
                return found;
        }
        var other = Other(whole);
        var isGuess = other is { Label: Label.Exit, Exit: null } && (words < HidingWords || whole.Share(Label.Exit) < HidingShare);
        return isGuess ? other with { Certainty = Certainty.Doubtful } : other;
    }

    private static Verdict? Danger(View view)
    {
        var share = view.Share(Label.Danger);
        if (view.Find(Label.Danger) is { } pattern && (pattern.IsSure || pattern.Asks || share >= SupportingShare))
        {
            if (pattern.Asks) return new Verdict(Label.Danger, Certainty.Doubtful, Named(pattern), null, false);
            var certain = pattern.IsSure ? share >= SupportingShare : share >= 0.5;
            return new Verdict(Label.Danger, certain ? Certainty.Certain : Certainty.Doubtful, Named(pattern), null, false);
        }
        if (view.Top != Label.Danger && (share < DangerShare || share < OverNeutral * (share + view.Share(Label.Neutral))))
            return null;
        return new Verdict(Label.Danger, share >= CertainShare ? Certainty.Certain : Certainty.Doubtful, Modelled(share), null, false);
    }

    private static Verdict? DangerInPart(View part)
    {
        var share = part.Share(Label.Danger);
        if (share < PartShare && !(part.Find(Label.Danger) is { IsSure: true } && share >= 0.5))
            return null;
        var sure = part.Find(Label.Danger);
        return new Verdict(Label.Danger, sure is null ? Certainty.Doubtful : Certainty.Certain, sure is null ? Modelled(share) : Named(sure), null, false);
    }

    private static Verdict Other(View view)
    {
        var top = view.Top;
        var share = view.Share(top);
        foreach (var pattern in view.Patterns)
        {
            if (pattern.Label != Label.Danger && (pattern.Label == top || pattern.IsSure || view.Share(pattern.Label) >= 0.25))
                return new Verdict(pattern.Label, share >= 0.4 && pattern.Label == top || pattern.IsSure ? Certainty.Certain : Certainty.Doubtful,
                    Named(pattern), pattern.Exit, IsDangerBesides(view));
        }
        return new Verdict(top, share >= 0.5 ? Certainty.Certain : Certainty.Doubtful, Modelled(share), null, IsDangerBesides(view));
    }

    private static bool IsDangerBesides(View view) => view.Share(Label.Danger) >= 0.1 || view.Find(Label.Danger) is not null;

    private static string Named(Pattern pattern) => $"pattern {pattern.Name}";

    private static string Modelled(double share) => $"model {share:0.00}";
}
