namespace HelpBot.Domain.Understanding;

/// <summary>The features of a text as rows of the hashed table, repeats included.</summary>
/// <param name="keepsWords">Whether to remember the words that each feature was made of: training leaves words out.</param>
internal sealed class FeatureList(bool keepsWords = false)
{
    /// <summary>Stands for no word.</summary>
    public const byte NoWord = 255;

    /// <summary>The rows.</summary>
    public List<int> Rows { get; } = new(1024);

    /// <summary>For each row the one or two words that it was made of, counted from the first; empty if not remembered.</summary>
    public List<(byte First, byte Second)> Words { get; } = [];

    public void Clear()
    {
        Rows.Clear();
        Words.Clear();
    }

    /// <summary>Adds a feature that no word alone makes.</summary>
    public void Add(uint hash) => Add(hash, NoWord, NoWord);

    public void Add(uint hash, int first, int second = NoWord)
    {
        Rows.Add(Features.RowOf(hash));
        if (keepsWords)
            Words.Add(((byte)Math.Min(first, NoWord - 1), (byte)Math.Min(second, (int)NoWord)));
    }
}
