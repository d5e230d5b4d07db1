using HelpBot.Domain.Places.Names;
using HelpBot.Domain.Words;

namespace HelpBot.Domain.Places.Reading;

/// <summary>One word of a text in the readings that may be a place name.</summary>
/// <param name="Token">The token it came from.</param>
/// <param name="Keys">One folded reading or more: Latin is read as Kazakh and as Russian.</param>
/// <param name="Role">What it does beside a place name.</param>
internal readonly record struct PlaceWord(Token Token, string[] Keys, Role Role)
{
    /// <summary>A reading, or the first where the word has fewer.</summary>
    public string Key(int reading) => Keys[reading < Keys.Length ? reading : 0];

    /// <summary>The words of a text; emoji are left out.</summary>
    public static List<PlaceWord> Of(string text)
    {
        var tokens = Tokens.Split(text);
        var words = new List<PlaceWord>(tokens.Length);
        for (var at = 0; at < tokens.Length; at++)
        {
            var token = tokens[at];
            if (token.Kind == TokenKind.Emoji)
                continue;
            // "р-н" and "пр-т" are one word.
            if (token.Text is "р" or "пр" && at + 1 < tokens.Length && tokens[at + 1].Before == Gap.Hyphen)
                token = token with { Text = token.Text + tokens[++at].Text };
            var keys = KeysOf(token);
            words.Add(new PlaceWord(token, keys, RoleOf(keys)));
        }
        return words;
    }

    private static string[] KeysOf(Token token)
    {
        if (token.Writing is not (Writing.Latin or Writing.Mixed))
            return [PlaceFold.Fold(token.Text)];
        var keys = new List<string>(4);
        if (token.Text.Length <= PlaceName.MaxLatinAbbreviation)
            keys.Add(token.Text);
        keys.Add(PlaceFold.Fold(Latin.ToKazakh(token.Text)));
        if (PlaceFold.Fold(Latin.ToRussian(token.Text)) is var russian && russian != keys[^1])
            keys.Add(russian);
        if (Latin.ToKazakhOtherW(token.Text) is { } other)
            keys.Add(PlaceFold.Fold(other));
        return [.. keys];
    }

    private static Role RoleOf(string[] keys)
    {
        foreach (var key in keys)
        {
            if (Vocabulary.RoleOf(key) is var role && role != Role.None)
                return role;
        }
        return Role.None;
    }
}
