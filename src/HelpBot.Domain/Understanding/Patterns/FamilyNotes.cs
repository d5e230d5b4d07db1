namespace HelpBot.Domain.Understanding.Patterns;

/// <summary>The families of every word of one message.</summary>
internal sealed class FamilyNotes
{
    private readonly uint[] _keys;

    private FamilyNotes(uint[] keys, int words)
    {
        _keys = keys;
        Said = new FamilySet[words];
        Denied = new FamilySet[words];
        Covered = new FamilySet[words];
    }

    /// <summary>One set for each token.</summary>
    public FamilySet[] Said { get; }

    /// <summary>Families that are said not to be so ("не бьет").</summary>
    public FamilySet[] Denied { get; }

    /// <summary>As <see cref="Said"/>, but an entry of several words marks all of them.</summary>
    public FamilySet[] Covered { get; }

    public static FamilyNotes Of(FoldedText text, FamilyIndex index, uint[] keys)
    {
        var notes = new FamilyNotes(keys, text.Tokens.Length);
        index.Find(text, notes);
        return notes;
    }

    /// <summary>A number that stands for a family's name, whatever its place in the file; for a denied family the place is
    /// greater by <see cref="FamilySet.Capacity"/>.</summary>
    public uint KeyOf(int family) => family < FamilySet.Capacity ? _keys[family] : ~_keys[family - FamilySet.Capacity];
}
