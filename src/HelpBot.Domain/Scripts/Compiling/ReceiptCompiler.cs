using System.Collections.Immutable;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Conversation.Typing;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Domain.Scripts.Compiling;

/// <summary>Compiles the words of receipts.</summary>
internal sealed class ReceiptCompiler(ScriptSource source, IssueList issues)
{
    /// <summary>How long a word may be, in letters: four of them stand in one line.</summary>
    public const int Shortest = 3, Longest = 9;

    public ReceiptWords Compile()
    {
        var words = new PerLanguage<ImmutableArray<string>>(language => Words(source.Receipt.In[language]));
        if (AreUsed() || words.Any(list => !list.IsEmpty))
            foreach (var language in LanguageTable.All) Count(words[language], language.Code());
        return new(words);
    }

    private bool AreUsed() => source.Conversation.Nodes.Values.Any(node =>
        node.Typed?.Value == Choice.Word(TypedMode.Receipt) || node.Buttons.SelectMany(row => row).Any(button => button.Do?.Value == Choice.Word(Deed.MakeReceipt)));

    private void Count(ImmutableArray<string> words, string language)
    {
        if (words.Length != ReceiptWords.Count)
            issues.Error("receipt-count", source.Receipt.At.Under(language), $"receipt.yaml has {words.Length} good words in '{language}'.", $"A receipt needs exactly {ReceiptWords.Count}.");
    }

    private static bool IsLetter(char letter) => LanguageTable.All.Any(language => language.Letters().Contains(letter, StringComparison.Ordinal));

    private ImmutableArray<string> Words(ImmutableArray<Sourced> words)
    {
        var good = ImmutableArray.CreateBuilder<string>(words.Length);
        var known = new Dictionary<string, string>();
        foreach (var word in words)
        {
            if (word.Value.Length is < Shortest or > Longest || !word.Value.All(IsLetter))
                issues.Error("receipt-word", word.At, $"'{word.Value}' cannot stand in a receipt.", $"Write one word of {Shortest} to {Longest} small letters.");
            else if (!known.TryAdd(OwnWordForm.Fold(word.Value)!, word.Value))
                issues.Error("receipt-twins", word.At, $"'{word.Value}' is read like '{known[OwnWordForm.Fold(word.Value)!]}'.", "Take one of them out and put another word there.");
            else good.Add(word.Value);
        }
        return good.DrainToImmutable();
    }
}
