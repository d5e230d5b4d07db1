using System.Buffers;
using System.Text;

namespace HelpBot.Domain.Understanding.Training;

/// <summary>Makes of one phrase others, as fingers and keyboards do: Kazakh letters replaced, Latin letters, slips.</summary>
internal static class Variants
{
    private const string KazakhLetters = "әіңғүұқөһ";

    // What people type for each Kazakh letter where the folds do not know it already: several habits side by side.
    private static readonly string[][] Instead =
    [
        ["а", "и", "н", "г", "у", "у", "к", "о", "х"],
        ["э", "ы", "н", "г", "у", "ы", "к", "о", "х"],
        ["е", "и", "н", "г", "у", "о", "к", "у", "х"],
    ];

    // 0: English digraphs; 1: the alphabet of 2021; 2: plain chat.
    private const int Schemes = 3;

    private const string Neighbours = "йцукенгшщзхъ фывапролджэ ячсмитьбю";

    private static readonly SearchValues<char> Kazakh = SearchValues.Create(KazakhLetters);

    public static bool HasKazakhLetters(string text) => text.AsSpan().IndexOfAny(Kazakh) >= 0;

    /// <summary>The text typed on a keyboard without Kazakh letters.</summary>
    public static string WithoutKazakhLetters(string text, Chance chance)
    {
        var habit = Instead[chance.Next(Instead.Length)];
        var made = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var at = KazakhLetters.IndexOf(char.ToLowerInvariant(c));
            made.Append(at < 0 ? c.ToString() : habit[at]);
        }
        return made.ToString();
    }

    /// <summary>The text in Latin letters, in one of the habits that live side by side.</summary>
    public static string InLatin(string text, Chance chance)
    {
        var scheme = chance.Next(Schemes);
        var made = new StringBuilder(text.Length + 8);
        foreach (var c in text)
            made.Append(LatinOf(char.ToLowerInvariant(c), scheme));
        return made.ToString();
    }

    /// <summary>One slip in one word of five letters or more; the text itself if it has none.</summary>
    public static string WithSlip(string text, Chance chance)
    {
        var words = text.Split(' ');
        var at = chance.Next(words.Length);
        for (var tried = 0; tried < words.Length; tried++, at = (at + 1) % words.Length)
        {
            if (words[at].Length < 5)
                continue;
            words[at] = Slip(words[at], chance);
            return string.Join(' ', words);
        }
        return text;
    }

    private static string Slip(string word, Chance chance)
    {
        var at = 1 + chance.Next(word.Length - 2);
        switch (chance.Next(4))
        {
            case 0:
                return word.Remove(at, 1);
            case 1:
                return word.Insert(at, word[at].ToString());
            case 2:
                return word[..at] + word[at + 1] + word[at] + word[(at + 2)..];
            default:
                var key = Neighbours.IndexOf(char.ToLowerInvariant(word[at]));
                if (key < 0 || key + 1 >= Neighbours.Length || Neighbours[key + 1] == ' ')
                    return word.Remove(at, 1);
                return word[..at] + Neighbours[key + 1] + word[(at + 1)..];
        }
    }

    private static string LatinOf(char c, int scheme) => c switch
    {
        'а' => "a",
        'ә' => scheme switch { 0 => "a", 1 => "ä", _ => "a" },
        'б' => "b",
        'в' => "v",
        'г' => "g",
        'ғ' => scheme switch { 0 => "gh", 1 => "ğ", _ => "g" },
        'д' => "d",
        'е' or 'э' or 'ё' => "e",
        'ж' => scheme == 0 ? "zh" : "j",
        'з' => "z",
        'и' or 'й' => "i",
        'і' => scheme == 1 ? "ı" : "i",
        'ы' => scheme == 2 ? "i" : "y",
        'к' => "k",
        'қ' => scheme == 2 ? "k" : "q",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'ң' => scheme switch { 0 => "ng", 1 => "ñ", _ => "n" },
        'о' => "o",
        'ө' => scheme == 1 ? "ö" : "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' => "u",
        'ұ' => scheme == 1 ? "ū" : "u",
        'ү' => scheme == 1 ? "ü" : "u",
        'ф' => "f",
        'х' => scheme == 0 ? "kh" : "h",
        'һ' => "h",
        'ц' => "ts",
        'ч' => "ch",
        'ш' => scheme == 1 ? "ş" : "sh",
        'щ' => "sh",
        'ь' or 'ъ' => "",
        'ю' => "yu",
        'я' => "ya",
        _ => c.ToString(),
    };
}
