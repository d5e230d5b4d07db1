using HelpBot.Sandbox.Crowd;

namespace HelpBot.EndToEnd.Tests.Nights;

/// <summary>A volunteer in real time: takes whatever waits, together with all others who are free, answers so many times, closes.</summary>
internal sealed class LiveVolunteer(Volunteer self, Letters letters)
{
    private const int Answers = 2;

    /// <summary>Longer than elsewhere: the bot may be killed many times before it comes to an answer.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(240);

    private readonly HashSet<int> _gone = [];
    private volatile bool _isTalking;

    /// <summary>Whom they talked with.</summary>
    public List<Seeker> Met { get; } = [];

    /// <summary>Whether they are in the middle of a talk: they have seen her words and have not closed yet.</summary>
    public bool IsTalking => _isTalking;

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
        _isTalking = true;
        for (var answer = 0; answer < Answers; answer++)
        {
            var heard = Hers(self.User.Screen).Count();
            await SayAsync(letters.Write(her, self));
            await SeeAsync(screen => Hers(screen).Count() > heard);
        }
        // All that she wrote stands there before it goes.
        var wrote = letters.Of(her).Where(letter => letter.By is null).Select(letter => letter.Word).ToList();
        await SeeAsync(screen => wrote.All(screen.Shows));
        _isTalking = false;
        Press(self.User.Screen, "v:close:");
        await SeeAsync(_ => self.Button("v:close-yes:") is not null);
        Press(self.User.Screen, "v:close-yes:");
        await SeeAsync(screen => !self.HasTalk && self.Button("v:close-yes:") is null && !Hers(screen).Any());
    }

    // Soon after another talk they are asked whom it is for. The question about the text before may still lie above it for a moment: a press on that one would be for nothing, and nobody asks twice.
    private async Task SayAsync(string word)
    {
        self.User.SendText($"читаю {word}");
        var screen = await SeeAsync(screen => About(screen, word).Any());
        Press(screen with { Messages = [.. About(screen, word)] }, "v:to:");
        await SeeAsync(screen => About(screen, word).Any(message => !message.Buttons.Any(button => button.Value.StartsWith("v:to:", StringComparison.Ordinal))));
    }

    private void Press(Screen screen, string data)
    {
        foreach (var message in screen.FromBot)
        {
            if (message.Buttons.FirstOrDefault(button => button.Value.StartsWith(data, StringComparison.Ordinal)) is not { } found) continue;
            self.User.PressForged(message.Id, found.Value);
            return;
        }
    }

    private static IEnumerable<ScreenMessage> About(Screen screen, string word) => screen.FromBot.Where(message => message.Text.Contains(word, StringComparison.Ordinal));

    private IEnumerable<Letter> Hers(Screen screen) => screen.FromBot.SelectMany(message => Tag.In(message.Text)).Distinct().Select(word => letters.Find(word)!).Where(letter => letter.By is null);

    private Task<Screen> SeeAsync(Func<Screen, bool> isSo) => self.User.WaitAsync(isSo, Patience);
}
