using HelpBot.Sandbox.Crowd;

namespace HelpBot.EndToEnd.Tests.Nights;

/// <summary>A volunteer in real time: takes whatever waits, together with all others who are free, answers so many times, closes.</summary>
internal sealed class LiveVolunteer(Volunteer self, Letters letters)
{
    private const int Answers = 2;

    /// <summary>Longer than elsewhere: the bot may be killed many times before it comes to an answer.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(240);

    private readonly HashSet<int> _gone = [];

    /// <summary>Whom they talked with.</summary>
    public List<Seeker> Met { get; } = [];

    public async Task LiveAsync(CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            if (self.HasTalk) await TalkAsync();
            else if (self.OwnCards().Concat(self.Cards()).FirstOrDefault(number => !_gone.Contains(number)) is > 0 and var card) await TryTakeAsync(card);
            else await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System, CancellationToken.None);
        }
    }

    // Whoever won sees the talk, the others nothing of it. A kill may have swallowed the answer to the press, never the press.
    private async Task TryTakeAsync(int card)
    {
        var press = self.PressTake(card);
        var start = TimeProvider.System.GetTimestamp();
        while (!self.HasTalk && self.Cards().Contains(card) && TimeProvider.System.GetElapsedTime(start) < TimeSpan.FromSeconds(2)) await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System, CancellationToken.None);
        // The board may be a minute behind: what was told to be taken is not pressed again.
        if (press?.Text == DeskLabels.Of("alert.taken")) _gone.Add(card);
    }

    private async Task TalkAsync()
    {
        // Her first words say who she is.
        var her = Hers(await SeeAsync(screen => Hers(screen).Any())).First().Her;
        Met.Add(her);
        for (var answer = 0; answer < Answers; answer++)
        {
            var heard = Hers(self.User.Screen).Count();
            var word = letters.Write(her, self);
            self.User.SendText($"читаю {word}");
            // Soon after another talk they are asked whom it is for.
            await SeeAsync(screen => self.Button("v:to:") is not null || screen.FromBot.Any(message => message.Text.Contains(word, StringComparison.Ordinal)));
            Press("v:to:");
            await SeeAsync(screen => Hers(screen).Count() > heard);
        }
        // All that she wrote stands there before it goes.
        var wrote = letters.Of(her).Where(letter => letter.By is null).Select(letter => letter.Word).ToList();
        await SeeAsync(screen => wrote.All(screen.Shows));
        Press("v:close:");
        await SeeAsync(_ => self.Button("v:close-yes:") is not null);
        Press("v:close-yes:");
        await SeeAsync(screen => !self.HasTalk && self.Button("v:close-yes:") is null && !Hers(screen).Any());
    }

    private void Press(string data)
    {
        if (self.Button(data) is { } whole && self.User.Screen.FindButton(whole) is { } found) self.User.PressForged(found.Message.Id, whole);
    }

    private IEnumerable<Letter> Hers(Screen screen) => screen.FromBot.SelectMany(message => Tag.In(message.Text)).Distinct().Select(word => letters.Find(word)!).Where(letter => letter.By is null);

    private Task<Screen> SeeAsync(Func<Screen, bool> isSo) => self.User.WaitAsync(isSo, Patience);
}
