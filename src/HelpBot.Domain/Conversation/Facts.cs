using System.Collections.Immutable;

namespace HelpBot.Domain.Conversation;

/// <summary>What a conversation remembers of her answers: a few names with one of a closed list of values each, as the script declares them.</summary>
/// <remarks>Immutable, equal by content, sorted by name. A fact that nobody answered is absent and reads as <see cref="Unset"/>.</remarks>
public sealed class Facts : IEquatable<Facts>, IFactValues
{
    /// <summary>The value of a fact that nobody answered.</summary>
    public const string Unset = "unset";

    /// <summary>No fact is known.</summary>
    public static readonly Facts None = new([]);

    private readonly ImmutableArray<KeyValuePair<string, string>> _entries;

    private Facts(ImmutableArray<KeyValuePair<string, string>> entries) => _entries = entries;

    /// <summary>The known facts, sorted by name (ordinal), each name once.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Entries => _entries;

    /// <summary>The value of one fact.</summary>
    /// <returns>The value, or <see cref="Unset"/>; never null.</returns>
    public string this[string name]
    {
        get
        {
            foreach (var entry in _entries)
                if (string.Equals(entry.Key, name, StringComparison.Ordinal)) return entry.Value;
            return Unset;
        }
    }

    /// <summary>The same facts with one of them changed; the value <see cref="Unset"/> removes it.</summary>
    public Facts With(string name, string value)
    {
        var at = 0;
        while (at < _entries.Length && string.CompareOrdinal(_entries[at].Key, name) < 0) at++;
        var known = at < _entries.Length && string.Equals(_entries[at].Key, name, StringComparison.Ordinal);
        if (value == Unset) return known ? new(_entries.RemoveAt(at)) : this;
        var entry = KeyValuePair.Create(name, value);
        if (!known) return new(_entries.Insert(at, entry));
        return string.Equals(_entries[at].Value, value, StringComparison.Ordinal) ? this : new(_entries.SetItem(at, entry));
    }

    /// <inheritdoc/>
    public bool Equals(Facts? other) => other is not null && _entries.AsSpan().SequenceEqual(other._entries.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Facts);

    /// <inheritdoc/>
    public override int GetHashCode() => _entries.Length == 0 ? 0 : HashCode.Combine(_entries.Length, _entries[0].Key, _entries[0].Value);
}
