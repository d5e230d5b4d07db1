using System.Collections.Immutable;
using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Words;

/// <summary>Compares one text with her words. The slow part; runs beside the loop.</summary>
/// <param name="Folded">The folded text.</param>
/// <param name="Own">Her own word; empty if none is set.</param>
/// <param name="Force">The word under force; empty if none is set.</param>
/// <param name="NewSalt">A fresh salt where the screen asks for a word; empty otherwise.</param>
/// <param name="Rounds">The cost of new words.</param>
internal sealed record WordCheck(string Folded, ImmutableArray<byte> Own, ImmutableArray<byte> Force, ImmutableArray<byte> NewSalt, int Rounds)
{
    // Where no word is set the same work is done, so that the time tells nothing.
    private static readonly byte[] NoSalt = new byte[WordHash.SaltBytes];

    public Input.Text Answer(Input.Text text)
    {
        var (salt, rounds) = SaltAndRounds();
        var hash = WordHash.Make(Folded, salt, rounds);
        return text with { Word = Match(hash), Hashed = NewSalt.IsEmpty ? [] : hash };
    }

    // Both words share a salt (the second takes that of the first), so that one hash is compared with both.
    private (byte[] Salt, int Rounds) SaltAndRounds()
    {
        if (WordHash.IsReadable(Own)) return (WordHash.SaltOf(Own).ToArray(), WordHash.RoundsOf(Own));
        if (WordHash.IsReadable(Force)) return (WordHash.SaltOf(Force).ToArray(), WordHash.RoundsOf(Force));
        return (NewSalt.IsEmpty ? NoSalt : [.. NewSalt], Rounds);
    }

    private WordMatch Match(ImmutableArray<byte> hash)
    {
        // Both comparisons always: the order of the answers must not show in the time.
        var isOwn = WordHash.IsReadable(Own) & WordHash.AreEqual(hash, Own);
        var isForce = WordHash.IsReadable(Force) & WordHash.AreEqual(hash, Force);
        return isOwn ? WordMatch.Own : isForce ? WordMatch.Force : WordMatch.None;
    }
}
