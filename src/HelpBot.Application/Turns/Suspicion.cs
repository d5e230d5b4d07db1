namespace HelpBot.Application.Turns;

/// <summary>After a fault of the program turns are made one at a time for a while, so that one that fails cannot silence everybody. What fails alone again and again is confirmed without an effect.</summary>
internal sealed class Suspicion(TimeProvider time)
{
    /// <summary>How often an update may fail alone.</summary>
    public const int MostTries = 3;

    private const int MostRemembered = 1000;

    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(1);

    private readonly Dictionary<long, int> _tries = [];
    private DateTimeOffset _until = DateTimeOffset.MinValue;

    /// <summary>Whether the program has failed in the last minute.</summary>
    public bool IsRaised => time.GetUtcNow() < _until;

    /// <summary>How many turns a batch has.</summary>
    public int MostAtOnce => IsRaised ? 1 : TurnLimits.MaxTurnsPerBatch;

    /// <summary>The program failed at these.</summary>
    public void Note(List<WaitingInput> inputs)
    {
        _until = time.GetUtcNow() + Lasts;
        if (inputs is not [{ Update.UpdateId: var id }]) return;
        if (_tries.Count >= MostRemembered) _tries.Clear();
        _tries[id] = _tries.GetValueOrDefault(id) + 1;
    }

    /// <summary>Whether an update has failed alone as often as it may.</summary>
    public bool IsHopeless(WaitingInput input) => input.Update is { UpdateId: var id } && _tries.GetValueOrDefault(id) >= MostTries;
}
