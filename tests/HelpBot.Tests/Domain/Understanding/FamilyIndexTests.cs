using HelpBot.Domain.Understanding;
using HelpBot.Domain.Understanding.Patterns;

namespace HelpBot.Tests.Domain.Understanding;

public class FamilyIndexTests
{
    private static readonly LexiconIndex Index = new(new Lexicon(
        [
            new WordFamily("hit", ["бьет", "ударил*"], ["ұр-", "алып қаш-"]),
            new WordFamily("let", ["не выпуск*"], ["жібер-!"]),
        ],
        [
            new Pattern("hit-twice", Label.Danger, ["hit", "let"]) { Near = 3 },
        ],
        []));

    [Theory]
    [InlineData("он бьёт меня", "hit")]
    [InlineData("он не бьет", "not hit")]
    [InlineData("никогда меня не бил и не бьет", "not hit")]
    [InlineData("чуть не ударил", "hit")]
    [InlineData("не раз ударил", "hit")]
    [InlineData("не пришел, ударила молния", "hit")]
    [InlineData("куранты бьют", "")]
    [InlineData("ұрып жатыр", "hit")]
    [InlineData("уряды не знаю", "")]
    [InlineData("ұрады ма", "hit")]
    [InlineData("ұрмайды", "")]
    [InlineData("ұрған жоқ", "not hit")]
    [InlineData("ұрпақ", "")]
    [InlineData("uryp jatyr", "hit")]
    [InlineData("урып", "hit")]
    [InlineData("алып қашты", "hit")]
    [InlineData("алып келді", "")]
    [InlineData("не выпускает", "let")]
    [InlineData("жібермейді", "let")]
    [InlineData("жіберді", "")]
    public void Words_are_found_in_their_forms_and_negation_is_seen(string text, string expected)
    {
        var folded = FoldedText.Of(text);
        var notes = Index.Note(folded);
        var names = Enumerable.Range(0, folded.Tokens.Length).SelectMany(at => Index.NamesOf(notes, at)).Distinct();
        Assert.Equal(expected, string.Join(' ', names));
    }

    [Theory]
    [InlineData("бьет и не выпускает", true)]
    [InlineData("не выпускает бьет", true)]
    [InlineData("бьет. не выпускает", false)]
    [InlineData("бьет один два три не выпускает", false)]
    [InlineData("бьет", false)]
    public void A_pattern_needs_its_families_near_each_other_in_one_sentence(string text, bool fits)
    {
        var folded = FoldedText.Of(text);
        var found = Index.Patterns.Find(folded, Index.Note(folded), 0, folded.Tokens.Length);
        Assert.Equal(fits, found.Count == 1);
    }
}
