using System.Collections.Frozen;
using HelpBot.Domain.Words;

namespace HelpBot.Domain.Places.Names;

/// <summary>The words around a place name, folded as names are.</summary>
internal static class Vocabulary
{
    private static readonly FrozenDictionary<string, Role> Exact = Build();

    // Words with endings of their own. "тура" alone is "straight", so the beginning must go on.
    private static readonly (string Beginning, Role Role)[] Beginnings =
    [
        ("каласи", Role.City), ("город", Role.City), ("област", Role.Oblast),
        ("облис", Role.Oblast), ("аудани", Role.District), ("раион", Role.District),
        ("аулинд", Role.City), ("ауил", Role.City), ("посел", Role.City), ("турам", Role.Living), ("турат", Role.Living),
        ("турад", Role.Living), ("проживаиу", Role.Living), ("находимс", Role.Staying), ("нахож", Role.Staying),
        ("улиц", Role.StreetBefore), ("проспект", Role.StreetBefore), ("микрораион", Role.StreetBefore),
        ("площад", Role.StreetBefore), ("кошес", Role.StreetAfter), ("дангил", Role.StreetAfter),
        ("атиндаг", Role.StreetAfter), ("саиабаг", Role.StreetAfter),
        ("пригород", Role.Near), ("окрестност", Role.Near),
        ("манинд", Role.NearAfter), ("манаи", Role.NearAfter), ("жанинд", Role.NearAfter), ("касинд", Role.NearAfter),
        ("тубинд", Role.NearAfter), ("иргес", Role.NearAfter), ("тонирег", Role.NearAfter), ("аиналас", Role.NearAfter),
    ];

    /// <summary>What a folded word does beside a place name.</summary>
    public static Role RoleOf(string word)
    {
        if (Exact.TryGetValue(word, out var role))
            return role;
        foreach (var (beginning, found) in Beginnings)
        {
            if (word.StartsWith(beginning, StringComparison.Ordinal))
                return found;
        }
        return Role.None;
    }

    private static FrozenDictionary<string, Role> Build()
    {
        var roles = new Dictionary<string, Role>();
        void Add(Role role, string words)
        {
            foreach (var word in words.Split(' '))
                roles[PlaceFold.Fold(char.IsAscii(word[0]) ? Latin.ToKazakh(word) : word)] = role;
        }
        Add(Role.In, "в во");
        Add(Role.From, "из с со");
        Add(Role.Near, "возле около рядом под близ вблизи недалеко неподалеку до от");
        Add(Role.NearAfter, "маңы жақын жақынмын жақынмыз алыс");
        Add(Role.City, "г гор қала қ город city село пос пгт аул аулы");
        Add(Role.Oblast, "обл облысы oblast region");
        Add(Role.District, "рн район аудан");
        Add(Role.StreetBefore, "ул улица пр пркт мкр мкрн проспект площадь парк имени им");
        Add(Role.StreetAfter, "көше көшесі даңғылы шағын саябағы атындағы мектебі");
        Add(Role.Living, "живу живем живёт проживаю родом тұрам местная прописана");
        Add(Role.Staying, "нахожусь тұрып тұрмын тұрмыз отырмын отырмыз отырм жатырмын жатырмыз жүрмін жүрмиз боламын боламыз "
            + "келдім келгенмін көштім туылғанмын туғанмын");
        Add(Role.Not, "не емес");
        Add(Role.Filler, "я мы мен біз бұл это мой моя менің біздің қазір сейчас щас привет здравствуйте здрасте салем сәлем "
            + "салам сәлеметсіз сәлеметсізбе ассалаумағалейкум бе ма ме ба ғой еді екен ок тут здесь осында осы жерде и да "
            + "иә мне маған помощь көмек пожалуйста өтінемін керек нужна нужен из-за place hi hello отсюда осыжерден");
        return roles.ToFrozenDictionary();
    }
}
