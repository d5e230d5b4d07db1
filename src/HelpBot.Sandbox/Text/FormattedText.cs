namespace HelpBot.Sandbox.Text;

/// <summary>A text and its marked stretches, in order of their offsets.</summary>
internal sealed record FormattedText(string Value, IReadOnlyList<TextEntity> Entities)
{
    public static readonly FormattedText Empty = new("", []);

    /// <summary>Length as Telegram counts limits: Unicode code points.</summary>
    public int CodePoints
    {
        get
        {
            var count = Value.Length;
            foreach (var unit in Value)
            {
                if (char.IsLowSurrogate(unit)) count--;
            }

            return count;
        }
    }

    public bool IsSameAs(FormattedText other) => Value == other.Value && Entities.SequenceEqual(other.Entities);
}
