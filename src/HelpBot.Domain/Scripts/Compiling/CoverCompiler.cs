using System.Collections.Immutable;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Domain.Scripts.Compiling;

/// <summary>Compiles the cover's words and sums.</summary>
internal sealed class CoverCompiler(CoverSource source, IssueList issues)
{
    private const int LeastWords = 2;

    public Cover Compile()
    {
        var sums = source.Sums;
        if (sums.From < 1 || sums.To > 99 || sums.To - sums.From < 9)
            issues.Error("bad-sums", sums.At, "The sums' bounds must lie between 1 and 99, ten numbers apart at least.", "Write for example '{ from: 11, to: 48 }'.");
        return new(new(Words), Math.Max(1, sums.From), Math.Max(sums.From + 9, sums.To));
    }

    private ImmutableArray<CoverWord> Words(Language language)
    {
        var words = source.Words.In[language];
        if (words.Length < LeastWords)
            issues.Error("few-cover-words", source.At.Under($"words.{language.Code()}"), $"The cover needs at least {LeastWords} words of the day in '{language.Code()}'.", "Add some; two hundred are believed longer.");
        foreach (var word in words)
            if (word.Word is null || word.Meaning is null) issues.Missing(word.At, word.Word is null ? "word" : "meaning", "a word of the day");
        return [.. words.Select(word => new CoverWord(word.Word?.Value ?? "", word.Meaning?.Value ?? ""))];
    }
}
