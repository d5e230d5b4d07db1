using HelpBot.Sandbox.Crowd;
using HelpBot.Sandbox.Model;

namespace HelpBot.Sandbox.Page;

/// <summary>Plays people who come one after another and ask for a person, so that volunteers have something to take. Real time: somebody watches.</summary>
internal sealed class BusyNight(World world) : IDisposable
{
    /// <summary>How many people come in one night.</summary>
    public const int People = 8;

    /// <summary>Ids far from those of the page and of tests.</summary>
    private const long FirstId = 950_000_001;

    /// <summary>How long a played person waits for a button before going away.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>How long a played person stays in all.</summary>
    private static readonly TimeSpan Stay = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan Between = TimeSpan.FromSeconds(9), Glance = TimeSpan.FromMilliseconds(600), Writing = TimeSpan.FromSeconds(6);

    private readonly CancellationTokenSource _stopping = new();
    private int _count;
    private int _present;

    /// <summary>How many played people are there now.</summary>
    public int Present => _present;

    /// <summary>Begins a night. The talks are taken in turn.</summary>
    public void Begin(IReadOnlyList<NightTalk> talks)
    {
        for (var at = 0; at < People; at++) _ = PlayAsync(talks[at % talks.Count], Between * at, _stopping.Token);
    }

    public void Dispose()
    {
        _stopping.Cancel();
        _stopping.Dispose();
    }

    private async Task PlayAsync(NightTalk talk, TimeSpan after, CancellationToken cancellation)
    {
        Interlocked.Increment(ref _present);
        try
        {
            await PauseAsync(after, cancellation).ConfigureAwait(false);
            using var stay = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            stay.CancelAfter(Stay);
            await TalkAsync(Come(talk.Language), talk, stay.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The page stops, or the person goes to bed.
        }
        catch (TimeoutException)
        {
            // A button did not come: the person goes away, as people do.
        }
        finally
        {
            Interlocked.Decrement(ref _present);
        }
    }

    private static async Task TalkAsync(CrowdUser person, NightTalk talk, CancellationToken cancellation)
    {
        person.Start();
        foreach (var label in talk.Presses) await PressAsync(person, label, Patience, cancellation).ConfigureAwait(false);
        for (var line = 0; line < talk.Lines.Count; line++)
        {
            await PauseAsync(Writing, cancellation).ConfigureAwait(false);
            person.SendText(talk.Lines[line]);
            await PressAsync(person, talk.Open, Stay, cancellation).ConfigureAwait(false);
        }
        foreach (var label in talk.Ends) await PressAsync(person, label, Patience, cancellation).ConfigureAwait(false);
    }

    private static async Task PressAsync(CrowdUser person, string label, TimeSpan patience, CancellationToken cancellation)
    {
        await person.WaitAsync(screen => screen.HasButton(label), patience).WaitAsync(cancellation).ConfigureAwait(false);
        await PauseAsync(Glance, cancellation).ConfigureAwait(false);
        if (person.Screen.HasButton(label)) person.Press(label);
    }

    private CrowdUser Come(string language)
    {
        lock (world.Gate)
        {
            var person = world.AddPerson(new Person { Id = FirstId + _count, FirstName = $"{++_count}", LanguageCode = language });
            return new CrowdUser(world, person);
        }
    }

    private static Task PauseAsync(TimeSpan span, CancellationToken cancellation) => Task.Delay(span, TimeProvider.System, cancellation);
}
