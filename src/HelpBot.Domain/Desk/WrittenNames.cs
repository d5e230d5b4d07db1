using System.Text.RegularExpressions;

namespace HelpBot.Domain.Desk;

/// <summary>Addresses of mail, links and names in messengers, as people write them out: with the @ and the dot in words, in the letters of either language.</summary>
internal static partial class WrittenNames
{
    private const string Dot = @"точка|тчк|нүкте|нукте|dot";
    private const string At = @"собак\w{1,2}|собачк\w{1,2}|айқұлақ\w{0,3}|айкулак\w{0,3}";
    private const string Line = @"тире|дефис|сызықша|подч[её]ркивание|нижнее\s+подч[её]ркивание|андерскор";
    private const string Ends = @"kz|кз|ru|ру|com|ком|net|org|орг|su|biz|info";
    private const string Posts = @"gmail|д?жи?\s?ме[йи]л\w{0,2}|гме[йи]л\w{0,2}|e?mail|м[еэ][йи]л\w{0,2}|маил|yandex|яндекс\w{0,2}|inbox|инбокс|bk|list|outlook|hotmail|icloud|rambler|рамблер\w{0,2}";
    private const string Networks = @"телеграм\w*|телег\w{0,2}|тг|tg|telegram|инст\w*|insta\w*|вк|vk|тикток\w*|tiktok|ватс?ап\w*|вацап\w*|whats\s?app\w*|фейсбук\w*|facebook|вайбер\w*|viber|дискорд\w*|discord|снап\w*|снэп\w*|snapchat|imo|имо";

    // aigul@mail.example, a.b@gmail; with blanks only where a dot follows.
    [GeneratedRegex(@"(?<![\w.+-])(?:[\w.+-]+\s?@\s?[\w-]+(?:\.[\w-]+)+|[\w.+-]+@[\w-]+)")]
    public static partial Regex Mails();

    // айгерим собака mail.ru; aigul точка 82 собака яндекс точка kz; aigul собака gmail.
    [GeneratedRegex($@"(?<![\w.+-])(?:[\w.+-]+(?:\s+(?:{Dot}|{Line})\s+[\w.+-]+)*\s+(?:{At}|at|эт)\s+(?:[\w-]+(?:\s?\.\s?|\s+(?:{Dot})\s+)(?:{Ends})\b|(?:{Posts})\b)|[\w.+-]+\s?@\s?[\w-]+\s+(?:{Dot})\s+(?:{Ends})\b)", RegexOptions.IgnoreCase)]
    public static partial Regex SpokenMails();

    // A page of Telegram, WhatsApp, a social network: with or without https, with blanks that keyboards add, in Cyrillic letters, with the dot and the stroke written out.
    [GeneratedRegex($@"(https?:\s?//|\b(www|t|т|telegram|телеграмм?|wa|ва|vk|вк|ok|ок|instagram|инстаграмм?|facebook|фейсбук|fb|tiktok|тикток|api\.whatsapp)\s?(\.|{Dot})\s?(me|ме|мэ|com|ком|org|ru|ру|dog|kz|кз|[a-z]{{2,}})\s?(/|слэш|слеш|slash)\s?)\S+|\btg://\S+", RegexOptions.IgnoreCase)]
    public static partial Regex Links();

    [GeneratedRegex(@"(?<![\w.])@\s?\w{3,32}")]
    public static partial Regex Usernames();

    // A name in Latin letters behind the word for a messenger, or behind the @ said aloud; in any letters if a figure or a line in it tells that it is no word.
    [GeneratedRegex($@"\b({Networks}|ник\w{{0,2}}|nick|юзернейм\w*|username|логин\w{{0,2}}|{At})(?:[\s:=—–-]{{1,4}}(?:мой|моя|мою|моё|мое|менің|вот|есть|там|ник|аккаунт|профиль|страница|парақшам|атым|аты))?[\s:=—–-]{{1,4}}(?<nick>[a-z][a-z0-9_.]{{3,31}}\w|(?=[\w.]*[\d_])\p{{L}}[\w.]{{2,31}})", RegexOptions.IgnoreCase)]
    public static partial Regex Nicks();

    // aigerim_99, айгерим_99, aigerim1999: what stands so is no word. A telephone and an illness are called so too.
    [GeneratedRegex(@"(?<![\w.@])(?!(?:covid|iphone|galaxy|redmi|windows)\d)(?:[\p{L}\d]+(?:_+[\p{L}\d]+)+|[a-z][a-z.]{2,}\d{2,})(?!\w)", RegexOptions.IgnoreCase)]
    public static partial Regex BareNicks();
}
