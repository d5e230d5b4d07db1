using HelpBot.Sandbox.Crowd;

namespace HelpBot.EndToEnd.Tests.Nights;

/// <summary>Somebody who asks for a person in real time, reads all that is written to her and answers each time.</summary>
internal sealed class LiveSeeker(Seeker self, Letters letters)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(240);

    /// <summary>The volunteers' words that stood on her screen.</summary>
    public HashSet<string> Read { get; } = [];

    public async Task LiveAsync()
    {
        while (!self.HasArrived)
        {
            var before = self.User.Screen.ToString();
            if (self.Step(TimeProvider.System.GetUtcNow())) await SeeAsync(screen => screen.Newest is { IsFromBot: true } && screen.ToString() != before);
            else await SeeAsync(screen => screen.ToString() != before || self.HasArrived);
        }
        await WriteAsync();
        while (true)
        {
            await SeeAsync(screen => self.Sees("talk.closed") || self.HasButton("relay.open") || New(screen).Any());
            if (self.Sees("talk.closed")) return;
            if (New(self.User.Screen).ToList() is { Count: > 0 } words)
            {
                Read.UnionWith(words);
                foreach (var _ in words) await WriteAsync();
            }
            else if (self.Open()) await SeeAsync(_ => !self.HasButton("relay.open"));
        }
    }

    private async Task WriteAsync()
    {
        self.Write(letters.Write(self, null), withNumber: false);
        await SeeAsync(screen => !screen.FromPeople.Any());
    }

    private IEnumerable<string> New(Screen screen) => screen.FromBot.SelectMany(message => Tag.In(message.Text)).Where(word => letters.Find(word)!.By is not null && !Read.Contains(word)).Distinct();

    private Task<Screen> SeeAsync(Func<Screen, bool> isSo) => self.User.WaitAsync(isSo, Patience);
}
