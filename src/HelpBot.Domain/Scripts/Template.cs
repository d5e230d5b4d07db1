using System.Collections.Immutable;

namespace HelpBot.Domain.Scripts;

/// <summary>A text with parameters, cut at them once so that filling it in is only copying.</summary>
public sealed class Template
{
    private readonly ImmutableArray<string> _literals;

    private Template(string source, ImmutableArray<string> literals, ImmutableArray<string> parameters) =>
        (Source, _literals, Parameters) = (source, literals, parameters);

    /// <summary>As written, in Telegram's HTML subset, with <c>{name}</c> for each parameter.</summary>
    public string Source { get; }

    /// <summary>The parameters in their order, as often as each stands.</summary>
    public ImmutableArray<string> Parameters { get; }

    /// <summary>Cuts a text. A brace that opens no name (<c>a-z</c>, digits, <c>_</c>) is an ordinary character.</summary>
    public static Template Parse(string source)
    {
        var literals = ImmutableArray.CreateBuilder<string>();
        var parameters = ImmutableArray.CreateBuilder<string>();
        var from = 0;
        for (var at = source.IndexOf('{'); at >= 0; at = at + 1 < source.Length ? source.IndexOf('{', at + 1) : -1)
        {
            var end = source.IndexOf('}', at);
            if (end < 0) break;
            var name = source.AsSpan(at + 1, end - at - 1);
            if (name.IsEmpty || name.IndexOfAnyExcept(NameCharacters) >= 0) continue;
            literals.Add(source[from..at]);
            parameters.Add(name.ToString());
            from = end + 1;
            at = end;
        }
        literals.Add(source[from..]);
        return new(source, literals.DrainToImmutable(), parameters.DrainToImmutable());
    }

    /// <summary>The text with its parameters filled in.</summary>
    /// <param name="value">The value of a parameter, already escaped; called once for each.</param>
    public string Fill(Func<string, string> value)
    {
        if (Parameters.IsEmpty) return Source;
        var parts = new string[_literals.Length + Parameters.Length];
        for (var i = 0; i < Parameters.Length; i++)
        {
            parts[2 * i] = _literals[i];
            parts[(2 * i) + 1] = value(Parameters[i]);
        }
        parts[^1] = _literals[^1];
        return string.Concat(parts);
    }

    private static readonly System.Buffers.SearchValues<char> NameCharacters = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_");
}
