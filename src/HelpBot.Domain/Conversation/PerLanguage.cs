using System.Collections;

namespace HelpBot.Domain.Conversation;

/// <summary>One value for each language. Immutable; found by an index, not by a search.</summary>
/// <typeparam name="T">What each language has.</typeparam>
public sealed class PerLanguage<T> : IEnumerable<T>
{
    // By the language's number, which begins at 1.
    private readonly T[] _values;

    /// <summary>Makes the value of each language.</summary>
    public PerLanguage(Func<Language, T> make)
    {
        ArgumentNullException.ThrowIfNull(make);
        _values = Array.ConvertAll(Enum.GetValues<Language>(), language => make(language));
    }

    /// <summary>The value of a language.</summary>
    public T this[Language language] => _values[(int)language - 1];

    /// <summary>The same values but for one language.</summary>
    public PerLanguage<T> With(Language language, T value) => new(each => each == language ? value : this[each]);

    /// <summary>The values in the order of <see cref="LanguageTable.All"/>.</summary>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_values).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
