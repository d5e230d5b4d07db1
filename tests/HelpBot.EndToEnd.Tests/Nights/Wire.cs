using System.Globalization;
using System.Text.RegularExpressions;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Scripts;
using HelpBot.EndToEnd.Tests.Talks;
using HelpBot.Sandbox.Calls;

namespace HelpBot.EndToEnd.Tests.Nights;

/// <summary>What stood in the bot's calls of a whole night: no account of one side in a call to the other, cards that say five things, words only where they belong.</summary>
internal sealed class Wire(Night night)
{
    private static readonly string[] Showing = ["sendMessage", "editMessageText"];

    private static readonly string[] ToTelegramAlone = ["getChatMember", "setMyCommands", "deleteMyCommands"];

    private static readonly Regex Card = Pattern("board.card.waiting", "board.card.now", "board.card.taken"), Summary = Pattern("board.summary", "board.quiet");

    private readonly List<(RecordedCall Call, long? Chat)> _calls = [.. night.Telegram.Calls.Select(call => (call, call.ChatId))];

    private IEnumerable<(RecordedCall Call, long? Chat)> Shown => _calls.Where(call => Showing.Contains(call.Call.Method));

    /// <summary>No id, name, username or number of one side in any call to the other side or to the group; nor is anybody's name or number in a call to themselves.</summary>
    public void AssertNobodyIsNamed()
    {
        var members = night.Volunteers.Select(volunteer => volunteer.User.Id).ToHashSet();
        foreach (var (call, chat) in _calls)
        {
            // Asking whether somebody belongs to the group, and giving their chat its menu, names them to nobody but Telegram.
            foreach (var id in Night.Ids().Matches(call.Arguments).Select(match => long.Parse(match.Value, CultureInfo.InvariantCulture)))
                Assert.True(id == chat || ToTelegramAlone.Contains(call.Method) && members.Contains(id), $"{id} in {call}");
            Assert.DoesNotMatch(Night.Names(), call.Arguments);
            Assert.DoesNotContain("700 000", call.Arguments, StringComparison.Ordinal);
        }
    }

    /// <summary>Every card says alias, language, priority, minutes or owner, and the summary counts; nothing else stands in the group.</summary>
    public void AssertCardsSayFiveThings()
    {
        var texts = Shown.Where(call => call.Chat == night.Group.Id).Select(call => call.Call.Argument("text")!.Trim()).ToList();
        Assert.All(texts, text => Assert.True(Card.IsMatch(text) || Summary.IsMatch(text), text));
        Assert.Contains(texts, Card.IsMatch);
        Assert.Contains(texts, Summary.IsMatch);
    }

    /// <summary>No more than fifteen messages and edits in the group within any sixty seconds.</summary>
    /// <returns>The most there were.</returns>
    public int AssertGroupIsQuiet()
    {
        var times = Shown.Where(call => call.Chat == night.Group.Id).Select(call => call.Call.At).ToList();
        var most = 0;
        for (int at = 0, first = 0; at < times.Count; at++)
        {
            while (times[at] - times[first] >= TimeSpan.FromSeconds(60)) first++;
            most = Math.Max(most, at - first + 1);
            Assert.True(at - first < 15, $"{at - first + 1} in the minute before {times[at]:HH:mm:ss}");
        }
        return most;
    }

    /// <summary>Each text reached whom it was meant for, and nobody else. What waits for a volunteer whom she never got reached nobody.</summary>
    public void AssertNothingIsLostOrMisdirected()
    {
        var arrived = new HashSet<string>();
        foreach (var (call, chat) in _calls)
        {
            foreach (var word in Tag.In(call.Arguments))
            {
                var letter = night.Letters.Find(word)!;
                Assert.True(chat is { } to && letter.MayStandIn(to), $"{word} of {letter.Her.User.Id} in {call}");
                var isOwn = chat == letter.By?.User.Id;
                if (call.IsOk && !isOwn && Showing.Contains(call.Method)) arrived.Add(word);
            }
        }
        Assert.All(night.Letters.All.Where(letter => letter.Her.Taken is not null), letter => Assert.True(arrived.Contains(letter.Word), $"{letter.Word} by {(letter.By is null ? "her" : "a volunteer")} in the talk of {letter.Her.User.Id} is lost: {letter.Her}"));
    }

    /// <summary>Nothing was shown in the chat of somebody while she had it closed.</summary>
    public void AssertNothingMovedUnderTheLock()
    {
        var shown = Shown.ToLookup(call => call.Chat, call => call.Call.Number);
        Assert.NotEmpty(night.Seekers.SelectMany(her => her.Locked));
        foreach (var her in night.Seekers)
            foreach (var (from, to) in her.Locked)
                Assert.DoesNotContain(shown[her.User.Id], number => number > from && number <= to);
    }

    // The texts of the content with exactly what may be filled in.
    private static Regex Pattern(params string[] keys) => new($"^({string.Join('|', keys.Select(key => Filled(Words.Script.Book.Texts[key].In(Language.Russian))))})$", RegexOptions.CultureInvariant);

    private static string Filled(Wording wording) => Regex.Replace(Regex.Escape(wording.Source.Trim()), @"\\\{(\w+)\\?\}", hole => hole.Groups[1].Value switch
    {
        "alias" => $"{Any(Words.Script.Book.Aliases.First.Select(word => word.In(Language.Russian)))} {Any(Words.Script.Book.Aliases.Second.Select(word => word.In(Language.Russian)))}",
        "owner" => Any(Words.Script.Book.Aliases.Second.Select(word => word.In(Language.Russian))),
        "language" => Any(((string[])["language.kk", "language.ru"]).Select(DeskLabels.Of)),
        "priority" => Any(((string[])["priority.high", "priority.raised", "priority.ordinary"]).Select(DeskLabels.Of)),
        _ => "[0-9]+",
    });

    private static string Any(IEnumerable<string> words) => $"(?:{string.Join('|', words.Select(Regex.Escape))})";
}
