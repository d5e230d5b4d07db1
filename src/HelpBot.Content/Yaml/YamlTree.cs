using System.Collections.Immutable;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Content.Yaml;

/// <summary>A YAML document as it stands in its file: every scalar a string, every piece with its place.</summary>
/// <remarks>
/// The failsafe reading of YAML on purpose: under the 1.1 rules <c>no</c> would be a boolean and <c>102</c> a number, and
/// both are words here.
/// </remarks>
internal abstract record YamlTree
{
    private YamlTree(SourcePosition at) => At = at;

    /// <summary>Where it stands. For the value of a key the line of the key, unless it is a scalar on a line of its own.</summary>
    public SourcePosition At { get; }

    /// <summary>What it is, in words for a person.</summary>
    public abstract string Kind { get; }

    /// <summary>A word, a text, a number.</summary>
    /// <param name="Value">As written, quotes and block marks taken off.</param>
    /// <param name="Style">How it is written.</param>
    /// <param name="Span">Where in the file, quotes included.</param>
    /// <param name="At">Where.</param>
    public sealed record Scalar(string Value, ScalarStyle Style, TextSpan Span, SourcePosition At) : YamlTree(At)
    {
        /// <summary>A key with nothing after it.</summary>
        public bool IsNothing => Value.Length == 0 && Style == ScalarStyle.Plain;

        /// <inheritdoc/>
        public override string Kind => IsNothing ? "nothing" : "a word or text";
    }

    /// <summary>A list.</summary>
    /// <param name="Items">Its entries, in order.</param>
    /// <param name="At">Where.</param>
    public sealed record List(ImmutableArray<YamlTree> Items, SourcePosition At) : YamlTree(At)
    {
        /// <inheritdoc/>
        public override string Kind => "a list";
    }

    /// <summary>Keys with values.</summary>
    /// <param name="Entries">In the order of the file, each key once.</param>
    /// <param name="At">Where.</param>
    public sealed record Map(ImmutableArray<YamlEntry> Entries, SourcePosition At) : YamlTree(At)
    {
        /// <inheritdoc/>
        public override string Kind => "keys with values";

        /// <summary>The value of a key; null if it is not there.</summary>
        public YamlTree? Find(string key)
        {
            foreach (var entry in Entries)
                if (entry.Key.Value == key) return entry.Value;
            return null;
        }
    }
}

/// <summary>A key and its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
internal readonly record struct YamlEntry(YamlTree.Scalar Key, YamlTree Value);

/// <summary>A stretch of a file.</summary>
/// <param name="Start">The first character, from 0.</param>
/// <param name="End">The first character after it.</param>
internal readonly record struct TextSpan(int Start, int End);

/// <summary>How a scalar is written.</summary>
internal enum ScalarStyle : byte
{
    /// <summary>Bare.</summary>
    Plain = 0,

    /// <summary>In single or double quotes.</summary>
    Quoted = 1,

    /// <summary>As a block, after <c>|</c> or <c>&gt;</c>.</summary>
    Block = 2,
}
