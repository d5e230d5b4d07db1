using System.Collections.Immutable;
using HelpBot.Domain.Understanding.Patterns;

namespace HelpBot.Domain.Understanding;

/// <summary>Reads free text: one message in, one reading out. Immutable, deterministic, keeps nothing.</summary>
/// <remarks>Patterns and model look at the message as a whole; a long one is also read sentence by sentence. Where they
/// disagree the more dangerous reading wins, as doubtful.</remarks>
public sealed class Understander
{
    private readonly LexiconIndex _lexicon;
    private readonly FamilyIndex _topics;
    private readonly Model _model;

    /// <param name="lexicon">What operators write about words.</param>
    /// <param name="model">Trained with this lexicon or an older one; new words of known families work at once.</param>
    public Understander(Lexicon lexicon, Model model)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        ArgumentNullException.ThrowIfNull(model);
        _lexicon = new LexiconIndex(lexicon);
        _topics = new FamilyIndex(lexicon.Topics);
        _model = model;
    }

    /// <summary>The names of topics that a reading may hold, in the order of the lexicon.</summary>
    public ImmutableArray<string> Topics => [.. _lexicon.Lexicon.Topics.Select(topic => topic.Name)];

    /// <summary>Reads a message.</summary>
    /// <param name="text">What she typed; more than 4096 characters are not looked at.</param>
    /// <returns>The reading; neutral if there are no words.</returns>
    public Reading Read(string text)
    {
        var folded = FoldedText.Of(text);
        if (folded.Tokens.Length == 0)
            return new Reading(Label.Neutral, Certainty.Certain, "no words");
        var notes = _lexicon.Note(folded);
        var features = new FeatureList();
        var whole = View(folded, notes, 0, folded.Tokens.Length, features);
        var parts = Stretches.Of(folded.Tokens).ConvertAll(s => View(folded, notes, s.From, s.To, features));
        var verdict = Verdict.Of(whole, parts, folded.Tokens.Length);
        return new Reading(verdict.Label, verdict.Certainty, verdict.Reason)
        {
            Exit = verdict.Label == Label.Exit ? verdict.Exit ?? ExitKind.Hide : null,
            IsExitSpeltOut = verdict.Label == Label.Exit && verdict.Exit is not null,
            DangerFollows = verdict.Label == Label.Exit && (verdict.DangerBesides || _lexicon.Holds(notes, "arrives")),
            Voice = verdict.Label == Label.Child ? VoiceOf(notes) : null,
            Topics = TopicsOf(folded),
        };
    }

    /// <summary>Tells how a message is read. Slow; for an operator's eyes only.</summary>
    /// <param name="text">What was typed.</param>
    public Explanation Explain(string text)
    {
        var folded = FoldedText.Of(text);
        var notes = _lexicon.Note(folded);
        var whole = View(folded, notes, 0, folded.Tokens.Length, new FeatureList());
        var shares = Labels.All.Select(l => (l, whole.Share(l))).OrderByDescending(s => s.Item2).ToList();
        var families = folded.Tokens.Select((token, at) => (token.Text, _lexicon.NamesOf(notes, at))).Where(w => w.Item2.Count > 0).ToList();
        return new Explanation(Read(text), shares, [.. whole.Patterns.Select(p => p.Name)], families);
    }

    private View View(FoldedText text, FamilyNotes notes, int from, int to, FeatureList features)
    {
        Features.Collect(text, notes, from, to, features);
        var shares = new double[Labels.Count];
        _model.Score(features.Rows, shares);
        return new View(shares, _lexicon.Patterns.Find(text, notes, from, to));
    }

    private ChildVoice? VoiceOf(FamilyNotes notes) =>
        _lexicon.Holds(notes, "minor") || _lexicon.Holds(notes, "parent-of-minor") ? ChildVoice.Minor
        : _lexicon.Holds(notes, "child") ? ChildVoice.Reporter : null;

    private ImmutableArray<string> TopicsOf(FoldedText text)
    {
        var notes = FamilyNotes.Of(text, _topics, []);
        FamilySet all = default;
        foreach (var said in notes.Said)
            all |= said;
        var topics = ImmutableArray.CreateBuilder<string>();
        for (; !all.IsEmpty; all = all.WithoutFirst)
            topics.Add(_lexicon.Lexicon.Topics[all.First].Name);
        return topics.DrainToImmutable();
    }
}
