using HelpBot.Sandbox.Model;

namespace HelpBot.Sandbox.Page;

/// <summary>One open page: who changed since it was last told. Mark and take under the world's gate.</summary>
internal sealed class PageListener(IEnumerable<Person> everybody) : IDisposable
{
    private readonly HashSet<Person> _changed = [.. everybody];
    private bool _isGroupChanged = true;
    private readonly SemaphoreSlim _news = new(1, 1);

    public void Mark(Person person)
    {
        _changed.Add(person);
        Wake();
    }

    /// <summary>Something in the volunteers' group changed.</summary>
    public void MarkGroup()
    {
        _isGroupChanged = true;
        Wake();
    }

    public void Wake()
    {
        if (_news.CurrentCount == 0) _news.Release();
    }

    /// <summary>Waits for news; false when the time is over without any.</summary>
    public Task<bool> WaitAsync(TimeSpan atMost, CancellationToken cancellation) => _news.WaitAsync(atMost, cancellation);

    public List<Person> TakeChanged()
    {
        var changed = _changed.OrderBy(static person => person.Id).ToList();
        _changed.Clear();
        return changed;
    }

    public bool TakeGroupChanged()
    {
        var changed = _isGroupChanged;
        _isGroupChanged = false;
        return changed;
    }

    public void Dispose() => _news.Dispose();
}
